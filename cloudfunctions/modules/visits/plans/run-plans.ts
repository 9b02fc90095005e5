import { addDays, chinaDay } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import type { Clock, Stopwatch } from '../../../ports/ports'
import { logFault } from '../../../rpc/log'
import { POINTER_KEY, rosterKey, type PlanDocument } from '../../org/documents'
import { RosterSnapshot } from '../../org/snapshot'
import { isTurn } from '../../manifest'
import { overOn } from '../rules/past'
import { isOpenOn } from '../rules/plan'
import type { Drawing } from '../reading'
import { closedBefore, withLater } from './closed-reports'
import { drawOn } from './drawn'
import { documentOf } from './start'
import { tellOn, type Telling } from './tell-notice'

/** A run draws no further once it has taken so long; the next one goes on. */
const WORK_MS = 10_000

/** Closed reports are looked for once a day, and so is what has run out; should that fail, soon again. */
const MINUTES = 10

/** A timer that was away longer than this leaves plans that everybody reads past. */
const DAYS_BACK = 40

export type PlanRunPorts = Telling['ports'] & Drawing['ports'] & { clock: Clock; stopwatch: Stopwatch }

/** How many plans one run took further. */
interface PlansRun {
	plansDrawn: number
	plansLooking: number
	plansOver: number
	plansTold: number
}

/**
 * What plans do by themselves: a draw among many goes on, a notice is told, reports that have been closed for long enough come
 * up; and what has run out is put where it is found, so that whoever is to go, and every count, read those alone that may still ask.
 */
export async function runPlans(ports: PlanRunPorts): Promise<PlansRun> {
	const now = ports.clock.now()
	const drawing: Drawing = { ports, now, day: chinaDay(now) }
	const looks = isTurn(now, MINUTES) ? [rosterKey.looking, ...ranOut(drawing.day)] : []
	const snapshot = new RosterSnapshot(await ports.roster.find([POINTER_KEY, rosterKey.drawing, ...looks]))
	const since = ports.stopwatch.elapsed()
	const done = { plansDrawn: 0, plansLooking: 0, plansOver: 0, plansTold: 0 }
	const isMore = () => ports.stopwatch.elapsed() - since < WORK_MS
	for (const document of snapshot.plans) {
		try {
			if (overOn(document.plan, drawing.day) !== undefined) {
				done.plansOver += Number(await settle(document, drawing.day, ports))
				continue
			}
			if (!isOpenOn(document.plan, drawing.day)) continue
			if (document.plan.drawing)
				done.plansDrawn += Number(await drawMore(document, snapshot, drawing, isMore, ports))
			else if (document.plan.telling)
				done.plansTold += Number(await tellOn(document, snapshot, { now, isMore, ports }))
			else if (looks.length > 0 && document.plan.asOf !== drawing.day)
				done.plansLooking += Number(await lookOn(document, drawing, ports))
		} catch (fault) {
			logFault({ plan: document.plan.id }, fault)
		}
	}
	return done
}

/** By what the plans are found whose last day has passed of late. */
const ranOut = (today: Day): string[] =>
	Array.from({ length: DAYS_BACK }, (_, back) => rosterKey.runsOut(addDays(today, -1 - back)))

const settle = ({ plan, version }: PlanDocument, day: Day, { visits }: PlanRunPorts): Promise<boolean> =>
	visits.savePlan(documentOf(plan, version + 1, day))

/** True once the draw is done. */
async function drawMore(
	{ plan, version }: PlanDocument,
	snapshot: RosterSnapshot,
	drawing: Drawing,
	isMore: () => boolean,
	{ visits }: PlanRunPorts,
): Promise<boolean> {
	let next = plan
	do {
		const { drawing: _, ...before } = next
		next = { ...before, ...(await drawOn(next, snapshot, drawing)) }
	} while (next.drawing && isMore())
	return (await visits.savePlan(documentOf(next, version + 1, drawing.day))) && !next.drawing
}

async function lookOn(
	{ plan, version }: PlanDocument,
	drawing: Drawing,
	{ visits }: PlanRunPorts,
): Promise<boolean> {
	if (!('closedReports' in plan.to)) return false
	const later = await closedBefore(plan.to.closedReports, plan.path, drawing)
	return visits.savePlan(documentOf(withLater(plan, later), version + 1, drawing.day))
}
