import { compareLists } from './walk'

// What is due, reckoned from what stands beside the households, is what a naive reader of all that was ever said comes to.
// due.long.test.ts compares 100,000 lists.

test('a few counties by chance', () => {
	expect(compareLists(20_261_130, 2_000)).toBeGreaterThanOrEqual(2_000)
})
