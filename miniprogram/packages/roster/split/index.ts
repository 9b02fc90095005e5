import { LONGEST_AREA_NAME } from '../../../shared/area/area'
import { GRIDS_SAYS as SAYS, GRIDS_WORDS as WORDS } from '../../../shared/words/pages/roster-grids'
import { formRefusal } from '../../../presenters/form-refusal'
import { initially } from '../../../presenters/initially'
import { emptyPhase, READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'
import { proposalPage } from '../../../services/proposal'
import { householdsOf, splitGrid, type GridHousehold } from '../../../services/regrid'
import { showRosterArea, type RosterArea } from '../../../services/roster'
import {
	calledPart,
	evenParts,
	FEWEST_PARTS,
	MOST_PARTS,
	newGrids,
	partScreens,
	pick,
	pickScreen,
	splitLines,
	stillPicked,
	withEnd,
	type Part,
	type PartScreen,
	type Picked,
} from './split-form'

const NOT_A_GRID = emptyPhase({ title: WORDS.notGridTitle, hint: WORDS.notGridHint })

const NO_PART = -1

type TextField = 'name' | 'leaderName' | 'leaderPhone'
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { index: number; field: TextField }>
type OfPart = WechatMiniprogram.CustomEvent<{ value: string }, object, { index: number }>
type Problems = Record<string, string>

readingPage({
	data: {
		w: WORDS,
		longestName: LONGEST_AREA_NAME,
		grid: '',
		count: '',
		/** What the wheel offers. */
		numbers: [] as string[],
		parts: initially<PartScreen[]>([]),
		canAdd: true,
		canRemove: false,
		says: [] as string[],
		/** The part that households are picked for; none below zero. */
		picking: NO_PART,
		pickTitle: '',
		search: '',
		toPick: initially<ReturnType<typeof pickScreen>>({ choices: [], values: [], count: '', more: '' }),
		asking: false,
		busy: false,
		done: false,
		/** By the field that the server names, such as into.0.name. */
		problems: initially<Problems>({}),
		problem: '',
	},

	areaCode: '',
	parent: '',
	households: [] as GridHousehold[],
	picked: initially<Picked>({}),

	onLoad({ areaCode = '' }: Record<string, string | undefined>) {
		this.areaCode = decodeURIComponent(areaCode)
	},

	async ask(): Promise<{ grid: RosterArea['area']; households: GridHousehold[] } | null> {
		await requireClerk()
		const { area } = await showRosterArea(this.areaCode)
		const isGrid = area.level === 'grid' && area.to === undefined
		return isGrid ? { grid: area, households: await householdsOf(this.areaCode) } : null
	},
	show(answer): void {
		if (!answer) {
			this.setData({ state: NOT_A_GRID })
			return
		}
		const { grid, households } = answer
		this.households = households
		this.parent = grid.path[grid.path.length - 2]?.code ?? ''
		this.setData({
			state: READY,
			grid: grid.name,
			count: SAYS.households(households.length),
			numbers: households.map(({ number, address }) => SAYS.household(number, address)),
		})
		this.showParts(evenParts(FEWEST_PARTS, households.length))
	},

	showParts(parts: readonly Part[]) {
		this.picked = stillPicked(this.picked, parts)
		const screens = partScreens(parts, this.households, this.picked)
		this.setData({
			parts: screens,
			says: splitLines(this.data.grid, screens),
			canAdd: parts.length < MOST_PARTS,
			canRemove: parts.length > FEWEST_PARTS,
			problems: {},
			problem: '',
		})
	},

	onText(event: Typed) {
		const { index, field } = event.currentTarget.dataset
		const { value } = event.detail
		this.showParts(this.data.parts.map((part, at) => (at === index ? { ...part, [field]: value } : part)))
	},

	onEnd(event: OfPart) {
		this.showParts(
			withEnd(this.data.parts, event.currentTarget.dataset.index, Number(event.detail.value) + 1),
		)
	},

	onPick(event: OfPart) {
		const { index } = event.currentTarget.dataset
		const name = calledPart(this.data.parts[index]?.name ?? '', index)
		this.setData({ picking: index, pickTitle: SAYS.pickHead(name), search: '' })
		this.showToPick()
	},

	onPicked() {
		this.setData({ picking: NO_PART })
	},

	onSearch(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ search: event.detail.value })
		this.showToPick()
	},

	onChosen(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
		this.picked = pick(this.picked, this.division(), event.detail.values)
		this.showParts(this.data.parts)
		this.showToPick()
	},

	showToPick() {
		this.setData({ toPick: pickScreen(this.division(), this.picked, this.data.search) })
	},

	division() {
		return { index: this.data.picking, parts: this.data.parts, households: this.households }
	},

	onAdd() {
		this.showParts(evenParts(this.data.parts.length + 1, this.households.length, this.data.parts))
	},

	onRemove() {
		this.showParts(evenParts(this.data.parts.length - 1, this.households.length, this.data.parts))
	},

	/** Names are asked for here: the sheet would hide where they are missing. */
	onAsk() {
		const missing = this.data.parts.filter(({ name }) => name.trim() === '')
		if (missing.length === 0) {
			this.setData({ asking: true, problem: '' })
			return
		}
		const problems = missing.map(({ key }) => [`into.${key}.name`, WORDS.needName] as const)
		this.setData({ problems: Object.fromEntries(problems), problem: WORDS.needName })
	},

	onClose() {
		if (!this.data.busy) this.setData({ asking: false })
	},

	async onSplit() {
		this.setData({ busy: true, problem: '', problems: {} })
		try {
			await splitGrid({
				areaCode: this.areaCode,
				into: newGrids(this.data.parts, this.households, this.picked),
			})
			this.setData({ done: true })
			void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
		} catch (error) {
			const page = proposalPage(error)
			if (page !== null) void wx.redirectTo({ url: page })
			else this.setData(formRefusal(error, WORDS.kept))
		} finally {
			this.setData({ busy: false, asking: false })
		}
	},

	onGrids() {
		void wx.redirectTo({ url: `/packages/roster/area/index?areaCode=${encodeURIComponent(this.parent)}` })
	},
})
