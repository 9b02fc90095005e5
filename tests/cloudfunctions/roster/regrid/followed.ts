import type { ReportDocument } from '../../../../cloudfunctions/stores/cloudbase/report-document'
import type { Desk } from '#shared/roster/desk'
import { gridOf, householdsIn, type AtRest } from './at-rest'

/** Where everything goes when grids end, as the test has asked for it. */
export interface Way {
	/** The codes of the grids that end. */
	from: readonly string[]
	/** The new grid of each household, by its id. */
	of: ReadonlyMap<string, string>
	/** That of what has no household. */
	first: string
	/** The new grid of each unit. */
	units: Readonly<Record<string, string>>
	/** The day before. */
	yesterday: string
}

const OPEN = ['reported', 'accepted', 'processing', 'suspended', 'resolved']

export const isOpen = ({ state }: ReportDocument): boolean => OPEN.includes(state.status)

/** Each household is in exactly one grid, and is what it was. */
export function householdsFollowed(before: AtRest, after: AtRest, { from, of, yesterday }: Way): void {
	const now = householdsIn(after)
	expect(now).toHaveLength(householdsIn(before).length)
	const byId = new Map(now.map((one) => [one.household.id, one]))
	expect(byId.size).toBe(now.length)
	for (const was of householdsIn(before)) {
		const is = byId.get(was.household.id)!
		if (!from.includes(gridOf(was))) {
			expect(is).toEqual(was)
			continue
		}
		const grid = of.get(was.household.id)!
		expect(gridOf(is)).toBe(grid)
		const { path, former, number, ...rest } = is.household
		const { path: oldPath, former: oldFormer = [], number: oldNumber, ...same } = was.household
		expect(rest).toEqual(same)
		expect(number.endsWith(oldNumber)).toBe(true)
		expect(path.slice(0, -1)).toEqual(oldPath.slice(0, -1))
		const last = oldFormer[oldFormer.length - 1]
		expect(former).toEqual(
			last?.to === yesterday ? oldFormer : [...oldFormer, { to: yesterday, path: oldPath }],
		)
		const swapped = was.keys.map((key) => {
			if (key === `grid:${gridOf(was)}`) return `grid:${grid}`
			if (key.startsWith('number:')) return `number:${grid}/${number}`
			return key === `pending:${gridOf(was)}` ? `pending:${grid}` : key
		})
		expect([...is.keys].sort()).toEqual(swapped.sort())
	}
	for (const grid of new Set(of.values())) {
		const numbers = now.filter((one) => gridOf(one) === grid).map(({ household }) => household.number)
		expect(new Set(numbers).size).toBe(numbers.length)
	}
}

/** Each open report lies at the same post of the new grid, with everything else as it was; the others stay. */
export function reportsFollowed(before: AtRest, after: AtRest, way: Way): void {
	expect(after.reports.map(({ _id }) => _id).sort()).toEqual(before.reports.map(({ _id }) => _id).sort())
	for (const was of before.reports) {
		const is = after.reports.find(({ _id }) => _id === was._id)!
		const expected = isOpen(was) ? stateIn(was, way) : was.state
		if (JSON.stringify(expected) === JSON.stringify(was.state)) {
			expect(is).toEqual(was)
			continue
		}
		expect(is.state).toEqual(expected)
		expect(is.state.clocks).toEqual(was.state.clocks)
		const { at } = is.history[is.history.length - 1]!
		expect(counted(is, at)).toEqual(counted(was, at))
		expect(is.place).toEqual(was.place)
		expect(is.history.slice(0, -1)).toEqual(was.history)
		expect(is.history[is.history.length - 1]).toMatchObject({ event: 'regrid', version: was.version + 1 })
		expect(replayed(is)).toEqual(is.state)
	}
}

/** How a report counts in the rates from a moment on. */
function counted({ index: { measured } }: ReportDocument, moment: number): object {
	const rates = Object.entries(measured.rates).map(([code, { from, met }]) => [
		code,
		Math.max(from, moment),
		met,
	])
	return { ...measured, rates }
}

function stateIn(report: ReportDocument, way: Way): ReportDocument['state'] {
	const { state } = report
	const grid = gridFor(report, way)
	const swap = (code: string): string => (way.from.includes(code) ? grid : code)
	const follow = (desk: Desk): Desk => ({ ...desk, areaCode: swap(desk.areaCode) })
	const unit = way.units[state.owner.areaCode]
	const path = state.placeNow ?? report.place.path
	const inGrid = path.some(({ code }) => way.from.includes(code))
	// Private ones that lie elsewhere show to nobody in the grid anyway.
	const { formerDesks = [], assignedBy = null } = state
	const desks = [...deskAreas(report), ...formerDesks.map(({ areaCode }) => areaCode)]
	const isReached = desks.some((code) => way.from.includes(code) || code in way.units)
	const moves = inGrid && (isReached || !report.category.private)
	return {
		...state,
		owner: follow(state.owner),
		ownerPath: state.ownerPath.map((code) => (way.from.includes(code) ? (unit ?? grid) : code)),
		coHandlers: state.coHandlers.map(follow),
		formerDesks: formerDesks.map(follow),
		assignedBy: assignedBy && follow(assignedBy),
		checks: { ...state.checks, desk: state.checks.desk && follow(state.checks.desk) },
		...(moves && { placeNow: expect.any(Array) as never }),
	}
}

function deskAreas({ state }: ReportDocument): string[] {
	const desks = [state.owner, ...state.coHandlers, ...(state.checks.desk ? [state.checks.desk] : [])]
	return desks.map(({ areaCode }) => areaCode)
}

/** The grid of the household of a report; of its unit; else the first. */
export function gridFor({ place, state }: ReportDocument, { of, first, units }: Way): string {
	const home = place.householdId === undefined ? undefined : of.get(place.householdId)
	const path = state.placeNow ?? place.path
	return home ?? units[path[path.length - 1]?.code ?? ''] ?? units[state.owner.areaCode] ?? first
}

function replayed({ history }: ReportDocument): object {
	return Object.assign({}, ...history.map(({ set }) => set)) as object
}

/** The open reports of which one of the desks is in a grid, by who answers there. */
export function lyingIn(areaCode: string, { reports }: AtRest): ReportDocument[] {
	return reports.filter((report) => isOpen(report) && deskAreas(report).includes(areaCode))
}
