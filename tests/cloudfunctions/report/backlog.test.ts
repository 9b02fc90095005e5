import { settledCloud } from '../../model/walk'
import { RESIDENTS } from '../../model/world/roster'
import { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { MemoryReports } from '../../support/memory-ports/report-store'

const BACKLOG = 2000
const HELD_BACK = 150
const WEEK = 7 * 24 * 3_600_000

test('a backlog of two thousand is worked off at once, and what a rule or a fault holds back holds back no other', async () => {
	const first = await settledCloud()
	const openid = RESIDENTS[0]!.openid
	const input = { clientKey: 'backlog-key-1', category: 'heating', text: '暖气不热' }
	expect(await first.call(openid, 'report', 'submit', input)).toMatchObject({ ok: true })
	const [example] = first.reports.all()
	const copies = Array.from({ length: BACKLOG }, (_, at) => ({
		...example!,
		id: `r-${at}`,
		number: `n-${at}`,
	}))
	const reports = new MemoryReports(copies)
	const append = reports.append.bind(reports)
	// Those that come first can't be written.
	jest.spyOn(reports, 'append').mockImplementation(async (report, entry) => {
		if (Number(report.id.slice(2)) < HELD_BACK) throw new Error('too large')
		return append(report, entry)
	})
	const cloud = new MemoryCloud({ now: first.now + WEEK, roster: first.roster, reports })
	const said = jest.spyOn(console, 'error').mockReturnValue()
	expect(await cloud.timer()).toMatchObject({ escalate: BACKLOG - HELD_BACK })
	expect(said).toHaveBeenCalled()
	said.mockRestore()
	expect((await cloud.reports.due(cloud.now, BACKLOG)).length).toBe(0)
})
