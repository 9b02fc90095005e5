import type { AreaRef } from '../../../shared/area/area'
import { chinaDay } from '../../../shared/clock/china-time'
import type { GapKind } from '../../../shared/roster/gaps/gap'
import { GAPS_SAYS, GAPS_WORDS } from '../../../shared/words/pages/gaps'
import { NO_GAPS, withGaps } from '../../../presenters/gap-tally'
import { gapGroups, type GapGroup, type Opened } from '../../../presenters/gaps-screen'
import {
	deniedPhase,
	emptyPhase,
	LOADING,
	READY,
	sentenceOf,
	type PagePhase,
} from '../../../presenters/page-phase'
import { newLines } from '../../../presenters/read-on'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount, type Account } from '../../../services/account'
import { listGaps, type GapsPage } from '../../../services/gaps'

const NOTHING_MISSING = emptyPhase({ title: GAPS_WORDS.emptyTitle, hint: GAPS_WORDS.emptyHint })
const NO_GRIDS = emptyPhase({ title: GAPS_WORDS.noGridsTitle, hint: GAPS_WORDS.noGridsHint })
const NO_AREA = emptyPhase({ title: GAPS_WORDS.noAreaTitle, hint: GAPS_WORDS.noAreaHint })
const DENIED = deniedPhase({ title: GAPS_WORDS.deniedTitle, hint: GAPS_WORDS.deniedHint })

const LINES_AT_ONCE = 20
const CLOSED: Opened = { kind: '', shown: LINES_AT_ONCE }

type OnKind = WechatMiniprogram.TouchEvent<object, object, { kind: GapKind }>
type OnArea = WechatMiniprogram.TouchEvent<object, object, { code: string }>
type OnPhone = WechatMiniprogram.TouchEvent<object, object, { phone: string }>

readingPage({
	data: {
		w: GAPS_WORDS,
		name: '',
		/** How far the search has come. */
		progress: '',
		looking: false,
		/** Why it stopped. */
		problem: '',
		groups: [] as GapGroup[],
		children: [] as AreaRef[],
		others: [] as AreaRef[],
		isClerk: false,
	},

	areaCode: '',
	cursor: '',
	tally: NO_GAPS,
	opened: CLOSED,
	/** Answers to an earlier round are dropped. */
	round: 0,
	hidden: false,

	onLoad(query: Record<string, string | undefined>) {
		this.areaCode = query['areaCode'] ?? ''
	},

	/** Goes on with a search that stopped while the page was hidden. */
	onShow() {
		const wasHidden = this.hidden
		this.hidden = false
		if (wasHidden && this.data.looking) void this.walk()
	},

	onHide() {
		this.hidden = true
	},

	onUnload() {
		this.round += 1
	},

	denied: DENIED,

	/** Begins anew, with who asks. */
	ask(): Promise<Account> {
		this.tally = NO_GAPS
		this.opened = CLOSED
		this.cursor = ''
		this.setData({ state: LOADING, problem: '', groups: [] })
		return showAccount()
	},
	async show({ person }): Promise<void> {
		this.setData({ isClerk: person?.posts.some(({ post }) => post === 'clerk') ?? false })
		await this.walk()
	},

	/** Asks for one answer after the other until everything was looked at. */
	async walk(): Promise<void> {
		const round = ++this.round
		this.setData({ looking: true, problem: '' })
		try {
			do {
				const page = await listGaps({
					...(this.areaCode !== '' && { areaCode: this.areaCode }),
					...(this.cursor !== '' && { cursor: this.cursor }),
				})
				if (round !== this.round) return
				this.take(page)
			} while (this.cursor !== '' && !this.hidden)
		} catch (error) {
			if (round === this.round) await this.stop(error)
		}
	},

	take(page: GapsPage) {
		const { area, reach, children, cursor = '' } = page
		this.tally = withGaps(this.tally, page)
		this.cursor = cursor
		if (!area) {
			this.setData({ state: NO_AREA, looking: false })
			return
		}
		// Without a link it began where the caller's area is: from here on it is named.
		const isHome = this.areaCode === ''
		this.areaCode = area.code
		this.setData({
			name: area.name,
			children,
			...(isHome && { others: reach.filter(({ code }) => code !== area.code) }),
			looking: cursor !== '',
			state: this.phase(),
			...this.groupsNow(cursor !== '', this.data.problem),
		})
	},

	/** What was found so far, or that nothing was. */
	phase(): PagePhase {
		const { counts, grids } = this.tally
		if (this.cursor !== '' || Object.values(counts).some((count) => count > 0)) return READY
		return grids === 0 ? NO_GRIDS : NOTHING_MISSING
	},

	async stop(error: unknown): Promise<void> {
		this.setData({ looking: false })
		if (this.tally === NO_GAPS) {
			await this.fail(error)
			return
		}
		const problem = sentenceOf(error)
		this.setData({ problem, ...this.groupsNow(false, problem) })
	},

	/** What was found so far, and how far that is. */
	groupsNow(looking: boolean, problem: string): object {
		const { grids, households } = this.tally
		const say = looking ? GAPS_SAYS.looking : problem === '' ? GAPS_SAYS.looked : GAPS_SAYS.stopped
		return {
			progress: say(grids, households),
			...newLines('groups', this.data.groups, gapGroups(this.tally, this.opened, chinaDay(Date.now()))),
		}
	},

	showGroups() {
		this.setData(this.groupsNow(this.data.looking, this.data.problem))
	},

	onGroup(event: OnKind) {
		const { kind } = event.currentTarget.dataset
		this.opened = this.opened.kind === kind ? CLOSED : { kind, shown: LINES_AT_ONCE }
		this.showGroups()
	},

	onMore() {
		const { kind, shown } = this.opened
		this.opened = { kind, shown: shown + LINES_AT_ONCE }
		this.showGroups()
	},

	onArea(event: OnArea) {
		void wx.navigateTo({ url: `/packages/staff/gaps/index?areaCode=${event.currentTarget.dataset.code}` })
	},

	onArrange(event: OnArea) {
		void wx.navigateTo({ url: `/packages/roster/area/index?areaCode=${event.currentTarget.dataset.code}` })
	},

	onGiveCode(event: OnPhone) {
		void wx.navigateTo({ url: `/packages/staff/bindings/index?phone=${event.currentTarget.dataset.phone}` })
	},
})
