import type { Found, Outcome } from '../../../shared/visits/outcome'
import { GOING_WORDS as WORDS, VISITS_WORDS } from '../../../shared/words/pages/visits'
import { goingProblems, goingScreen, partOf, type GoingScreen } from '../../../presenters/going-form'
import { initially } from '../../../presenters/initially'
import { emptyPhase, LOADING, READY, sentenceOf } from '../../../presenters/page-phase'
import { CallError } from '../../../services/call-error'
import {
	goings,
	proposalsIn,
	sendGoing,
	startOf,
	withWhat,
	type Going,
	type Start,
} from '../../../services/going'
import { bringIntoView } from '../../../services/into-view'
import { choosePhotos, MOST_PHOTOS, withoutPhoto, type Photo } from '../../../services/photos'
import { textSize } from '../../../services/text-size'
import { leavePage } from '../../../services/leave-page'

const GONE = emptyPhase(WORDS.missing)

type Chosen<T extends string> = WechatMiniprogram.CustomEvent<{ value: T }>

/** The full form of one visit: kept with each change, sent once. */
Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		going: initially<Going | null>(null),
		screen: initially<GoingScreen | null>(null),
		/** All outcomes are shown to choose from. */
		choosing: false,
		problems: {},
		photoProblem: '',
		problem: '',
		busy: false,
	},

	onLoad({ key = '', choose }: { key?: string; choose?: string }) {
		const going = goings.find(key) ?? null
		this.setData({ elder: textSize() === 'elder', state: going ? READY : GONE, choosing: choose === '1' })
		if (going) this.show(going, going.problem ?? '')
	},

	/** A form that was left without sending is dropped: the household is still in the list. */
	onUnload() {
		const { going } = this.data
		const kept = going && goings.find(going.clientKey)
		if (kept && kept.state === 'writing' && kept.problem === undefined) goings.drop(kept.clientKey)
	},

	show(going: Going, problem = '') {
		this.setData({ going, screen: goingScreen(going), problems: {}, problem })
	},

	change(part: Partial<Going>) {
		const { going } = this.data
		if (going) this.show(goings.save({ ...going, ...part }))
	},

	onAnother() {
		this.setData({ choosing: true })
	},

	onOutcome(event: Chosen<Outcome>) {
		const { going } = this.data
		if (going) this.change(withWhat(going, { outcome: event.detail.value }))
	},

	onChannel(event: Chosen<Going['channel']>) {
		const { going } = this.data
		if (going) this.change(withWhat(going, { channel: event.detail.value }))
	},

	onFound(event: Chosen<Found | 'well'>) {
		const { value } = event.detail
		this.change({ found: value === 'well' ? null : value })
	},

	onTyped(event: WechatMiniprogram.CustomEvent<{ question: string; value: string }>) {
		const { question, value } = event.detail
		this.change({ typed: { ...this.data.going?.typed, [question]: value } })
	},

	onNote(event: Chosen<string>) {
		this.change({ note: event.detail.value })
	},

	/** Yes or no to a report that an answer proposes, or what it says. */
	onStart(
		event: WechatMiniprogram.CustomEvent<{ value: string }, object, { question: string; field: keyof Start }>,
	) {
		const { going } = this.data
		const { question, field } = event.currentTarget.dataset
		const proposal = going && proposalsIn(going).find((one) => one.question === question)
		if (!going || !proposal) return
		const start = { ...startOf(going, proposal), [field]: event.detail.value }
		this.change({ starts: { ...going.starts, [question]: start } })
	},

	async onAddPhoto(): Promise<void> {
		this.addPhotos(await choosePhotos(this.data.screen?.photos.length ?? 0))
	},

	/** A photo answers a question: one does. */
	async onAnswerPhoto(
		event: WechatMiniprogram.TouchEvent<object, object, { question: string }>,
	): Promise<void> {
		const { question } = event.currentTarget.dataset
		const { photos, problem } = await choosePhotos(MOST_PHOTOS - 1)
		const [photo] = photos
		this.addPhotos({ photos: photo ? [photo] : [], problem })
		if (photo) this.change({ typed: { ...this.data.going?.typed, [question]: photo.path } })
	},

	addPhotos({ photos, problem }: { photos: Photo[]; problem: string }) {
		this.change({ photos: [...(this.data.going?.photos ?? []), ...photos] })
		this.setData({ photoProblem: problem })
	},

	onRemovePhoto(event: WechatMiniprogram.CustomEvent<{ index: number }>) {
		this.dropPhoto(this.data.screen?.photos[event.detail.index])
	},

	onRemoveAnswer(event: WechatMiniprogram.TouchEvent<object, object, { question: string }>) {
		const { question } = event.currentTarget.dataset
		this.dropPhoto(this.data.screen?.photoQuestions.find(({ code }) => code === question)?.photos[0])
	},

	dropPhoto(photo: Photo | undefined) {
		const { photos = [] } = this.data.going ?? {}
		const at = photos.findIndex(({ path }) => path === photo?.path)
		if (at >= 0) this.change({ photos: withoutPhoto(photos, at) })
	},

	async onSend(): Promise<void> {
		const { going, busy } = this.data
		if (!going || busy) return
		const problems = goingProblems(going)
		const [first] = Object.entries(problems)
		this.setData({ problems, problem: first?.[1] ?? '' })
		if (bringIntoView(first && partOf(first[0]))) return
		this.setData({ busy: true })
		try {
			await sendGoing(going)
			leave(VISITS_WORDS.recorded)
		} catch (error) {
			if (error instanceof CallError && error.mayPass) leave(VISITS_WORDS.kept)
			else this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},
})

function leave(title: string): void {
	void wx.showToast({ title, icon: 'none' })
	void leavePage()
}
