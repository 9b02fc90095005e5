import type { AreaChain } from '#shared/area/area'
import { addDays } from '#shared/clock/china-time'
import { COUNTED_TO, countWords } from '#shared/words/count'
import { MEND_WORDS, SUMMARY_WORDS } from '../../words/operations'
import type { Call, HealthPorts } from './call'
import type { OutputOf } from '../../rpc/method'
import { around, chainIn } from '../limits/whom-to-call'
import type { healthMethods } from './contract'
import { findingsOf, type Finding } from './rules/finding'
import { stopped, UNTOLD_MS } from './stopped'

const SHOWN_DAYS = 7

/** What the county's clerk finds behind the morning's message, and whenever they look. */
export async function health(call: Call): Promise<OutputOf<(typeof healthMethods)['health']>> {
	const { ports, now, day } = call
	const days = Array.from({ length: SHOWN_DAYS }, (_, ago) => addDays(day, -ago))
	const roots = await around([], call)
	const chain = chainIn(roots, [])
	const [tallies, runs, late, untold] = await Promise.all([
		ports.tally.ofDays(days),
		ports.tally.lastRuns(),
		lateReports(chain, now, ports),
		ports.reports.untold(now - UNTOLD_MS, COUNTED_TO),
	])
	const year = roots.missingYear(day)
	return {
		late: late > 0,
		now: [
			...counted('late', late),
			...(year === null ? [] : [finding(SUMMARY_WORDS.noYear(year), MEND_WORDS.noYear)]),
			...counted('untold', untold.length),
			...stopped(runs, now).map(({ says, mend }) => finding(says, mend)),
		],
		days: days.flatMap((one) => {
			const findings = findingsOf(tallies.find((tally) => tally.day === one))
			return findings.length === 0 ? [] : [{ day: one, findings }]
		}),
	}
}

const finding = (says: string, mend: string): Finding => ({ says, mend, parts: [] })

const counted = (what: 'late' | 'untold', count: number): Finding[] =>
	count === 0 ? [] : [finding(SUMMARY_WORDS[what](countWords(count)), MEND_WORDS[what])]

/** How many reports of the county got no further in time. */
export function lateReports(
	chain: AreaChain,
	now: number,
	{ reports }: Pick<HealthPorts, 'reports'>,
): Promise<number> {
	const areas = chain.map(({ code }) => code)
	return areas.length === 0 ? Promise.resolve(0) : reports.countSection({ section: 'overdue', areas, now })
}
