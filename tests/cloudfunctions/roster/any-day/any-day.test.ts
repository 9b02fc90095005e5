import fc from 'fast-check'
import type { RosterDocument } from '../../../../cloudfunctions/common/roster/documents'
import { addDays } from '../../../../miniprogram/domain/clock/china-time'
import { choice, moveOf, type Choice } from './choices'
import { cardsHold, dutiesHold, inboxesHold, leaveReports, routesHold, stateHolds } from './compare'
import { FIRST_DAY, settledCounty, World } from './world'

// Posts pass from hand to hand on random days, through the real use cases, and a list of facts is kept beside it. On every
// day of a span both have to say the same of who is in charge, where a report goes, and who may do what.

const SEED = Number(process.env['ANY_DAY_SEED'] ?? 20_261_122)
const RUNS = Number(process.env['ANY_DAY_RUNS'] ?? 12)
const MOVES = 9
/** As far as moves reach into the past, and somewhat further than most reach into what is to come. */
const BEFORE = 9
const AFTER = 24

let county: RosterDocument[]
beforeAll(async () => {
  county = await settledCounty()
}, 60_000)

test(`on every day the card, the way of a report and everybody's rights are what the facts say (${RUNS} lives)`, async () => {
  const seen = { taken: 0, refused: 0, days: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { minLength: 3, maxLength: MOVES }), async (choices) => {
      await live(choices, seen)
    }),
    { numRuns: RUNS, seed: SEED },
  )
  process.stdout.write(`moves and days compared: ${JSON.stringify(seen)}\n`)
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(RUNS)
}, 600_000)

async function live(choices: readonly Choice[], seen: Record<'taken' | 'refused' | 'days', number>) {
  const world = new World(county)
  try {
    for (const [at, one] of choices.entries()) {
      world.pass(one.wait)
      const { product, model } = await world.make(moveOf(one, world.facts.list, world.today))
      expect(product).toBe(model)
      seen[product ? 'taken' : 'refused'] += 1
      await cardsHold(world, world.today)
      if (at % 3 === 0) await leaveReports(world, String(at))
    }
    for (let day = addDays(FIRST_DAY, -BEFORE); day <= addDays(world.today, AFTER); day = addDays(day, 1)) {
      seen.days += 1
      await stateHolds(world, day)
      if (day < world.today) continue
      await cardsHold(world, day)
      await routesHold(world, day)
      await inboxesHold(world, day)
      dutiesHold(world, day)
    }
  } catch (fault) {
    throw new Error(world.told.join('\n'), { cause: fault })
  }
}
