import { withPhrase } from '../../../shared/phrases/phrase'
import type { Allowed } from '../../../shared/life/allowed'
import type { Desk } from '../../../shared/roster/desk'
import { HANDLE_FORMS, HANDLE_WORDS, type StaffEvent } from '../../../shared/words/pages/handle'
import { READY, sentenceOf } from '../../../presenters/page-phase'
import { reportScreen, verdictWords, type ReportScreen } from '../../../presenters/report-screen'
import { sendOrRefresh } from '../../../presenters/send-event'
import { sendFilled } from '../../../presenters/send-filled'
import {
	areaChoices,
	areaCodeOf,
	deskChoice,
	staffActions,
	targetChoices,
	verifierChoices,
	fixedChoices,
	ownDesk,
	type StaffActions,
} from '../../../presenters/staff-events'
import { AT_ONCE, formOf, formWithWords, missingFor } from '../../../presenters/event-form'
import { dropSaying, keepSaying, sayingOf, type Saying } from '../../../services/event-files'
import { readMessagesOf } from '../../../services/message'
import { showPoint } from '../../../services/location'
import { choosePhotos, withoutPhoto } from '../../../services/photos'
import {
	listTargets,
	listVerifiers,
	showReport,
	type ReportView,
	type Targets,
	type Verifiers,
} from '../../../services/report'
import { withoutLostFiles } from '../../../services/send-once'
import { askConsent, prepareConsent } from '../../../services/subscribe'
import { initially } from '../../../presenters/initially'
import { hasOthers, mergeChoices, withoutMerge } from '../../../presenters/merge-offer'
import { readingPage } from '../../../presenters/reading-page'
import { UNFILLED } from '../../../presenters/unfilled-sheet'
import { followInTime } from '../../../presenters/time-in-view'

type Pressed = WechatMiniprogram.TouchEvent<object, object, { event: StaffEvent; words?: boolean }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

