import { VISITS_SAYS as SAYS, VISITS_WORDS as WORDS } from '../../../shared/words/pages/visits'
import type { Outcome } from '../../../shared/visits/outcome'
import {
	asOf,
	dueLine,
	needsNoForm,
	pausedLines,
	unsentLines,
	type DueLine,
	type UnsentLine,
} from '../../../presenters/due-lines'
import { formWith } from '../../../presenters/house-form'
import { isSure } from '../../../presenters/is-sure'
import { seesPlans } from '../../../presenters/plan-posts'
import { initially } from '../../../presenters/initially'
import { emptyPhase, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { newLines } from '../../../presenters/read-on'
import { readingPage } from '../../../presenters/reading-page'
import { roundScreen, type RoundScreen } from '../../../presenters/round-lines'
import { accountOrNobody, isOnStaff } from '../../../services/account'
import { unsentAttendings } from '../../../services/attending'
import { CallError } from '../../../services/call-error'
import {
	goings,
	leftOf,
	newGoing,
	onGoingArrival,
	sendGoing,
	sendWaitingGoings,
	unsentGoings,
	type Going,
} from '../../../services/going'
import { lastDue, listDue, readDueOn, type Due, type DueItem } from '../../../services/visit'

/** So many are shown at once: a grid has hundreds. */
const SHOWN = 20

const EMPTY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })
const NONE_LEFT = emptyPhase({ title: WORDS.noneLeftTitle, hint: WORDS.noneLeftHint })

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Said = Pick<Going, 'channel'> & { value: Outcome | 'more'; id: string }

