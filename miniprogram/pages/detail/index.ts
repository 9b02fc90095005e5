import { allows } from '../../shared/life/allowed'
import type { PersonEvent } from '../../shared/life/event'
import type { Answer } from '../../shared/report/question'
import { DETAIL_FORMS, DETAIL_WORDS } from '../../shared/words/pages/detail'
import { reportAloud } from '../../presenters/aloud'
import { READY, sentenceOf } from '../../presenters/page-phase'
import { sharedReport } from '../../presenters/report-sharing'
import { reportScreen, verdictWords, type ReportScreen } from '../../presenters/report-screen'
import {
	additionOf,
	questionsToAsk,
	reporterForms,
	saysMore,
	type ReporterEvent,
	type ReporterForm,
} from '../../presenters/reporter-events'
import { sendOrRefresh } from '../../presenters/send-event'
import { choosePoint, type MapPoint } from '../../services/location'
import { dropSaying, keepSaying, sayingOf, uploadSaying, type Saying } from '../../services/event-files'
import { readMessagesOf } from '../../services/message'
import { choosePhotos, withoutPhoto } from '../../services/photos'
import { sendEvent, showReport, type ReportView } from '../../services/report'
import { withoutLostFiles } from '../../services/send-once'
import { askConsent, prepareConsent } from '../../services/subscribe'
import { initially } from '../../presenters/initially'
import { readingPage } from '../../presenters/reading-page'
import { followInTime } from '../../presenters/time-in-view'

type Solved = 'yes' | 'partly' | 'no'
type Satisfied = 'yes' | 'fairly' | 'no'

type Tapped<Event> = WechatMiniprogram.TouchEvent<object, object, { event: Event }>

const NOTHING_TYPED = {
	reason: '',
	solved: initially<Solved | ''>(''),
	satisfied: initially<Satisfied | ''>(''),
	photos: [] as Saying['photos'],
	voice: initially<Saying['voice']>(null),
	placeText: '',
	phone: '',
	point: initially<MapPoint | null>(null),
}

