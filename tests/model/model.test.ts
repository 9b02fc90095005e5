import { REPORT_EVENTS } from '#shared/life/event'
import { settledCloud, walk, type Tally } from './walk'

/** What a run of all tests has time for, even on a busy machine; `npm run model` walks a hundred thousand. */
const USUAL_STEPS = 3_000
const STEPS = Number(process.env['MODEL_STEPS'] ?? USUAL_STEPS)
const SEED = Number(process.env['MODEL_SEED'] ?? 20_260_919)
const AN_HOUR = 60 * 60 * 1000

let tally: Tally | undefined

test(
	`no rule breaks on ${STEPS} steps from seed ${SEED}`,
	async () => {
		tally = await walk(await settledCloud(), { seed: SEED, steps: STEPS })
		expect(tally.steps).toBe(STEPS)
		if (process.env['MODEL_STEPS'] !== undefined) console.log(tally)
	},
	AN_HOUR,
)

test('a walk of the usual length sees every event', () => {
	const missing = REPORT_EVENTS.filter((event) => tally?.events[event] === undefined)
	expect(STEPS < USUAL_STEPS ? [] : missing).toEqual([])
})
