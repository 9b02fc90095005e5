import { allows } from '../../shared/life/allowed'
import type { PersonEvent, Satisfied, Solved } from '../../shared/life/event'
import type { Answer } from '../../shared/report/question'
import { DETAIL_FORMS, DETAIL_WORDS } from '../../shared/words/pages/detail'
import { reportAloud } from '../../presenters/aloud'
import { initially } from '../../presenters/initially'
import { READY } from '../../presenters/page-phase'
import { readingPage } from '../../presenters/reading-page'
import { sharedReport } from '../../presenters/report-sharing'
import { reportScreen, verdictWords, type ReportScreen } from '../../presenters/report-screen'
import {
	additionOf,
	isQuiet,
	questionsToAsk,
	reporterForms,
	saysMore,
	type ReporterEvent,
	type ReporterForm,
} from '../../presenters/reporter-events'
import { SAYING_TAPS, sendSaid } from '../../presenters/saying-sheet'
import { followInTime } from '../../presenters/time-in-view'
import { sayingOf, uploadSaying, type Saying } from '../../services/event-files'
import { choosePoint, type MapPoint } from '../../services/location'
import { readMessagesOf } from '../../services/message'
import { sendEvent, showReport, type ReportView } from '../../services/report'
import { askConsent, prepareConsent } from '../../services/subscribe'

type Tapped<Event> = WechatMiniprogram.TouchEvent<object, object, { event: Event }>

const NOTHING_TYPED = {
	words: '',
	solved: initially<Solved | ''>(''),
	satisfied: initially<Satisfied | ''>(''),
	photos: [] as Saying['photos'],
	voice: initially<Saying['voice']>(null),
	placeText: '',
	phone: '',
	point: initially<MapPoint | null>(null),
}

readingPage({
	...SAYING_TAPS,

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
		/** What else they may do: beside how it stands, and at the end. */
		near: initially<ReporterForm[]>([]),
		others: initially<ReporterForm[]>([]),
		...NOTHING_TYPED,
		/** The event whose sheet is open. */
		open: initially<ReporterEvent | ''>(''),
		form: initially<(typeof DETAIL_FORMS)[ReporterEvent] | null>(null),
		busy: false,
		done: '',
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
			isBusy: () => this.data.busy || this.data.open !== '',
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
		const forms = reporterForms(view.allowed)
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
			near: forms.filter((form) => !isQuiet(form)),
			others: forms.filter(isQuiet),
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

	refuse(problem: string): undefined {
		this.setData({ problem })
		return undefined
	},

	onConfirm(): Promise<void> | undefined {
		const { id, version, solved, satisfied } = this.data
		if (solved === '' || solved === 'no' || satisfied === '') return this.refuse(DETAIL_WORDS.needVerdict)
		return this.send('confirm', () => sendEvent('confirm', { id, version, solved, satisfied }))
	},

	onRate(): Promise<void> | undefined {
		const { id, version, solved, satisfied } = this.data
		if (solved === '' || satisfied === '') return this.refuse(DETAIL_WORDS.needVerdict)
		return this.send('rate', () => sendEvent('rate', { id, version, solved, satisfied }))
	},

	onRework(): Promise<void> | undefined {
		const { id, version } = this.data
		const reason = this.data.words.trim()
		if (reason === '') return this.refuse(DETAIL_WORDS.needReason)
		return this.send('rework', () => sendEvent('rework', { id, version, reason }))
	},

	/** An event with which nothing is said. */
	onPlain(event: Tapped<'join' | 'urge' | 'share' | 'unshare' | 'reinstate'>): Promise<void> {
		const { id, version } = this.data
		const plain = event.currentTarget.dataset.event
		return this.send(plain, () => sendEvent(plain, { id, version }))
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

	/** Sends an addition or an answer: what the sheet holds, with its files. */
	async tell(event: 'add' | 'answer'): Promise<ReportView> {
		const { id, version } = this.data
		const files = await uploadSaying(this.data, (part) => this.say(part))
		return sendEvent(event, { id, version, ...additionOf(this.data), ...files })
	},

	async onAnswer(event: WechatMiniprogram.CustomEvent<{ answers: Answer[] }>) {
		const { id, version } = this.data
		await this.send('add', () => sendEvent('add', { id, version, answers: event.detail.answers }))
		this.setData({ answerProblem: this.data.problem, problem: '' })
	},

	onSlip() {
		void wx.navigateTo({ url: `/packages/personal/slip/index?id=${this.data.id}` })
	},

	onMaster() {
		void wx.navigateTo({ url: `/pages/detail/index?id=${this.data.master}` })
	},

	onAsk(event: Tapped<ReporterEvent>) {
		const open = event.currentTarget.dataset.event
		this.setData({ ...sayingOf(this.data.id, open), open, form: DETAIL_FORMS[open], problem: '' })
	},

	onCloseSheet() {
		this.setData({ open: '' })
	},

	onSendSheet(): Promise<void> | undefined {
		const { id, version, open } = this.data
		const reason = this.data.words.trim()
		if (open === '') return undefined
		if (open === 'add' || open === 'answer') {
			return saysMore(this.data) ? this.send(open, () => this.tell(open)) : this.refuse(DETAIL_WORDS.needMore)
		}
		if (open === 'withdraw') {
			return this.send(open, () => sendEvent(open, { id, version, ...(reason !== '' && { reason }) }))
		}
		if (reason === '') return this.refuse(DETAIL_WORDS.needReason)
		return this.send(open, () => sendEvent(open, { id, version, reason }))
	},

	async send(event: PersonEvent, send: () => Promise<ReportView>): Promise<void> {
		const asking = askConsent('reporter')
		const failed = (problem: string): void => this.setData({ problem })
		if (await sendSaid(this, event, send, failed)) this.setData(NOTHING_TYPED)
		await asking.settle()
	},
})