readingPage({
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
		targets: initially<Targets>({ targets: [], helpers: [], below: [] }),
		verifiers: initially<Verifiers>({ people: [], below: [] }),
		choices: [] as ReturnType<typeof targetChoices>,
		verdict: verdictWords(true),
		/** The caller's desk of it, whose sentences are offered. */
		desk: initially<Desk | null>(null),
		...sayingOf('', ''),
		busy: false,
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
			actions: this.actionsOf(view),
			notice: '',
		})
		void this.offerMerge(view)
	},

	/** Beside the page, which is there without it. */
	async offerMerge(view: ReportView): Promise<void> {
		const canMerge = await hasOthers(view)
		if (canMerge === this.data.canMerge || view.version !== this.data.version) return
		this.setData({ canMerge })
		this.setData({ actions: this.actionsOf(view) })
	},

	/** As long as nothing else is known, what was offered before stays. */
	actionsOf({ allowed, clock }: ReportView): StaffActions {
		return staffActions(this.data.canMerge ? allowed : withoutMerge(allowed), clock.owes)
	},

	onWays() {
		this.setData({ choosing: true })
	},

	onEvent(event: Pressed): Promise<void> {
		const { event: of, words } = event.currentTarget.dataset
		this.setData({ choosing: false })
		return this.begin(of, words === true)
	},

	/** Sends at once what asks for nothing; else opens the sheet. */
	async begin(event: StaffEvent, withWords = false): Promise<void> {
		const allowed = this.data.allowed.find((one) => one.event === event)
		// The answer to another event may change what can be done.
		if (this.data.busy || !allowed) return
		const asks = withWords ? formWithWords(allowed) : formOf(allowed)
		if (asks.words === 'none') {
			this.setData({ asks })
			// Whoever takes something on wants to hear what comes next.
			const asking = askConsent('staff')
			await this.send(event)
			await asking.settle()
			return
		}
		const choices = fixedChoices(asks.choose, this.data.extendsBy)
		const saying = sayingOf(this.data.id, event)
		this.setData({ ...UNFILLED, ...saying, open: event, form: HANDLE_FORMS[event], asks, choices })
		if (asks.choose === 'target') await this.loadTargets()
		if (asks.choose === 'verifier') await this.loadVerifiers()
		if (asks.choose === 'other') await this.loadOthers()
	},

	async loadTargets(areaCode?: string) {
		try {
			const targets = await listTargets(this.data.id, areaCode)
			const problem = targets.targets.length === 0 ? HANDLE_WORDS.noTargets : ''
			const helperChoices = targets.helpers.map(deskChoice)
			this.setData({ targets, choices: targetChoices(targets.targets), helperChoices, helpers: [], problem })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		}
	},

	async loadVerifiers(areaCode?: string) {
		try {
			const verifiers = await listVerifiers(this.data.id, areaCode)
			const problem = verifiers.people.length === 0 ? HANDLE_WORDS.noVerifiers : ''
			this.setData({ verifiers, choices: verifierChoices(verifiers.people), problem })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		}
	},

	async loadOthers() {
		try {
			const choices = await mergeChoices(this.data.id)
			this.setData({ choices, nothing: choices.length === 0 ? HANDLE_WORDS.noOthers : '' })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		}
	},

	onVerdict(event: WechatMiniprogram.CustomEvent<{ question: 'solved' | 'satisfied'; value: string }>) {
		this.setData({ [event.detail.question]: event.detail.value, problem: '' })
	},

	onPublish() {
		this.setData({ isPublic: !this.data.isPublic })
	},

	onCloseSheet() {
		this.setData({ open: '', choosing: false })
	},

	/** Every change is kept on the phone at once. */
	say(part: Partial<Saying>, problem = '') {
		this.setData({ ...part, problem })
		if (this.data.open !== '') keepSaying(this.data.id, this.data.open, this.data)
	},

	onWords(event: Typed) {
		this.say({ words: event.detail.value })
	},

	onVoice(event: WechatMiniprogram.CustomEvent<Pick<Saying, 'voice'>>) {
		this.say(event.detail)
	},

	onPhrase(event: WechatMiniprogram.CustomEvent<{ phrase: string }>) {
		this.say({ words: withPhrase(this.data.words, event.detail.phrase) })
	},

	onTarget(event: Typed) {
		const areaCode = areaCodeOf(event.detail.value)
		if (areaCode !== null) {
			return this.data.open === 'assign' ? this.loadTargets(areaCode) : this.loadVerifiers(areaCode)
		}
		this.setData({ target: event.detail.value, problem: '' })
	},

	/** Shows the areas further down; choosing one shows its desks. */
	onBelow() {
		const { open, targets, verifiers } = this.data
		const choices = areaChoices((open === 'assign' ? targets : verifiers).below)
		this.setData({ choices, helperChoices: [], helpers: [], target: '', problem: '' })
	},

	onHelpers(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
		this.setData({ helpers: event.detail.values, problem: '' })
	},

	async onAddPhoto() {
		const { photos, problem } = await choosePhotos(this.data.photos.length)
		this.say({ photos: [...this.data.photos, ...photos] }, problem)
	},

	onRemovePhoto(event: WechatMiniprogram.CustomEvent<{ index: number }>) {
		this.say({ photos: withoutPhoto(this.data.photos, event.detail.index) })
	},

	async onSend() {
		const { open, asks, words, photos, voice, target, solved, satisfied } = this.data
		if (open === '') return
		const problem = missingFor(asks, { words, photos: photos.length, voice, target, solved, satisfied })
		this.setData({ problem })
		if (problem === '') await this.send(open)
	},

	/** What was typed stays until it has arrived. */
	async send(event: StaffEvent) {
		this.setData({ busy: true, problem: '' })
		try {
			const { report, stale } = await sendOrRefresh(this.data.id, () => this.transmit(event))
			this.show(report)
			if (stale === '') dropSaying(this.data.id, event)
			this.setData({ notice: stale, open: '' })
			void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
		} catch (error) {
			const sentence = sentenceOf(error)
			if (this.data.open === '') this.setData({ notice: sentence })
			else this.say(withoutLostFiles(this.data, error), sentence)
		} finally {
			this.setData({ busy: false })
		}
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
