import type { Area } from '#shared/area/area'
import { hasEnded } from '#shared/area/area'
import type { Day } from '#shared/roster/tenure'
import type { OrgPorts } from '../org/ports/roster-store'
import type { GapStore } from '../org/ports/gap-store'
import type { RateStore } from '../rates/ports/rate-store'
import type { Call } from './call'
import { memberId } from '../households/waiting'
import { rosterKey, type HouseholdDocument, type RosterDocument } from '../org/documents'
import type { Viewer } from '../org/rules/viewer'
import type { RosterSnapshot } from '../org/snapshot'
import type { Goer } from './rules/turn'

/** When and with what something is drawn. */
export type Drawing = Pick<Call, 'day' | 'now'> & { ports: OrgPorts & { gaps: GapStore; rates: RateStore } }

/** Areas that are looked at in one read. */
const AREAS_A_READ = 40

/** The caller as a possible visitor. */
export function goerOf({ openid }: Call, { person }: Viewer): Goer {
	return { memberId: memberId(openid), ...(person && { person }) }
}

/** The households among some documents, as they are in force. */
export function householdsIn(
	documents: readonly RosterDocument[],
	snapshot: RosterSnapshot,
): HouseholdDocument[] {
	return documents.filter((one): one is HouseholdDocument => one.kind === 'household' && snapshot.holds(one))
}

/** All households of a grid, some hundreds: one read, or two of a large one. */
export async function householdsOfGrid(
	{ roster }: OrgPorts,
	gridCode: string,
	snapshot: RosterSnapshot,
): Promise<HouseholdDocument[]> {
	const found: HouseholdDocument[] = []
	let cursor: string | undefined
	do {
		const page = await roster.pageWithKey(rosterKey.grid(gridCode), cursor)
		found.push(...householdsIn(page.items, snapshot))
		cursor = page.next
	} while (cursor !== undefined)
	return found
}

/** The grids of an area that are there today, itself among them where it is one, in the order of their codes. */
export async function* gridsUnder(
	{ gaps }: { gaps: GapStore },
	code: string,
	version: number,
	day: Day,
	from?: string,
): AsyncGenerator<{ grid: Area; before: string | undefined }> {
	let cursor = from
	do {
		const page = await gaps.areasUnder(code, cursor, AREAS_A_READ, version)
		let before = cursor
		for (const { _id, area } of page.items) {
			if (area.level === 'grid' && !hasEnded(area, day)) yield { grid: area, before }
			before = _id
		}
		cursor = page.next
	} while (cursor !== undefined)
}
