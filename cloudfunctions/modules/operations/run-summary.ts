import { addDays, chinaTime, startOfDay } from '#shared/clock/china-time'
import type { AreaChain } from '#shared/area/area'
import { keepsTheWhole } from '#shared/roster/reach'
import { generalNotification } from '../../ports/messenger'
import type { OperationPorts } from './call'
import { chainIn, nearest } from '../limits/whom-to-call'
import { openidsIn } from '../limits/notify-clerk'
import { FIRST_CLERK } from '../org/editable-roster'
import { POINTER_KEY, rosterKey } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'
import { KEPT_DAYS } from '../../privacy/kept-days'
import { isTurn } from '../manifest'
import { lateReports } from './health'
import { summary } from './rules/summary'

/** Told when people begin to work, in minutes since midnight. */
const TOLD_FROM = 8 * 60

const MINUTES = 10

/** Monday: what takes weeks is not said each morning. */
const REMINDED_ON = 1

/** Whether one run told of a day. */
export interface SummaryRun {
	summaries: number
}

/**
 * Tells the clerk of the root once a day what there was of the day before, where there was anything. A timer that was
 * away for days tells of the last one. A run that dies is done again: the message has the day's id.
 */
export async function runSummary(ports: OperationPorts): Promise<SummaryRun> {
	const now = ports.clock.now()
	const { day: today, minute } = chinaTime(now)
	if (minute < TOLD_FROM || !isTurn(now, MINUTES)) return { summaries: 0 }
	const { summary: toldUntil = 0 } = await ports.tally.lastRuns()
	if (toldUntil >= startOfDay(today)) return { summaries: 0 }
	const day = addDays(today, -1)
	const notified = await notifyClerks(day, today, now, ports)
	await ports.tally.clearBefore(addDays(today, -KEPT_DAYS.operations))
	await ports.tally.ran('summary', startOfDay(today))
	return { summaries: notified ? 1 : 0 }
}

/** By what WeChat knows the clerks of the whole county, as far as they have bound it. */
async function keepers(chain: AreaChain, day: string, { roster }: OperationPorts): Promise<string[]> {
	const clerks = nearest(chain, 'clerk', day)?.people ?? []
	const keys = [...clerks.map(({ personId }) => personId), FIRST_CLERK].map(rosterKey.person)
	const people = new RosterSnapshot(await roster.find([POINTER_KEY, ...keys]))
	const found = keys.flatMap((key) => people.person(key) ?? [])
	return [...new Set(found.filter(({ person }) => keepsTheWhole(person, day)).flatMap(openidsIn))]
}

async function notifyClerks(
	day: string,
	today: string,
	now: number,
	ports: OperationPorts,
): Promise<boolean> {
	const { weekday } = chinaTime(now)
	const roots = new RosterSnapshot(await ports.roster.find([POINTER_KEY, rosterKey.parent('')]))
	const chain = chainIn(roots, [])
	const late = await lateReports(chain, now, ports)
	const [tally] = await ports.tally.ofDays([day])
	const noYear = weekday === REMINDED_ON ? roots.missingYear(today) : null
	const text = summary(day, tally, late, noYear)
	if (text === null) return false
	const openids = await keepers(chain, today, ports)
	if (openids.length === 0) return false
	const id = `summary.${day}`
	await ports.inbox.deliver([
		generalNotification({ id, at: now, to: openids, reader: 'operator', text, template: 'task' }),
	])
	return true
}
