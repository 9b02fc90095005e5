import { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { memoryRates } from '../../support/memory-ports/rate-store'
import { MemoryReports } from '../../support/memory-ports/report-store'
import { FRIDAY_NINE, reportWith } from '../../support/reports'

/** Nobody is left to pass it to, so that the timer sends no event when its term runs out. */
const report = reportWith({ atTop: true })
const dueAt = report.state.clocks.stage?.dueAt ?? 0

test('a report whose term runs out stands behind the number once the timer has run, and the timer is done with it', async () => {
	const reports = new MemoryReports([report])
	const cloud = new MemoryCloud({ now: FRIDAY_NINE, reports })
	const late = async (): Promise<string[]> => {
		const counting = {
			path: report.place.path.map(({ code }) => code),
			since: FRIDAY_NINE,
			before: dueAt,
			now: cloud.now,
		}
		const behind = { rate: 'acceptance', counted: 'missed', cursor: undefined, limit: 20 } as const
		return (await memoryRates(reports).behind(counting, behind)).items.map(({ id }) => id)
	}
	cloud.now = dueAt
	expect(await cloud.timer()).toEqual({ close: 0, resume: 0, escalate: 0 })
	expect(await late()).toEqual([])
	cloud.now = dueAt + 1
	expect(await late()).toEqual([])
	expect(await reports.due(cloud.now, 9)).toEqual([report])
	expect(await cloud.timer()).toEqual({ close: 0, resume: 0, escalate: 0 })
	expect(await late()).toEqual([report.id])
	expect(await reports.due(cloud.now, 9)).toEqual([])
	// What runs out later is still waited for.
	expect(await reports.due(report.state.clocks.total.dueAt + 1, 9)).toEqual([report])
	expect(report).toEqual(reports.peek(report.id))
})
