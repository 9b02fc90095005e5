import { holdMonth } from './ledger-checks'

test('the papers’ ledger: 634 households, 245 members, every task exactly once, the missing exact', async () => {
	const tasks = await holdMonth({ households: 634, members: 245, seed: 1 })
	process.stdout.write(`ledger: ${tasks} tasks of 634 households and 245 members, each once\n`)
}, 900_000)
