import { compareLists } from './walk'

test('50,000 lists of counties by chance', () => {
	const compared = [1, 2, 3, 4, 5].reduce((sum, seed) => sum + compareLists(seed, 10_000), 0)
	process.stdout.write(`due lists: ${compared} compared\n`)
	expect(compared).toBeGreaterThanOrEqual(50_000)
})
