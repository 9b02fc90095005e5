import { chinaDay } from '../../../shared/clock/china-time'
import type { Post } from '../../../shared/roster/post'
import { AREA_PAGE_SAYS as SAYS, AREA_PAGE_WORDS as WORDS } from '../../../shared/words/pages/roster-area'
import { dayInWords } from '../../../shared/words/moment'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { LOADING, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { keepsRoster } from '../../../services/account'
import { proposalPage } from '../../../services/proposal'
import { moveAtDesk, showRosterArea, type DeskMove, type RosterArea } from '../../../services/roster'
import { areaScreen, type AreaScreen, type DeskScreen, type TenureLine } from './area-screen'

/** The person at a desk whom the sheet is about. */
interface Chosen {
	desk: DeskScreen
	person: TenureLine
}

type OnCode = WechatMiniprogram.TouchEvent<object, object, { code: string }>
type OnPost = WechatMiniprogram.TouchEvent<object, object, { post: Post }>
type OnPerson = WechatMiniprogram.TouchEvent<object, object, { post: Post; key: string }>
type OnMove = WechatMiniprogram.TouchEvent<object, object, { move: DeskMove }>
type OnLeave = WechatMiniprogram.TouchEvent<object, object, { from: string }>

readingPage({
	data: {
		w: WORDS,
		areaCode: '',
		today: '',
		/** The day that is looked at. */
		day: '',
		dayWords: '',
		/** A clerk, and today: what is shown can be changed. */
		canChange: false,
		screen: initially<AreaScreen | null>(null),
		/** Desks whose former people are unfolded. */
		unfolded: initially<Partial<Record<Post, boolean>>>({}),
		chosen: initially<Chosen | null>(null),
		busy: false,
		/** Why what was tapped on the sheet was not done. */
		problem: '',
	},

	onLoad({ areaCode = '' }: Record<string, string | undefined>) {
		const today = chinaDay(Date.now())
		this.setData({ areaCode: decodeURIComponent(areaCode), today, day: today, dayWords: dayInWords(today) })
	},

	reads: 'onShow',
	stays: 'notice',
	ask(): Promise<[RosterArea, boolean]> {
		const { areaCode, day, today } = this.data
		return Promise.all([showRosterArea(areaCode, day === today ? undefined : day), keepsRoster()])
	},
	show([area, isClerk]): void {
		const { day, today } = this.data
		const screen = areaScreen(area)
		this.setData({ state: READY, screen, canChange: isClerk && day === today && !screen.ended })
	},

	onDay(event: WechatMiniprogram.CustomEvent<{ value: string }>): Promise<void> {
		return this.lookAt(event.detail.value)
	},

	onToday(): Promise<void> {
		return this.lookAt(this.data.today)
	},

	lookAt(day: string): Promise<void> {
		this.setData({ day, dayWords: dayInWords(day), state: LOADING, canChange: false })
		return this.load()
	},

	onUnfold(event: OnPost) {
		this.setData({ unfolded: { ...this.data.unfolded, [event.currentTarget.dataset.post]: true } })
	},

	onPerson(event: OnPerson) {
		const { post, key } = event.currentTarget.dataset
		const desk = this.data.screen?.desks.find((one) => one.post === post)
		const person = desk?.people.find((one) => one.key === key)
		if (desk && person) this.setData({ chosen: { desk, person }, problem: '' })
	},

	onClose() {
		this.setData({ chosen: null })
	},

	onCode() {
		const phone = this.data.chosen?.person.phone ?? ''
		this.leaveTo(`/packages/staff/bindings/index?phone=${encodeURIComponent(phone)}`)
	},

	onAppoint(event: OnPost) {
		this.toMove('appoint', event.currentTarget.dataset.post, '')
	},

	onMove(event: OnMove) {
		const { chosen } = this.data
		if (chosen) this.toMove(event.currentTarget.dataset.move, chosen.desk.post, chosen.person.personId)
	},

	toMove(move: DeskMove, post: Post, personId: string) {
		const { areaCode } = this.data
		const pairs = Object.entries({ areaCode, post, move, personId })
		const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
		this.leaveTo(`/packages/roster/move/index?${query}`)
	},

	async onCancelLeave(event: OnLeave) {
		const { from } = event.currentTarget.dataset
		const { chosen, areaCode } = this.data
		const leave = chosen?.person.leaves.find((one) => one.from === from)
		if (!chosen || !leave) return
		const ask = SAYS.cancelLeaveAsk(chosen.person.name, leave.words)
		if (!(await isSure(ask, WORDS.cancelLeaveYes, WORDS.cancelLeaveNo))) return
		this.setData({ busy: true, problem: '' })
		try {
			const { personId } = chosen.person
			const area = await moveAtDesk('cancelLeave', { areaCode, post: chosen.desk.post, personId, from })
			this.setData({ screen: areaScreen(area), notice: '', chosen: null })
		} catch (error) {
			const page = proposalPage(error)
			if (page !== null) this.leaveTo(page)
			else this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},

	onBelow(event: OnCode) {
		const { code } = event.currentTarget.dataset
		void wx.navigateTo({ url: `/packages/roster/area/index?areaCode=${encodeURIComponent(code)}` })
	},

	onPrint() {
		this.leaveTo(`/packages/roster/print/index?areaCode=${encodeURIComponent(this.data.areaCode)}`)
	},

	onHours() {
		this.leaveTo(`/packages/roster/hours/index?areaCode=${encodeURIComponent(this.data.areaCode)}`)
	},

	onSplit() {
		this.leaveTo(`/packages/roster/split/index?areaCode=${encodeURIComponent(this.data.areaCode)}`)
	},

	/** Grids are merged from their village, where all of them are. */
	onMerge() {
		const { areaCode, screen } = this.data
		const [village, grid] = screen?.isGrid === true ? [screen.parent, areaCode] : [areaCode, '']
		const query = `areaCode=${encodeURIComponent(village)}&grid=${encodeURIComponent(grid)}`
		this.leaveTo(`/packages/roster/merge/index?${query}`)
	},

	leaveTo(url: string) {
		this.setData({ chosen: null })
		void wx.navigateTo({ url })
	},
})
