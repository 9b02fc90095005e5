import { REPORT_EVENTS } from '../../miniprogram/domain/life/event'
import { settledCloud, walk } from './walk'

/** As many as a run of all tests has time for; `npm run model` walks a hundred thousand. */
const STEPS = Number(process.env['MODEL_STEPS'] ?? 10_000)
const SEED = Number(process.env['MODEL_SEED'] ?? 20_260_916)

test(`no rule breaks on ${STEPS} steps from seed ${SEED}`, async () => {
  const tally = await walk(await settledCloud(), { seed: SEED, steps: STEPS })
  console.log(JSON.stringify(tally))
  expect(tally.steps).toBe(STEPS)
  const missing = REPORT_EVENTS.filter((event) => tally.events[event] === undefined)
  expect(STEPS < 10_000 ? [] : missing).toEqual([])
}, 1_200_000)