readingPage({
	data: {
		w: WORDS,
		count: '',
		/** Days and patrols that are owed. */
		rounds: [] as RoundScreen[],
		lines: [] as DueLine[],
		/** Plans of theirs that are paused, each with why. */
		paused: [] as string[],
		/** There are more than are shown. */
		more: false,
		reading: false,
		/** The household whose actions are shown; the first one by itself. */
		open: '',
		unsent: [] as UnsentLine[],
		seesPlans: false,
		/** Staff report what they find on their rounds. */
		isStaff: false,
		sending: false,
		busy: false,
		problem: '',
	},

	/** All of them as they were read; what is shown of them stands in `lines`. */
	due: initially<Due>({ items: [] }),
	shown: SHOWN,
	/** The list had households: it is empty now because all are done. */
	hadAny: false,

	reads: 'onShow',

	onLoad() {
		this.stopWatching = onGoingArrival(() => this.showKept())
		// What is known opens at once; the newest comes in its place.
		this.showKept()
	},

	onUnload() {
		this.stopWatching()
	},

	stopWatching: (): void => undefined,

	showKept() {
		const last = lastDue()
		if (
			last &&
			(last.value.items.length > 0 || last.value.rounds || last.value.paused || this.due.items.length > 0)
		)
			this.showDue(last.value)
	},

	ask() {
		return Promise.all([listDue(), accountOrNobody()])
	},
	show([due, account]): void {
		const { person } = account
		this.setData({ isStaff: isOnStaff(account), seesPlans: seesPlans(person?.posts ?? []) })
		this.showDue(due)
	},
	fail(error): void {
		const state = phaseOfError(error)
		const last = state.phase === 'offline' ? lastDue() : null
		if (last) {
			this.setData({ notice: asOf(last.at, Date.now()) })
			this.showDue(last.value)
		} else this.setData({ state, unsent: unsentLines(unsentGoings(), Date.now()) })
	},

	showDue(due: Due) {
		this.due = due
		const unsent = unsentGoings()
		const left = leftOf(due.items, unsent)
		const now = Date.now()
		const isOpenLeft = left.some(({ household }) => household.id === this.data.open)
		this.hadAny ||= due.items.length > 0
		const none = this.hadAny ? NONE_LEFT : (due.rounds ?? []).length > 0 ? READY : EMPTY
		this.setData({
			state: left.length === 0 ? none : READY,
			count: due.cursor === undefined ? SAYS.count(left.length) : SAYS.some(left.length),
			rounds: (due.rounds ?? []).map((one) => roundScreen(one, unsentAttendings(one.planId), now)),
			...newLines(
				'lines',
				this.data.lines,
				left.slice(0, this.shown).map((item) => dueLine(item, now)),
			),
			more: left.length > this.shown || due.cursor !== undefined,
			paused: pausedLines(due, now),
			unsent: unsentLines(unsent, now),
			open: isOpenLeft ? this.data.open : (left[0]?.household.id ?? ''),
		})
	},

	async onReachBottom(): Promise<void> {
		if (!this.data.more || this.data.reading) return
		this.shown += SHOWN
		const { items, cursor } = this.due
		if (this.shown <= items.length || cursor === undefined) {
			this.showDue(this.due)
			return
		}
		this.setData({ reading: true })
		try {
			const next = await readDueOn(cursor)
			const { cursor: _, ...known } = this.due
			this.showDue({ ...known, ...next, items: [...items, ...next.items] })
		} catch (error) {
			this.setData({ notice: sentenceOf(error) })
		} finally {
			this.setData({ reading: false })
		}
	},

	onOpen(event: Tapped<{ id: string }>) {
		const { id } = event.currentTarget.dataset
		this.setData({ open: this.data.open === id ? '' : id, problem: '' })
	},

	/** One tap says it where nothing is asked; else the form opens. */
	async onAnswer(event: Tapped<Said>): Promise<void> {
		const { id, value, channel } = event.currentTarget.dataset
		const item = this.itemWith(id)
		if (!item || this.data.busy) return
		const outcome = value === 'more' ? 'done' : value
		const going = newGoing(item, { outcome, channel })
		if (value !== 'more' && needsNoForm(going)) await this.send(going)
		else openForm(goings.save(going), value === 'more')
	},

	itemWith(id: string): DueItem | undefined {
		return this.due.items.find(({ household }) => household.id === id)
	},

	async send(going: Going): Promise<void> {
		this.setData({ busy: true, problem: '' })
		try {
			await sendGoing(going)
			void wx.showToast({ title: WORDS.recorded, icon: 'none' })
		} catch (error) {
			if (error instanceof CallError && error.mayPass) void wx.showToast({ title: WORDS.kept, icon: 'none' })
			else this.setData({ problem: sentenceOf(error) })
			this.showDue(this.due)
		} finally {
			this.setData({ busy: false })
		}
	},

	async onSend(): Promise<void> {
		this.setData({ sending: true })
		const sent = await sendWaitingGoings()
		this.setData({ sending: false })
		const title = sent.length > 0 ? WORDS.sent : WORDS.stillWaiting
		if (sent.length > 0 || unsentGoings().length > 0) void wx.showToast({ title, icon: 'none' })
		await this.load()
	},

	onCorrect(event: Tapped<{ key: string }>) {
		const going = goings.find(event.currentTarget.dataset.key)
		if (going) openForm(going)
	},

	async onRemove(event: Tapped<{ key: string }>): Promise<void> {
		if (!(await isSure(WORDS.removeAsk, WORDS.removeYes, WORDS.removeNo))) return
		goings.drop(event.currentTarget.dataset.key)
		await this.load()
	},

	/** A need that was found becomes a report of that house. */
	onReport(event: Tapped<{ id: string }>) {
		const item = this.itemWith(event.currentTarget.dataset.id)
		if (!item) return
		const { doorCode, address, head, phone = '' } = item.household
		void wx.navigateTo({ url: formWith({ doorCode, at: address, behalf: head, phone }) })
	},

	onRound(event: Tapped<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/visits/round/index?id=${event.currentTarget.dataset.id}` })
	},

	onMine() {
		void wx.switchTab({ url: '/pages/mine/index' })
	},
})

function openForm({ clientKey }: Going, isToChoose = false): void {
	void wx.navigateTo({ url: `/packages/visits/record/index?key=${clientKey}&choose=${isToChoose ? 1 : 0}` })
}
