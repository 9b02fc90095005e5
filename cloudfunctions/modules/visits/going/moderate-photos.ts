import { isDue, withVerdict } from '#shared/content/moderation'
import { logFault } from '../../../rpc/log'
import { handOver } from '../../moderation/hand-over'
import { keepVerdict, type Moderated, type ModerationPorts } from '../../moderation/moderated'
import { dropOriginals, withVerdictOnCopy } from '../../moderation/photo-copy'
import type { Visit, VisitStore } from '../ports/visit-store'

export type VisitModeration = ModerationPorts & { visits: VisitStore }

/** The photos of visits. */
export const moderatedVisits: Moderated<VisitModeration> = {
	askDue: async (now, most, ports) => {
		const visits = await ports.visits.moderationsDue(now, most)
		for (const visit of visits) await askAlone(visit, now, ports)
		return { words: 0, photos: visits.length }
	},
	takeVerdict: ({ traceId, verdict }, ports) =>
		keepVerdict(
			() => ports.visits.withTrace(traceId),
			async (visit) => {
				const before = visit.checks ?? []
				const now = ports.clock.now()
				const checks = before.map((check) =>
					check.asking?.traceId === traceId ? withVerdictOnCopy(check, verdict, now) : check,
				)
				await dropOriginals(before, checks, ports)
				return ports.visits.setModerations(visit, checks)
			},
		),
}

/** Copies the photos of a visit and hands the copies over to WeChat, which pushes its verdicts later. One holds up no other. */
async function askAlone(visit: Visit, now: number, ports: VisitModeration): Promise<void> {
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
