import { chinaDay } from '../../../shared/clock/china-time'
import { cleanLine } from '../../../shared/text/clean-line'
import { cleanWords } from '../../../shared/text/characters'
import type { ToldKind } from '../../../shared/visits/told'
import { HOME_WORDS } from '../../../shared/words/pages/home'
import { OWN_VISITS_WORDS as WORDS } from '../../../shared/words/pages/own-visits'
import { attempt } from '../../../presenters/attempt'
import { initially } from '../../../presenters/initially'
import { ownVisitsScreen, type OwnVisitsScreen } from '../../../presenters/own-visits-screen'
import { deniedPhase, emptyPhase, READY } from '../../../presenters/page-phase'
import { openScannedCard } from '../../../presenters/scan-place'
import { readingPage } from '../../../presenters/reading-page'
import { dayWords } from '../../../presenters/time'
import { ring } from '../../../services/phone'
import { randomKey } from '../../../services/random-key'
import {
	hear,
	lastOwnVisits,
	printPair,
	sayNo,
	showOwnVisits,
	tell,
	untell,
	type TellInput,
} from '../../../services/visit-home'

const EMPTY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })
const NO_HOME = deniedPhase({
	title: HOME_WORDS.noHomeTitle,
	hint: HOME_WORDS.noHomeHint,
	action: HOME_WORDS.scan,
})
const AMBULANCE = '120'

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** Who comes to the caller's own home, and what they may say to them. */
readingPage({
	data: {
		w: WORDS,
		screen: initially<OwnVisitsScreen | null>(null),
		/** The plan whose field for words is open. */
		open: '',
		name: '',
		from: '',
		day: '',
		dayWords: '',
		today: '',
		note: '',
		busy: false,
		problem: '',
	},

	/** What was sent and not answered; sent again, it keeps its key. */
	sent: initially<{ key: string; content: string } | null>(null),

	reads: 'onShow',
	hasHelper: true,

	onShow() {
		const today = chinaDay(Date.now())
		this.setData({ today })
		this.choose(this.data.day || today)
	},

	async onAction(): Promise<void> {
		if (this.data.state.phase === NO_HOME.phase) this.setData({ notice: await openScannedCard() })
		else await this.load()
	},

	ask: showOwnVisits,
	last: lastOwnVisits,
	denied: NO_HOME,
	show(own): void {
		const screen = ownVisitsScreen(own, Date.now())
		const isEmpty =
			screen.notices.length + screen.plans.length + screen.came.length + screen.told.length === 0 &&
			screen.pair === ''
		this.setData({ screen, state: isEmpty ? EMPTY : READY })
	},

	/** One tap says it; what takes words opens its field first. */
	async onKind(event: Tapped<{ plan: string; value: ToldKind }>): Promise<void> {
		const { plan, value } = event.currentTarget.dataset
		if (value === 'other') this.setData({ open: this.data.open === plan ? '' : plan, note: '', problem: '' })
		else await this.say({ planId: plan, what: value }, WORDS.told)
	},

	onOpen(event: Tapped<{ plan: string }>) {
		const { plan } = event.currentTarget.dataset
		this.setData({ open: plan, name: '', from: '', problem: '' })
		this.choose(this.data.today)
	},

	onName(event: Typed) {
		this.setData({ name: event.detail.value })
	},

	onFrom(event: Typed) {
		this.setData({ from: event.detail.value })
	},

	onDay(event: Typed) {
		this.choose(event.detail.value)
	},

	choose(day: string) {
		this.setData({ day, dayWords: dayWords(day, this.data.today) })
	},

	onNote(event: Typed) {
		this.setData({ note: event.detail.value })
	},

	async onReturned(): Promise<void> {
		const { open, day } = this.data
		const name = cleanLine(this.data.name)
		const from = cleanLine(this.data.from)
		const said = { ...(name !== '' && { name }), ...(from !== '' && { from }) }
		await this.say({ planId: open, what: 'returned', ...said, day }, WORDS.sent)
	},

	async onOther(): Promise<void> {
		const note = cleanWords(this.data.note)
		await this.say({ planId: this.data.open, what: 'other', ...(note !== '' && { note }) }, WORDS.told)
	},

	async say(input: Omit<TellInput, 'clientKey'>, title: string): Promise<void> {
		const isSaid = await this.change(() => tell({ ...input, clientKey: this.keyOf(input) }))
		if (!isSaid) return
		this.sent = null
		this.setData({ open: '' })
		void wx.showToast({ title, icon: 'none' })
	},

	keyOf(input: Omit<TellInput, 'clientKey'>): string {
		const content = JSON.stringify(input)
		if (this.sent?.content !== content) this.sent = { key: randomKey(), content }
		return this.sent.key
	},

	async onTakeBack(event: Tapped<{ id: string }>): Promise<void> {
		await this.change(() => untell(event.currentTarget.dataset.id))
	},

	async onHear(event: WechatMiniprogram.CustomEvent<{ id: string }>): Promise<void> {
		await this.change(() => hear(event.detail.id))
	},

	async onNo(event: WechatMiniprogram.CustomEvent<{ on: boolean }, object, { id: string }>): Promise<void> {
		await this.change(() => sayNo(event.currentTarget.dataset.id, event.detail.on))
	},

	async onPrint(event: WechatMiniprogram.CustomEvent<{ on: boolean }>): Promise<void> {
		await this.change(() => printPair(event.detail.on))
	},

	change(how: () => Promise<unknown>): Promise<boolean> {
		return attempt(this, async () => {
			await how()
			await this.load()
		})
	},

	onAmbulance() {
		void ring(AMBULANCE)
	},
})
