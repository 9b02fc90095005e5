import { placePath } from '#shared/life/report'
import type { Call } from './call'
import { moderateEntry } from './moderated'
import { noteStep, withDeskWords } from './history-entry'
import { append } from './life/append'
import { decide } from './life/decide'
import { areaKeys, chainOf, staffActor } from './situation'

/** What somebody found who went to look at a report that had been closed. */
interface Relapse {
	reportId: string
	/** The key of the going: a repetition counts once. */
	key: string
	reason: string
}

/**
 * A visitor of 回头看 saw that the problem of a closed report has come back: it is open again, one level above the desk that resolved it.
 * Whether they were to look there the plan of visits has decided. What is open again already stays as it is.
 */
export async function relapse({ reportId, key, reason }: Relapse, call: Call): Promise<void> {
	const { reports } = call.ports
	const report = await reports.get(reportId)
	if (!report) return
	const { snapshot, viewer } = await call.roster(areaKeys(report))
	if (report.history.some((entry) => entry.key === key)) {
		await call.ports.notifier.notifyUnheard([report], snapshot)
		return
	}
	if (report.state.status !== 'closed') return
	const chain = chainOf(report, report.state.ownerPath, snapshot, call.day)
	const decision = decide('reopen', key, {
		report,
		category: report.category,
		now: call.now,
		calendar: snapshot.calendar(placePath(report)),
		actor: staffActor(viewer, chain, call.day),
		relations: new Set(['lookedBack']),
		reach: [],
		chain,
		placeChain: chainOf(report, placePath(report), snapshot, call.day),
		supplied: { reason },
	})
	if ('refusal' in decision) return
	const entry = withDeskWords(decision.entry, snapshot)
	const checks = await moderateEntry(call, report, entry, call.openid)
	// Somebody was quicker: then it is open again, or the same going is sent once more.
	if (!(await reports.append(report, entry, checks))) return
	const after = { ...append(report, entry), checks: [...(report.checks ?? []), ...checks] }
	noteStep(after, entry, call.now)
	await call.ports.notifier.notify([{ before: report, entry, after }], snapshot)
}
