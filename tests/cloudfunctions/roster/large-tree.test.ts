import { bringIn, handOver, untilDone, type AskRoster } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { isInForce } from '../../../cloudfunctions/modules/org/read-tree'
import type { Output } from '../../../cloudfunctions/modules/contract'
import { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { area, post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const CLERK = 'o-clerk'
const FIRST_CODE = '1234567890'
const NOON = Date.parse('2026-09-16T12:00:00+08:00')
const DAY_MS = 24 * 3600_000
const UNITS = 5_100
/** What one step writes of areas and people. */
const STEP = 10_000

const units = Array.from({ length: UNITS }, (_, at) => at).flatMap((at) => [
	area(`u${at}`, `${at + 1}号楼`, '楼栋', '100-1-1-1'),
	post(`u${at}`, '楼栋长', `楼长${at}`, `137${String(at).padStart(8, '0')}`),
])

test('a tree that is larger than a step is written in several, also past midnight, and switched to once', async () => {
	const cloud = new MemoryCloud({ now: NOON, firstClerkCode: FIRST_CODE })
	await cloud.call(CLERK, 'account', 'bindPost', { code: FIRST_CODE })
	const ask: AskRoster = async (verb, input) => {
		const answer = await cloud.call(CLERK, 'roster', verb, input)
		if (!answer.ok) throw new Error(JSON.stringify(answer.error))
		return answer.data as Output<'roster', typeof verb>
	}
	await bringIn(ask, rosterBytes('county.csv', rosterCsv(SMALL_COUNTY)))
	const entries = () => cloud.roster.all().flatMap((one) => ('since' in one ? [one] : []))
	const version = () => cloud.roster.all().find((one) => one.kind === 'pointer')?.version ?? 0
	const before = { version: version(), documents: entries().length }

	const file = rosterBytes('units.csv', rosterCsv(units))
	const importId = await handOver(ask, file)
	await untilDone(ask, 'check', importId)
	const first = await ask('import', { importId })
	expect(first).toMatchObject({ done: false })
	expect(first.progress.done).toBeLessThan(first.progress.of)
	expect([version(), entries().length]).toEqual([before.version, before.documents + STEP])

	cloud.now += DAY_MS
	const { summary } = await untilDone(ask, 'import', importId)
	expect(summary.added).toEqual({ areas: UNITS, people: UNITS, households: 0 })
	const now = version()
	expect(now).toBe(before.version + 1)
	const inForce = entries().filter((one) => isInForce(one, now))
	const keys = inForce.map(({ keys: [key] }) => key)
	expect(new Set(keys).size).toBe(keys.length)
	expect(inForce.filter(({ since }) => since === now).length).toBeGreaterThanOrEqual(2 * UNITS)
})
