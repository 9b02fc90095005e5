import { toIso } from '#shared/clock/china-time'
import { DESK_VIEWS, type DeskView } from '#shared/life/inbox-view'
import { readingOf, relationsOf } from './life/relations'
import type { Viewer } from '../org/rules/viewer'
import type { Report } from '#shared/life/report'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { dutiesOn } from '#shared/roster/person'
import { POSTS } from '#shared/roster/post'
import { reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import { passedOnWords } from '../../words/desk'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { floodsFor } from './floods/list'
import { itemsFor, ownItemsFor } from './item'
import { PAGE_SIZE } from './lists'

type Item = Output<'inbox'>['items'][number]

/** Whose inbox it is. */
interface Owner {
	viewer: Viewer
	desks: readonly Desk[]
	personId: string
}

/** One view of what the caller's desks have, had, or have done: see `INBOX_VIEWS`. */
export async function inbox(
	{ view = 'waiting', cursor }: Input<'inbox'>,
	call: Call,
): Promise<Output<'inbox'>> {
	const owner = await ownerOf(call)
	if (!owner) return { items: [] }
	if (view === 'grid') return inGrids(owner, cursor, call)
	const { desks, personId } = owner
	const where = { view, desks, personId, now: call.now }
	const { items, next } = await call.ports.reports.inView(where, cursor, PAGE_SIZE)
	const shown =
		view === 'passed' || view === 'ended' ? items : items.filter((report) => mayAct(report, owner))
	return {
		items: shown.flatMap((report) => itemIn(view, report, owner, call.now)),
		...(next !== undefined && { cursor: next }),
	}
}

/** What is open in the grids of a member, who may settle it on the spot. */
async function inGrids({ viewer }: Owner, cursor: string | undefined, call: Call): Promise<Output<'inbox'>> {
	const desks = gridDesks(viewer, call.day)
	if (desks.length === 0) return { items: [] }
	const { items, next } = await call.ports.reports.atDesks(desks, cursor, PAGE_SIZE)
	return {
		items: items.flatMap((report) => itemsFor(report, viewer, call.now)),
		...(next !== undefined && { cursor: next }),
	}
}

/** All desks that there may be in the grids whose member somebody is today. */
const gridDesks = ({ person }: Viewer, day: Day): Desk[] =>
	reachingPosts(person, ['gridMember'], day).flatMap(({ areaCode }) =>
		POSTS.map((post) => ({ areaCode, post })),
	)

/** How many each view has, counted no further than is shown, and the floods: one read more beside them. */
export async function inboxCounts(call: Call): Promise<Output<'inboxCounts'>> {
	const owner = await ownerOf(call)
	const count = async (view: DeskView) => ({
		view,
		count: owner ? await call.ports.reports.countView({ ...owner, view, now: call.now }) : 0,
	})
	const [counts, around, floods] = await Promise.all([
		Promise.all(DESK_VIEWS.map(count)),
		owner ? countGrids(owner, call) : [],
		owner ? floodsFor(owner.viewer, call) : [],
	])
	return { counts: [...counts, ...around], floods }
}

/** Nothing for whoever is no grid's member: there is no such view for them. */
async function countGrids({ viewer, personId }: Owner, call: Call) {
	const desks = gridDesks(viewer, call.day)
	if (desks.length === 0) return []
	return [{ view: 'grid' as const, count: await call.ports.reports.countAround(desks, personId) }]
}

/** Null for a caller who answers for no desk today and is nobody of the roster, so cannot have handled anything. */
async function ownerOf(call: Call): Promise<Owner | null> {
	const { viewer } = await call.roster()
	const { person } = viewer
	return person ? { viewer, desks: dutiesOn(person, call.day), personId: person.id } : null
}

/** False when it is there for its check alone, and the viewer handled it or has checked it: then others have to. */
function mayAct({ state }: Report, { desks, personId }: Owner): boolean {
	const lies = [state.owner, ...state.coHandlers].some((desk) => isOneOf(desks, desk))
	const done = [...state.handlerIds, ...state.checks.done.map(({ by }) => by.id)]
	return lies || !done.includes(personId)
}

const isOneOf = (desks: readonly Desk[], desk: Desk): boolean => desks.some((own) => sameDesk(own, desk))

function itemIn(view: DeskView, report: Report, owner: Owner, now: number): Item[] {
	const items = ownItemsFor(report, owner, now)
	if (view !== 'passed') return items
	// What was said when a private matter was passed on, only those read who read all of it.
	const readsWords = readingOf(report, relationsOf(owner.viewer, report, [], now)) === 'all'
	return items.map((item) => ({ ...item, ...passedOn(report, owner.desks, readsWords) }))
}

/** When and why it left the desks last, and where it went. */
function passedOn({ history }: Report, desks: readonly Desk[], readsWords: boolean): Pick<Item, 'passedOn'> {
	let at: Desk | undefined
	let left: Report['history'][number] | undefined
	for (const entry of history) {
		const to = entry.set.owner
		if (to === undefined) continue
		if (at && isOneOf(desks, at) && !isOneOf(desks, to) && entry.event !== 'regrid') left = entry
		at = to
	}
	return left ? { passedOn: { at: toIso(left.at), why: passedOnWords(left, readsWords) } } : {}
}
