import { compareLists } from './walk'

test('100,000 lists of counties by chance', () => {
	const seeds = Array.from({ length: 10 }, (_, at) => at + 1)
	const compared = seeds.reduce((sum, seed) => sum + compareLists(seed, 10_000), 0)
	process.stdout.write(`due lists: ${compared} compared, seeds 1 to 10\n`)
	expect(compared).toBeGreaterThanOrEqual(100_000)
})
