import { addDays, chinaDay, MINUTE_MS } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import { hasEnded } from '#shared/area/area'
import type { Stopwatch } from '../../../ports/ports'
import type { BasePorts } from '../call'
import { startOf } from '../../../ports/page'
import {
	rosterKey,
	type HouseholdDocument,
	type PointerDocument,
	type RosterDocument,
} from '../../org/documents'
import { findAll, readAllWith, readPointer } from '../../org/read-tree'
import { RosterSnapshot } from '../../org/snapshot'
import { isTurn } from '../../manifest'
import type { CountProgress } from '../ports/count-store'
import { householdsIn, householdsOfGrid } from '../reading'
import { gridCount, type GridCount } from '../rules/grid-count'
import type { Plan } from '../../org/rules/plan'
import { dayToCount, lastDay, planOn } from '../rules/plan'
import { monthOf, monthsBetween } from '../rules/past'

/** What was written so lately may still be on its way: a function that wrote it has ended by then. */
const LAG_MS = MINUTE_MS

/** A drive lasts for weeks: what it came to need not be looked for each minute. */
const MINUTES = 5

/** A run begins no more once it has taken so long; the next run goes on. */
const WORK_MS = 10_000

/** Grids in one step, and visits of which they are. */
const A_STEP = 40
const VISITS_A_STEP = 100

/** Between the root that is walked below and where the walk goes on. */
const AT = ' '

/** How a plan stood is still asked for when it has been over for so long. */
const ASKED_DAYS = 60

/** Areas whose plans are read at once: an area has some tens that go on, or were over of late. */
const AREAS_A_READ = 20

type Kept = Pick<BasePorts, 'clock' | 'counts' | 'gaps' | 'roster'> & { stopwatch: Stopwatch }

/** The roster as it is in force while a run counts. */
interface Given {
	pointer: PointerDocument
}

/**
 * Keeps the count of each grid: a grid in which something happened is counted anew from its households, and once a day every
 * one is, so that nothing that was missed stays so. Each step says how far it came, and one that dies is done again.
 */
export async function keepCounts(ports: Kept): Promise<{ gridsCounted: number }> {
	const { clock, counts, stopwatch } = ports
	const begun = stopwatch.elapsed()
	const pointer = await readPointer(ports.roster)
	if (!pointer) return { gridsCounted: 0 }
	const now = clock.now()
	const given = { ...ports, pointer }
	let progress = (await counts.progress()) ?? beginning(pointer, now)
	let gridsCounted = 0
	for (let isDone = false; !isDone && stopwatch.elapsed() - begun < WORK_MS;) {
		const step = await nextStep(progress, now, given)
		isDone = step.isLast
		const counted = await countGrids(step.grids, now, given)
		const kinds = new Set([...progress.kinds, ...counted.flatMap((one) => Object.keys(one.kinds))])
		// A kind that nobody knew of would be missed: it is known before it is counted.
		if (kinds.size > progress.kinds.length)
			await counts.saveProgress({ ...progress, kinds: [...kinds].sort() })
		progress = { ...step.progress, kinds: [...kinds].sort() }
		await counts.put(counted)
		await counts.saveProgress(progress)
		gridsCounted += counted.length
	}
	return { gridsCounted }
}

/** Counts now and then, and each minute while it is on its way through all grids. */
export async function keepCountsInTurn(ports: Kept): Promise<{ gridsCounted: number }> {
	const progress = isTurn(ports.clock.now(), MINUTES) ? undefined : await ports.counts.progress()
	return progress?.walk === null ? { gridsCounted: 0 } : keepCounts(ports)
}

/** Before anything was counted: a walk through all areas counts what there is. */
const beginning = ({ version }: PointerDocument, now: number): CountProgress => ({
	version,
	touched: startOf(now - LAG_MS),
	asOf: now - LAG_MS,
	walk: '',
	walked: null,
	kinds: [],
})

interface Step {
	grids: string[]
	progress: CountProgress
	isLast: boolean
}

/** What is to be counted next: what the roster changed, where somebody went, what was flagged, and then a stretch of the walk. */
async function nextStep(progress: CountProgress, now: number, given: Kept & Given): Promise<Step> {
	const { counts, pointer, roster } = given
	const until = now - LAG_MS
	if (progress.version < pointer.version) {
		const version = progress.version + 1
		const grids = await gridsOfVersion(version, given)
		const next = { ...progress, version }
		return { grids: grids ?? [], progress: grids ? next : { ...next, walk: '' }, isLast: false }
	}
	const visits = await counts.touched(progress.touched, until, VISITS_A_STEP)
	const last = visits[visits.length - 1]
	if (last) {
		const ids = visits.flatMap(({ householdId }) => householdId ?? [])
		const keys = [...new Set(ids)].map(rosterKey.household)
		const found = householdsIn(await readAllWith(roster, keys), new RosterSnapshot([pointer]))
		const isFull = visits.length === VISITS_A_STEP
		const asOf = isFull ? last.at : until
		return { grids: gridsOf(found), progress: { ...progress, touched: last.place, asOf }, isLast: false }
	}
	const flagged = await counts.flagged(until, A_STEP)
	const at = { ...progress, asOf: until }
	if (flagged.length > 0) return { grids: flagged, progress: at, isLast: false }
	return walkOn(at, chinaDay(now), given)
}