readingPage({
	data: {
		w: DETAIL_WORDS,
		id: '',
		version: 0,
		screen: initially<ReportScreen | null>(null),
		/** What is read aloud of it. */
		aloud: initially<ReturnType<typeof reportAloud> | null>(null),
		verdict: verdictWords(true),
		canAnswer: false,
		answerButton: DETAIL_FORMS.answer.button,
		rework: DETAIL_FORMS.rework,
		canConfirm: false,
		canRework: false,
		canRate: false,
		canJoin: false,
		canUrge: false,
		canReinstate: false,
		canShare: false,
		canUnshare: false,
		mine: false,
		unnamed: false,
		joined: false,
		master: '',
		/** It was said for somebody else, who gets a slip. */
		hasSlip: false,
		others: initially<ReporterForm[]>([]),
		...NOTHING_TYPED,
		asking: initially<ReporterEvent | ''>(''),
		form: initially<(typeof DETAIL_FORMS)[ReporterEvent] | null>(null),
		busy: false,
		problem: '',
		/** What the category asks more, while its reporter may answer. */
		questions: initially<NonNullable<ReportView['questions']>>([]),
		answerProblem: '',
	},

	onLoad(query: { id?: string }) {
		this.setData({ id: query.id ?? '' })
		void wx.hideShareMenu()
		void prepareConsent()
	},

	reads: 'onShow',
	hasHelper: true,
	stays: 'notice',

	onShow() {
		followInTime(this, {
			look: () => this.load(),
			report: this.data.id,
			isBusy: () => this.data.busy || this.data.asking !== '',
		})
	},

	async ask(): Promise<ReportView> {
		const { id } = this.data
		const report = await showReport(id)
		void readMessagesOf(id)
		return report
	},
	show(view): void {
		if (view.isPublic) void wx.showShareMenu({ menus: ['shareAppMessage'] })
		else void wx.hideShareMenu()
		const may = (event: PersonEvent): boolean => allows(view.allowed, event)
		const screen = reportScreen(view, Date.now(), 'resident', this.data.screen)
		this.setData({
			state: READY,
			version: view.version,
			screen,
			aloud: reportAloud(screen, may('answer')),
			canAnswer: may('answer'),
			canConfirm: may('confirm'),
			canRework: may('rework'),
			canRate: may('rate'),
			canJoin: may('join'),
			canUrge: may('urge'),
			canReinstate: may('reinstate'),
			canShare: may('share'),
			canUnshare: may('unshare'),
			mine: view.mine,
			unnamed: view.unnamed === true,
			joined: view.publicOnly && view.joined,
			master: view.mergedInto?.id ?? '',
			hasSlip: view.onBehalfOf !== undefined,
			others: reporterForms(view.allowed),
			questions: questionsToAsk(view),
			verdict: verdictWords(may('rework') || may('rate')),
			notice: '',
		})
	},

	/** What is public may be sent to neighbours: what and where, and nobody's words. */
	onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
		const { screen, id } = this.data
		return sharedReport(id, screen?.categoryName)
	},

	onVerdict(event: WechatMiniprogram.CustomEvent<{ question: 'solved' | 'satisfied'; value: string }>) {
		const { question, value } = event.detail
		this.setData({ [question]: value, problem: '' })
	},

	/** Every change in the sheet is kept on the phone at once. */
	say(part: { reason?: string } & Partial<Omit<Saying, 'words'>>, problem = '') {
		this.setData({ ...part, problem })
		const { id, asking, reason, photos, voice } = this.data
		if (asking !== '') keepSaying(id, asking, { words: reason, photos, voice })
	},

	onReason(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.say({ reason: event.detail.value })
	},

	onVoice(event: WechatMiniprogram.CustomEvent<Pick<Saying, 'voice'>>) {
		this.say(event.detail)
	},

	refuse(problem: string): undefined {
		this.setData({ problem })
		return undefined
	},

	onConfirm(): Promise<void> | undefined {
		const { id, version, solved, satisfied } = this.data
		if (solved === '' || solved === 'no' || satisfied === '') return this.refuse(DETAIL_WORDS.needVerdict)
		return this.send(() => sendEvent('confirm', { id, version, solved, satisfied }))
	},

	onRate(): Promise<void> | undefined {
		const { id, version, solved, satisfied } = this.data
		if (solved === '' || satisfied === '') return this.refuse(DETAIL_WORDS.needVerdict)
		return this.send(() => sendEvent('rate', { id, version, solved, satisfied }))
	},

	onRework(): Promise<void> | undefined {
		const { id, version } = this.data
		const reason = this.data.reason.trim()
		if (reason === '') return this.refuse(DETAIL_WORDS.needReason)
		return this.send(() => sendEvent('rework', { id, version, reason }))
	},

	/** An event with which nothing is said. */
	onPlain(event: Tapped<'join' | 'urge' | 'share' | 'unshare' | 'reinstate'>): Promise<void> {
		const { id, version } = this.data
		const plain = event.currentTarget.dataset.event
		return this.send(() => sendEvent(plain, { id, version }))
	},

	onPlace(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ placeText: event.detail.value, problem: '' })
	},

	onPhone(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ phone: event.detail.value, problem: '' })
	},

	async onPoint() {
		const point = await choosePoint()
		if (point === 'refused') this.setData({ problem: DETAIL_WORDS.mapRefused })
		else if (point) this.setData({ point, problem: '' })
	},

	async onAddPhoto() {
		const { photos, problem } = await choosePhotos(this.data.photos.length)
		this.say({ photos: [...this.data.photos, ...photos] }, problem)
	},

	onRemovePhoto(event: WechatMiniprogram.CustomEvent<{ index: number }>) {
		this.say({ photos: withoutPhoto(this.data.photos, event.detail.index) })
	},

	/** Says more, or answers: what stands in the sheet, with its files. */
	async tell(event: 'add' | 'answer'): Promise<ReportView> {
		const { id, version, reason, photos, voice } = this.data
		const files = await uploadSaying({ words: reason, photos, voice }, (part) => this.say(part))
		return sendEvent(event, { id, version, ...additionOf(this.data), ...files })
	},

	async onAnswer(event: WechatMiniprogram.CustomEvent<{ answers: Answer[] }>) {
		const { id, version } = this.data
		await this.send(() => sendEvent('add', { id, version, answers: event.detail.answers }))
		this.setData({ answerProblem: this.data.problem, problem: '' })
	},

	onSlip() {
		void wx.navigateTo({ url: `/packages/personal/slip/index?id=${this.data.id}` })
	},

	onMaster() {
		void wx.navigateTo({ url: `/pages/detail/index?id=${this.data.master}` })
	},

	onAsk(event: Tapped<ReporterEvent>) {
		const asking = event.currentTarget.dataset.event
		const { words: reason, photos, voice } = sayingOf(this.data.id, asking)
		this.setData({ asking, form: DETAIL_FORMS[asking], problem: '', reason, photos, voice })
	},

	onCloseSheet() {
		this.setData({ asking: '' })
	},

	onSendReason(): Promise<void> | undefined {
		const { id, version, asking } = this.data
		const reason = this.data.reason.trim()
		if (asking === '') return undefined
		if (asking === 'add' || asking === 'answer') {
			return saysMore(this.data) ? this.send(() => this.tell(asking)) : this.refuse(DETAIL_WORDS.needMore)
		}
		if (asking === 'withdraw') {
			return this.send(() => sendEvent(asking, { id, version, ...(reason !== '' && { reason }) }))
		}
		if (reason === '') return this.refuse(DETAIL_WORDS.needReason)
		return this.send(() => sendEvent(asking, { id, version, reason }))
	},

	async send(send: () => Promise<ReportView>) {
		const asking = askConsent('reporter')
		this.setData({ busy: true, problem: '' })
		try {
			const { report, stale } = await sendOrRefresh(this.data.id, send)
			this.show(report)
			if (stale === '') dropSaying(this.data.id, this.data.asking)
			this.setData({ notice: stale, asking: '' })
			if (stale === '') this.setData(NOTHING_TYPED)
			void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
		} catch (error) {
			this.say(withoutLostFiles(this.data, error), sentenceOf(error))
		} finally {
			this.setData({ busy: false })
		}
		await asking.settle()
	},
})
