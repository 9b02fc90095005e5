import { holdMonth } from './ledger-checks'

test('a month of a small ledger: every task exactly once, the missing exact', async () => {
	expect(await holdMonth({ households: 65, members: 14, seed: 20_261_130 })).toBeGreaterThan(250)
})
