import { DAY_MS, toIso } from '#shared/clock/china-time'
import { floodKey, FLOOD_KINDS, type FloodKind } from '../life/flood'
import type { Viewer } from '../../org/rules/viewer'
import { placePath, type Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { dutiesOn, postsOn } from '#shared/roster/person'
import { areaWords } from '../../../words/desk'
import type { Output } from '../contract/report'
import type { Call } from '../call'
import { arrivedAt, flooding, idsInFlood, isLeft, mayWork, MOST_IN_FLOOD, sharing } from './flood-of'

type Flood = Output<'inboxCounts'>['floods'][number]

/** What arrived within so long is looked at. */
const LOOKS_BACK_MS = DAY_MS
const MOST_CATEGORIES = 3

/**
 * Floods at somebody's desks, and below a dispatcher's: each is one line, found in one walk along what arrived last,
 * and one read more of those that are in one.
 */
export async function floodsFor(viewer: Viewer, call: Call): Promise<Flood[]> {
	const { person } = viewer
	if (!person) return []
	const areas = postsOn(person, call.day).flatMap(({ post, areaCode }) =>
		post === 'dispatcher' ? [areaCode] : [],
	)
	const where = { desks: dutiesOn(person, call.day), areas, since: call.now - LOOKS_BACK_MS }
	const arrived = await call.ports.reports.arrivedAt(where, MOST_IN_FLOOD)
	const ids = idsInFlood(arrived)
	if (ids.length === 0) return []
	const there = new Map((await call.ports.reports.withIds(ids)).map((report) => [report.id, report]))
	const own = ids
		.flatMap((id) => there.get(id) ?? [])
		.filter((report) => mayWork('dismiss', viewer, report, call.now))
	return FLOOD_KINDS.flatMap((kind) => ofKind(kind, own, arrived.length >= MOST_IN_FLOOD))
}

function ofKind(kind: FloodKind, reports: readonly Report[], isCut: boolean): Flood[] {
	const keys = new Set(reports.flatMap((report) => floodKey(report, kind) ?? []))
	return [...keys].flatMap((key) => {
		const members = flooding(sharing(reports, kind, key)).filter(isLeft)
		// What one person sent from one door is theirs already.
		return members.length === 0 || (kind === 'door' && sendersOf(members) < 2)
			? []
			: [floodLine(kind, members, isCut)]
	})
}

const sendersOf = (members: readonly Report[]): number =>
	new Set(members.map(({ sender, id }) => sender ?? id)).size

/** What the line says of reports that are one flood, the newest first. */
export function floodLine(kind: FloodKind, members: readonly Report[], isCut: boolean): Flood {
	const open = members.filter(({ state }) => isOpen(state.status))
	const moments = members.map(arrivedAt)
	const [newest] = members
	const path = newest ? placePath(newest) : []
	const categories = [...new Set(members.map(({ category }) => category.name))]
	return {
		id: newest?.id ?? '',
		kind,
		senders: sendersOf(members),
		open: open.length,
		dismissed: members.length - open.length,
		more: isCut,
		from: toIso(Math.min(...moments)),
		to: toIso(Math.max(...moments)),
		urgent: open.some(({ category }) => category.class === 'emergency'),
		categories: categories.slice(0, MOST_CATEGORIES),
		placeName: areaWords(path[path.length - 1]?.code ?? '', path),
	}
}
