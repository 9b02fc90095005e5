import { withPhrase } from '../../../shared/phrases/phrase'
import type { Allowed } from '../../../shared/life/allowed'
import type { Desk } from '../../../shared/roster/desk'
import { HANDLE_FORMS, HANDLE_WORDS, type StaffEvent } from '../../../shared/words/pages/handle'
import { AT_ONCE, formOf, formWithWords, missingFor } from '../../../presenters/event-form'
import { initially } from '../../../presenters/initially'
import { hasOthers, withoutMerge } from '../../../presenters/merge-offer'
import { READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { reportScreen, verdictWords, type ReportScreen } from '../../../presenters/report-screen'
import { SAYING_TAPS, sendSaid } from '../../../presenters/saying-sheet'
import { sendFilled } from '../../../presenters/send-filled'
import { fixedChoices, ownDesk, staffActions, type StaffActions } from '../../../presenters/staff-events'
import { followInTime } from '../../../presenters/time-in-view'
import { UNFILLED } from '../../../presenters/unfilled-sheet'
import { sayingOf } from '../../../services/event-files'
import { showPoint } from '../../../services/location'
import { readMessagesOf } from '../../../services/message'
import { showReport, type ReportView } from '../../../services/report'
import { askConsent, prepareConsent } from '../../../services/subscribe'
import { CHOICE_TAPS, NO_CHOICES } from './choices'

type Pressed = WechatMiniprogram.TouchEvent<object, object, { event: StaffEvent; words?: boolean }>

/** Until the server answers, the merge stays as it was offered before. */
const actionsOf = ({ allowed, clock }: ReportView, canMerge: boolean): StaffActions =>
	staffActions(canMerge ? allowed : withoutMerge(allowed), clock.owes)

readingPage({
	...SAYING_TAPS,
	...CHOICE_TAPS,

	data: {
		w: HANDLE_WORDS,
		id: '',
		version: 0,
		/** What may be done, and what each asks for; there is another one to join it with. */
		allowed: initially<Allowed[]>([]),
		canMerge: false,
		canPublish: false,
		extendsBy: initially<'hours' | 'workingDays'>('hours'),
		screen: initially<ReportScreen | null>(null),
		actions: initially<StaffActions>({ main: null, others: [] }),
		/** Whether the sheet with the other ways is open. */
		choosing: false,
		/** The sheet that is open, and what it asks for. */
		open: initially<StaffEvent | ''>(''),
		form: HANDLE_FORMS.note,
		asks: AT_ONCE,
		...NO_CHOICES,
		verdict: verdictWords(true),
		/** The caller's desk of it, whose sentences are offered. */
		desk: initially<Desk | null>(null),
		...sayingOf('', ''),
		busy: false,
		done: '',
		...UNFILLED,
	},

	onLoad(query: { id?: string }) {
		this.setData({ id: query.id ?? '' })
		void prepareConsent()
	},

	reads: 'onShow',
	stays: 'notice',

	onShow() {
		const isBusy = (): boolean => this.data.busy || this.data.choosing || this.data.open !== ''
		followInTime(this, { look: () => this.load(), report: this.data.id, isBusy })
	},

	async ask(): Promise<ReportView> {
		const { id } = this.data
		const report = await showReport(id)
		void readMessagesOf(id)
		return report
	},
	show(view): void {
		this.setData({
			state: READY,
			version: view.version,
			allowed: view.allowed,
			extendsBy: view.categoryInfo.extendsBy,
			canPublish: view.isPublic,
			desk: ownDesk(view),
			screen: reportScreen(view, Date.now(), 'staff', this.data.screen),
			actions: actionsOf(view, this.data.canMerge),
			notice: '',
		})
		void this.offerMerge(view)
	},

	/** Beside the page, which is there without it. */
	async offerMerge(view: ReportView): Promise<void> {
		const canMerge = await hasOthers(view)
		if (canMerge === this.data.canMerge || view.version !== this.data.version) return
		this.setData({ canMerge, actions: actionsOf(view, canMerge) })
	},

	onWays() {
		this.setData({ choosing: true })
	},

	onEvent(event: Pressed): Promise<void> {
		const { event: of, words } = event.currentTarget.dataset
		return this.begin(of, words === true)
	},

	/** Sends an event at once that asks for nothing; opens the sheet of any other. */
	async begin(event: StaffEvent, withWords = false): Promise<void> {
		const allowed = this.data.allowed.find((one) => one.event === event)
		// The answer to another event may change what can be done.
		if (this.data.busy || !allowed) return this.setData({ choosing: false })
		const asks = withWords ? formWithWords(allowed) : formOf(allowed)
		if (asks.words === 'none') {
			this.setData({ asks, choosing: false })
			// Staff who take a report on want to hear what comes next.
			const asking = askConsent('staff')
			await this.send(event)
			await asking.settle()
			return
		}
		const choices = fixedChoices(asks.choose, this.data.extendsBy)
		const saying = sayingOf(this.data.id, event)
		this.setData({
			...{ ...UNFILLED, ...saying, open: event, form: HANDLE_FORMS[event], asks, choices },
			choosing: false,
		})
		await this.loadChoices(asks.choose)
	},

	onPublish() {
		this.setData({ isPublic: !this.data.isPublic })
	},

	onCloseSheet() {
		this.setData({ open: '', choosing: false })
	},

	onPhrase(event: WechatMiniprogram.CustomEvent<{ phrase: string }>) {
		this.say({ words: withPhrase(this.data.words, event.detail.phrase) })
	},

	async onSend() {
		const { open, asks, words, photos, voice, target, solved, satisfied } = this.data
		if (open === '') return
		const problem = missingFor(asks, { words, photos: photos.length, voice, target, solved, satisfied })
		this.setData({ problem })
		if (problem === '') await this.send(open)
	},

	async send(event: StaffEvent): Promise<void> {
		const failed = (problem: string): void => this.setData({ problem })
		await sendSaid(this, event, () => this.transmit(event), failed)
	},

	async transmit(event: StaffEvent): Promise<ReportView> {
		const { asks, allowed } = this.data
		const offered = allowed.find((one) => one.event === event)
		if (!offered) throw new RangeError(`${event} is not offered`)
		const saying = asks.words === 'none' ? null : this.data
		return sendFilled(event, offered, this.data, saying, (part) => this.say(part))
	},

	onMerged(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.currentTarget.dataset.id}` })
	},

	onNavigate() {
		const { screen } = this.data
		if (screen?.at) void showPoint(screen.at, screen.at.address)
	},
})
