import type { AreaChain, AreaRef } from '#shared/area/area'
import { nearestPost, readingOf, relationsOf } from './life/relations'
import type { Viewer } from '../org/rules/viewer'
import { chinaDay } from '#shared/clock/china-time'
import { withoutBarred, type Barred } from './life/barred'
import { append } from './life/append'
import { placePath, type Actor, type HistoryEntry, type Report } from '#shared/life/report'
import type { Situation } from './life/situation'
import { reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import { deskWords } from '../../words/desk'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { actingAs } from '../unnamed/names'
import { houseKeys } from './house-view'

/** A report with everything that a rule or a view of it needs. */
export interface Loaded {
	situation: Situation
	snapshot: RosterSnapshot
	viewer: Viewer
}

/**
 * Reads a report and, in one read, the areas and the house around it, the caller, and what else has one of the keys.
 * @throws UserError NOT_FOUND, or NO_PERMISSION when the caller may not read it.
 */
export async function load(call: Call, id: string, moreKeys: readonly string[] = []): Promise<Loaded> {
	const report = await call.ports.reports.get(id)
	return report ? surround(report, call, moreKeys) : call.findsNothing()
}

/** Reads the surroundings of a report that was read. @throws UserError NO_PERMISSION */
export async function surround(
	report: Report,
	call: Call,
	moreKeys: readonly string[] = [],
): Promise<Loaded> {
	const { snapshot, viewer: caller } = await call.roster([
		...areaKeys(report),
		...houseKeys(report),
		...moreKeys,
	])
	const viewer = await actingAs(caller, report, call.ports)
	call.knowsRelation('report')
	return { snapshot, viewer, situation: situate(report, snapshot, viewer, call) }
}

/** The roster keys of the areas that a report has to do with. */
export function areaKeys(report: Pick<Report, 'state' | 'place'>): string[] {
	const { state } = report
	const helping = [
		...state.coHandlers,
		...(state.checks.named && state.checks.desk ? [state.checks.desk] : []),
	].map((desk) => desk.areaCode)
	return [...state.ownerPath, ...placePath(report).map((area) => area.code), ...helping].map(rosterKey.area)
}

/** What a viewer may see and do of a report. @throws UserError NO_PERMISSION when they may not read it. */
export function situate(report: Report, snapshot: RosterSnapshot, viewer: Viewer, call: Call): Situation {
	const chain = chainOf(report, report.state.ownerPath, snapshot, call.day)
	const relations = relationsOf(viewer, report, chain, call.now)
	if (readingOf(report, relations) === 'nothing') throw new UserError('NO_PERMISSION')
	const { category } = report
	const calendar = snapshot.calendar(placePath(report))
	const reach = dispatcherAreas(viewer, call.day)
	const actor: Actor = { kind: 'reporter', id: viewer.openid, name: '' }
	const placeChain = chainOf(report, placePath(report), snapshot, call.day)
	const personId = viewer.person?.id
	const who = { actor, ...(personId !== undefined && { personId }) }
	return { report, category, now: call.now, calendar, relations, reach, chain, placeChain, ...who }
}

/**
 * True when the same reader may read another report whole. Its areas need not have been read: they tell who among those
 * in charge is the lead, and all of those may read it.
 */
export function mayReadWhole(other: Report, { snapshot, viewer }: Loaded, call: Call): boolean {
	const relations = relationsOf(viewer, other, snapshot.chain(other.state.ownerPath), call.now)
	return readingOf(other, relations) === 'all'
}

/** The situation after an entry was appended: the same viewer, the new state. */
export function after(loaded: Loaded, entry: HistoryEntry): Loaded {
	const { situation, snapshot, viewer } = loaded
	const report = append(situation.report, entry)
	const chain = chainOf(report, report.state.ownerPath, snapshot, chinaDay(situation.now))
	const relations = relationsOf(viewer, report, chain, situation.now)
	return { ...loaded, situation: { ...situation, report, chain, relations } }
}

/** The areas of a line as the report may use them: without the desks of those whom it keeps out. */
export function chainOf(
	report: Barred,
	line: readonly (AreaRef | string)[],
	snapshot: RosterSnapshot,
	day: Day,
): AreaChain {
	return withoutBarred(snapshot.chain(line), report, day)
}

/** A staff member as they act on a report: under the post that they have nearest to it. */
export function staffActor({ person, openid }: Viewer, chain: AreaChain, day: Day): Actor {
	if (!person) return { kind: 'reporter', id: openid, name: '' }
	const nearest = nearestPost(
		person,
		chain.map(({ code }) => code),
		day,
	)
	const title = nearest && deskWords(nearest, [nearest.area])
	return { kind: 'staff', id: person.id, name: person.name, ...(title !== undefined && { title }) }
}

function dispatcherAreas({ person }: Viewer, day: Day): string[] {
	return reachingPosts(person, ['dispatcher'], day).map(({ areaCode }) => areaCode)
}
