import { standsAt, type Post } from '#shared/roster/post'
import { overlap, type Day, type Tenure } from '#shared/roster/tenure'
import { MOVE_PROBLEMS } from '../../../words/roster-changes'
import { deskOf, freeCode, type EditableArea, type EditableRoster } from '../../org/editable-roster'
import { notPossible } from './make-edit'
import { dayBefore, endWith, personOf, seat, type Making, type Newcomer } from './tenures'

/** People who come along to every part of a grid; the others stay with the first. */
const SHARED: readonly Post[] = ['police', 'property']

export interface NewGrid {
	name: string
	leader: Newcomer | undefined
	/** The grids whose people it takes over; it is placed like the first of them. */
	from: readonly EditableArea[]
	people: 'all' | 'shared'
}

/** A grid of the book that has not ended. */
export function openGrid(book: EditableRoster, code: string): EditableArea {
	const grid = book.areas.get(code)
	if (grid?.level !== 'grid') throw notPossible('areaCode', MOVE_PROBLEMS.notAGrid)
	if (grid.to !== undefined) throw notPossible('areaCode', MOVE_PROBLEMS.ended)
	return grid
}

/** Puts a new grid into the book, beside those that it comes from. */
export function newGrid(
	book: EditableRoster,
	{ name, leader, from, people }: NewGrid,
	making: Making,
): EditableArea {
	const { today } = making
	const [like] = from
	if (like?.parent === undefined) throw notPossible('areaCode', MOVE_PROBLEMS.notAGrid)
	const { level, levelName, parent } = like
	const isTwin = (area: EditableArea): boolean =>
		area.parent === parent && area.name === name && area.to === undefined && !from.includes(area)
	if ([...book.areas.values()].some(isTwin)) throw notPossible('name', MOVE_PROBLEMS.sameName(name))
	const code = freeCode(book, parent)
	const former = [...new Set(from.flatMap((old) => [old.code, ...(old.former ?? [])]))]
	const grid: EditableArea = { code, name, level, levelName, parent, from: today, former, desks: [] }
	book.areas.set(code, grid)
	for (const old of from) takeOver(grid, old, people, leader !== undefined, today)
	if (leader) seat(grid, 'gridLeader', personOf(book, leader, making), { kind: 'holder', from: today })
	return grid
}

/**
 * The people of an old grid go on in the new one from today; of several leaders the first grid's stays. Where nobody comes
 * along the desk does: reports lie at it, and somebody answers for it.
 */
function takeOver(
	grid: EditableArea,
	old: EditableArea,
	people: NewGrid['people'],
	hasLeader: boolean,
	today: Day,
): void {
	for (const { post, body, tenures } of old.desks) {
		if (!standsAt(post, grid.level)) continue
		const desk = deskOf(grid, post)
		if (body !== undefined) desk.body ??= body
		if (people === 'shared' && !SHARED.includes(post)) continue
		if (post === 'gridLeader' && (hasLeader || desk.tenures.length > 0)) continue
		for (const tenure of tenures) {
			const next = goingOn(tenure, today)
			const twin = next && desk.tenures.find((one) => one.personId === next.personId && overlap(one, next))
			if (twin) stayLonger(twin, next)
			else if (next) desk.tenures.push(next)
		}
	}
}

/** What is left of a time at a desk from a day on. */
function goingOn(tenure: Tenure, day: Day): Tenure | null {
	if (tenure.to !== undefined && tenure.to < day) return null
	const from = tenure.from > day ? tenure.from : day
	return { ...tenure, from, leaves: tenure.leaves.filter(({ to }) => to === undefined || to >= from) }
}

/** Who was at the same desk of two grids stays as long as in either. */
function stayLonger(tenure: Tenure, { to }: Tenure): void {
	if (to === undefined) delete tenure.to
	else if (tenure.to !== undefined && tenure.to < to) tenure.to = to
}

/** A grid ends with yesterday, and everybody's time in it. What stands below it goes where `units` says. */
export function endGrid(
	book: EditableRoster,
	grid: EditableArea,
	units: ReadonlyMap<string, string>,
	today: Day,
): void {
	const lastDay = dayBefore(today)
	grid.to = lastDay
	for (const { post, tenures } of grid.desks) {
		for (const tenure of [...tenures]) {
			if (tenure.to === undefined || tenure.to > lastDay) endWith(grid, post, tenure, lastDay)
		}
	}
	for (const area of book.areas.values()) {
		const next = area.parent === grid.code ? units.get(area.code) : undefined
		if (next !== undefined) area.parent = next
	}
}
