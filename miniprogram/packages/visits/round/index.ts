import { ROUND_WORDS as WORDS } from '../../../shared/words/pages/visit-rounds'
import { asOf } from '../../../presenters/due-lines'
import { initially } from '../../../presenters/initially'
import { emptyPhase, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { roundScreen, type RoundScreen } from '../../../presenters/round-lines'
import {
	dropAttending,
	newAttending,
	onAttended,
	sendAttending,
	unsentAttendings,
	type Attending,
} from '../../../services/attending'
import { CallError } from '../../../services/call-error'
import { choosePoint, type MapPoint } from '../../../services/location'
import { choosePhotos, withoutPhoto } from '../../../services/photos'
import { lastDue, listDue, type Due, type Round } from '../../../services/visit'

const GONE = emptyPhase({ title: WORDS.goneTitle, hint: WORDS.goneHint })

/** Days on which somebody is there, or the points of a patrol in their order: said on the spot, sent once. */
readingPage({
	data: {
		w: WORDS,
		planId: '',
		screen: initially<RoundScreen | null>(null),
		/** What goes along with the next one. */
		note: '',
		photos: [] as Attending['photos'],
		point: initially<MapPoint | null>(null),
		problem: '',
		pointProblem: '',
		photoProblem: '',
		busy: false,
	},

	round: initially<Round | undefined>(undefined),

	onLoad({ id = '' }: { id?: string }) {
		this.setData({ planId: id })
		this.stopWatching = onAttended((_, round) => {
			if (round.planId === id) this.showRound(round)
		})
		this.showFrom(lastDue()?.value)
	},

	onUnload() {
		this.stopWatching()
	},

	stopWatching: (): void => undefined,

	ask: listDue,
	show(due): void {
		if (!this.showFrom(due)) this.setData({ state: GONE })
	},
	fail(error): void {
		const state = phaseOfError(error)
		const last = state.phase === 'offline' ? lastDue() : null
		if (last && this.showFrom(last.value)) this.setData({ notice: asOf(last.at, Date.now()) })
		else this.setData({ state })
	},

	/** False where the list knows nothing of it. */
	showFrom(due: Due | undefined): boolean {
		const round = due?.rounds?.find(({ planId }) => planId === this.data.planId)
		if (round) this.showRound(round)
		return round !== undefined
	},

	showRound(round: Round) {
		this.round = round
		const unsent = unsentAttendings(round.planId)
		const refused = unsent.find(({ problem }) => problem !== undefined)
		this.setData({
			state: READY,
			screen: roundScreen(round, unsent, Date.now()),
			...(refused?.problem !== undefined && { problem: refused.problem }),
		})
	},

	onNote(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ note: event.detail.value })
	},

	async onAddPhoto(): Promise<void> {
		const { photos, problem } = await choosePhotos(this.data.photos.length)
		this.setData({ photos: [...this.data.photos, ...photos], photoProblem: problem })
	},

	onRemovePhoto(event: WechatMiniprogram.CustomEvent<{ index: number }>) {
		this.setData({ photos: withoutPhoto(this.data.photos, event.detail.index) })
	},

	async onMark(): Promise<void> {
		const chosen = await choosePoint()
		this.setData({ pointProblem: chosen === 'refused' ? WORDS.markRefused : '' })
		if (chosen !== null && chosen !== 'refused') this.setData({ point: chosen })
	},

	async onSay(event: WechatMiniprogram.TouchEvent<object, object, { index?: number }>): Promise<void> {
		const { round } = this
		const { busy, note, photos, point } = this.data
		if (!round || busy) return
		// What was refused before is said anew.
		for (const { clientKey, problem } of unsentAttendings(round.planId))
			if (problem !== undefined) dropAttending(clientKey)
		const said = { ...newAttending(round, event.currentTarget.dataset.index), note, photos, point }
		this.setData({ busy: true, problem: '' })
		try {
			await sendAttending(said)
			void wx.showToast({ title: WORDS.recorded, icon: 'none' })
			this.setData({ note: '', photos: [], point: null })
		} catch (error) {
			if (error instanceof CallError && error.mayPass) {
				void wx.showToast({ title: WORDS.kept, icon: 'none' })
				this.setData({ note: '', photos: [], point: null })
			} else this.setData({ problem: sentenceOf(error) })
			this.showRound(this.round ?? round)
		} finally {
			this.setData({ busy: false })
		}
	},
})
