import { liveMonth, weekOf } from './ledger'

/** Lives through a month and holds it against the members' own ledgers; answers how many tasks there were. */
export async function holdMonth(size: Parameters<typeof liveMonth>[0]): Promise<number> {
	const month = await liveMonth(size)
	expect(month.askedTwice).toEqual([])
	// Each task of the ledgers is there once, and nothing is there that they lack.
	const tasks = month.entries.map(({ householdId, channel, day }) =>
		[householdId, channel, channel === 'phone' ? weekOf(day) : ''].join(' '),
	)
	expect(tasks.length).toBe(new Set(tasks).size)
	const counted = [...month.answers.values()].filter((one) => one.counted && one.outcome !== 'nobodyHome')
	expect(counted).toHaveLength(tasks.length)
	expect(counted.every(({ ended }) => ended)).toBe(true)
	// Who is missing on the last day, a Monday: all whom nobody rang that week yet, and who was never visited.
	expect(month.missing).toEqual(month.lacking)
	expect(month.missing.length).toBeGreaterThan(0)
	expect(month.coverage).toMatchObject({ targets: size.households, missing: month.lacking.length })
	expect(month.coverage.done).toBe(size.households - month.lacking.length)
	return tasks.length
}
