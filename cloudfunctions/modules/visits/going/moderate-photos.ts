import { isDue, withVerdict, type Verdict } from '#shared/content/moderation'
import { logFault } from '../../../rpc/log'
import type { Ports } from '../../../ports/ports'
import { handOver } from '../../moderation/hand-over'
import { dropOriginals, withVerdictOnCopy } from '../../moderation/photo-copy'
import type { Visit } from '../ports/visit-store'

/** Copies the photos of visits and hands the copies over to WeChat, which pushes its verdicts later. One holds up no other. */
export async function askAboutVisits(visits: readonly Visit[], now: number, ports: Ports): Promise<void> {
	for (const visit of visits) {
		const { id, checks = [] } = visit
		const due = checks.filter((check) => isDue(check, now))
		try {
			const answered = await handOver(due, id, now, ports)
			const next = checks.map((check) => answered[due.indexOf(check)] ?? check)
			await dropOriginals(checks, next, ports)
			// A newer going left the question due: the next run asks it.
			await ports.visits.setModerations(visit, next)
		} catch (fault) {
			logFault({ unasked: id }, fault)
			const later = checks.map((check) => (isDue(check, now) ? withVerdict(check, 'unknown', now) : check))
			await ports.visits.setModerations(visit, later)
		}
	}
}

/** Takes WeChat's verdict on the copy of a photo; false when somebody went there in this very moment. */
export async function takeVisitVerdict(
	visit: Visit,
	{ traceId, verdict }: { traceId: string; verdict: Verdict },
	ports: Ports,
): Promise<boolean> {
	const before = visit.checks ?? []
	const now = ports.clock.now()
	const checks = before.map((check) =>
		check.asking?.traceId === traceId ? withVerdictOnCopy(check, verdict, now) : check,
	)
	await dropOriginals(before, checks, ports)
	return ports.visits.setModerations(visit, checks)
}