/**
 * The grids of the households that a version changed, new and old; undefined where it brought more than a page of them: a walk
 * through all is as quick then.
 */
async function gridsOfVersion(version: number, { roster }: Kept): Promise<string[] | undefined> {
	const pages = await Promise.all(
		(['since', 'until'] as const).map((end) => roster.pageOfVersion(end, version, undefined)),
	)
	if (pages.some(({ next }) => next !== undefined)) return undefined
	const documents = pages.flatMap(({ items }) => items)
	const areas = documents.flatMap((one) =>
		one.kind === 'area' && one.area.level === 'grid' ? [one.area.code] : [],
	)
	return [...new Set([...areas, ...gridsOf(documents)])]
}

/** The grids of households, and those in which they were before. */
function gridsOf(documents: readonly RosterDocument[]): string[] {
	const paths = documents.flatMap((one) =>
		one.kind === 'household'
			? [one.household.path, ...(one.household.former ?? []).map(({ path }) => path)]
			: [],
	)
	return [...new Set(paths.flatMap((path) => path[path.length - 1]?.code ?? []))]
}

/** The next grids of the walk, root by root; it begins anew each day. */
async function walkOn(
	progress: CountProgress,
	today: Day,
	{ gaps, roster, pointer }: Kept & Given,
): Promise<Step> {
	if (progress.walk === null && (progress.walked ?? '') >= today) return { grids: [], progress, isLast: true }
	const tops = new RosterSnapshot([pointer, ...(await roster.find([rosterKey.parent('')]))]).areas()
	const roots = tops.map(({ code }) => code).sort()
	const [code = '', ...rest] = (progress.walk ?? '').split(AT)
	const root = roots.find((one) => one >= code)
	if (root === undefined)
		return { grids: [], progress: { ...progress, walk: null, walked: today }, isLast: false }
	const cursor = root === code && rest.length > 0 ? rest.join(AT) : undefined
	const page = await gaps.areasUnder(root, cursor, A_STEP, pointer.version)
	const grids = page.items.filter(({ area }) => area.level === 'grid' && !hasEnded(area, today))
	const after = roots[roots.indexOf(root) + 1]
	const walk = page.next === undefined ? (after ?? null) : [root, page.next].join(AT)
	return {
		grids: grids.map(({ area }) => area.code),
		progress: { ...progress, walk, ...(walk === null && { walked: today }) },
		isLast: false,
	}
}

/** Counts grids from their households, for the plans of the areas that they lie in. */
async function countGrids(
	codes: readonly string[],
	now: number,
	{ roster, pointer }: Kept & Given,
): Promise<GridCount[]> {
	const snapshot = new RosterSnapshot([pointer])
	const day = chinaDay(now)
	const found: { grid: string; path: string[]; households: HouseholdDocument[] }[] = []
	for (const grid of codes) {
		const households = await householdsOfGrid({ roster }, grid, snapshot)
		const path = (households[0]?.household.path ?? []).map(({ code }) => code)
		found.push({ grid, path, households })
	}
	const areas = [...new Set(found.flatMap(({ path }) => path))]
	const plans = await readPlans(areas, day, roster)
	return found.map(({ households, ...grid }) => gridCount(grid, households, plans, { day, at: now - LAG_MS }))
}

/** The plans of some areas that anybody still asks about. */
async function readPlans(areas: readonly string[], day: Day, roster: BasePorts['roster']): Promise<Plan[]> {
	const since = addDays(day, -ASKED_DAYS)
	const months = monthsBetween(monthOf(since), monthOf(day))
	const keysOf = (code: string) => [
		rosterKey.plans(code),
		...months.map((month) => rosterKey.past(code, month)),
	]
	const plans: Plan[] = []
	for (let at = 0; at < areas.length; at += AREAS_A_READ) {
		const documents = await findAll(roster, areas.slice(at, at + AREAS_A_READ).flatMap(keysOf))
		const there = documents.flatMap((one) =>
			one.kind === 'plan' ? [planOn(one.plan, dayToCount(one.plan, day))] : [],
		)
		plans.push(...there.filter((plan) => (lastDay(plan) ?? day) >= since))
	}
	return plans
}
