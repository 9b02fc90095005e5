import { settledCloud, walk } from './walk'

const STEPS = 100_000

test(`no rule breaks on ${STEPS} steps from a new seed`, async () => {
	const seed = Date.now() % 1_000_000_000
	const tally = await walk(await settledCloud(), { seed, steps: STEPS })
	process.stdout.write(`${JSON.stringify({ seed, ...tally })}\n`)
	expect(tally.steps).toBe(STEPS)
})
