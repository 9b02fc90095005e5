import type { Area, AreaRef } from '#shared/area/area'
import { MINUTE_MS } from '#shared/clock/china-time'
import { endedAt } from '../life/ended-at'
import { REINSTATE_MINUTES } from '../life/limits'
import { regridEntry } from '../life/regrid'
import { placePath, type Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { POSTS, standsAt } from '#shared/roster/post'
import type { Call as AnyCall, CallerPorts } from '../../../identity/call'
import type { Page } from '../../../ports/page'
import type { Appended, ReportStore } from '../ports/report-store'
import { lineOf, refOf } from '../../org/editable-roster'
import type { Regrid } from '../../org/regrid'

type Call = AnyCall<CallerPorts & { reports: ReportStore }>

/** Reports of one read. */
const REPORTS_A_READ = 100
/** How often the switch is tried again when a report was changed at that very moment. */
const TRIES = 8

/** What came to an old desk in the moment of the switch follows right after; until then the desk above answers for it. */
export async function followLate(call: Call, regrid: Regrid): Promise<void> {
	for (let tries = 0; tries < TRIES; tries++) {
		const late = await reportsThatFollow(call, regrid)
		if (late.length === 0) return
		for (const { report, entry } of late) await call.ports.reports.append(report, entry)
	}
}

/**
 * The open reports at a desk of a grid that ended, or of a unit that came along, or passed on by one; what was taken back there just now and
 * may stand again; and those that lie elsewhere, so that its neighbours go on seeing them.
 */
export async function reportsThatFollow(call: Call, regrid: Regrid): Promise<Appended[]> {
	const { reports } = call.ports
	const { ended, by, work } = regrid
	const below = areasBelow(regrid)
	const desks = [
		...ended.flatMap((areaCode) => postsAt('grid').map((post) => ({ areaCode, post }))),
		...[...below.keys()].flatMap((areaCode) => postsAt('unit').map((post) => ({ areaCode, post }))),
	]
	const found = [
		...(await all((cursor) => reports.atDesks(desks, cursor, REPORTS_A_READ))),
		...(await all((cursor) => reports.passedOnBy(desks, cursor, REPORTS_A_READ))),
		...(await withdrawnJustNow(call, desks)),
		...(await all((cursor) => reports.publicIn({ areas: ended }, cursor, REPORTS_A_READ))),
	]
	const from = new Set(ended)
	return [...new Map(found.map((report) => [report.id, report])).values()].flatMap((report) => {
		const to = gridOf(report, regrid, below)
		const entry = regridEntry(report, { from, to, below }, by, call.now, work)
		return entry ? [{ report, entry }] : []
	})
}

/** Looks no further back than something may be taken back again. */
async function withdrawnJustNow({ ports, now }: Call, desks: readonly Desk[]): Promise<Report[]> {
	const since = now - REINSTATE_MINUTES * MINUTE_MS
	const found: Report[] = []
	let cursor: string | undefined
	do {
		const page = await ports.reports.inView({ view: 'ended', desks, now }, cursor, REPORTS_A_READ)
		const recent = page.items.filter((report) => endedAt(report) >= since)
		found.push(...recent.filter(({ state }) => state.status === 'withdrawn'))
		cursor = recent.length < page.items.length ? undefined : page.next
	} while (cursor !== undefined)
	return found
}

const postsAt = (level: 'grid' | 'unit') => POSTS.filter((post) => standsAt(post, level))

async function all(page: (cursor: string | undefined) => Promise<Page<Report>>): Promise<Report[]> {
	const found: Report[] = []
	let cursor: string | undefined
	do {
		const { items, next } = await page(cursor)
		found.push(...items)
		cursor = next
	} while (cursor !== undefined)
	return found
}

/** What stands below the new grids, by its code, with its line from the root. */
function areasBelow({ book, placed }: Regrid): Map<string, AreaRef[]> {
	const lines = [...book.areas.keys()].map((code) => lineOf(book, code).map(refOf))
	const isBelow = (line: AreaRef[]): boolean =>
		line.slice(0, -1).some(({ code }) => placed.grids.includes(code))
	return new Map(lines.filter(isBelow).map((line) => [line[line.length - 1]?.code ?? '', line]))
}

/** Where the household of a report belongs now; without one, the unit where it is; else it goes with the rest. */
function gridOf(report: Report, { book, placed }: Regrid, below: ReadonlyMap<string, AreaRef[]>): Area {
	const { householdId } = report.place
	const place = placePath(report)
	const unit = below.get(place[place.length - 1]?.code ?? '') ?? below.get(report.state.owner.areaCode)
	const code =
		(householdId && placed.of.get(householdId)) ??
		unit?.find(({ level }) => level === 'grid')?.code ??
		placed.grids[0] ??
		''
	const grid = book.areas.get(code)
	if (!grid) throw new RangeError(`no grid ${code} in the book`)
	return { ...refOf(grid), path: lineOf(book, code).map(refOf), desks: grid.desks }
}
