import fc from 'fast-check'
import type { RosterDocument } from '../../../../cloudfunctions/modules/org/documents'
import { addDays } from '#shared/clock/china-time'
import { choice, moveOf, type Choice } from './choices'
import {
	cardsHold,
	dutiesHold,
	inboxesHold,
	leaveReports,
	routesHold,
	statesHold,
	type Compared,
} from './compare'
import { turningDays } from './facts'
import { FIRST_DAY, settledCounty, World } from './world'

// Posts pass from hand to hand on random days, through the real use cases, and a list of facts is kept beside it. On every
// day of a span both have to say the same of who is in charge, where a report goes, and who may do what.

const MOVES = 12
/** As far as moves reach into the past, and somewhat further than most reach into what is to come. */
const BEFORE = 9
const AFTER = 24

/** The test, on so many random lives from a seed. */
export function anyDayTest(lives: number, seed: number): void {
	let county: RosterDocument[]
	beforeAll(async () => {
		county = await settledCounty()
	})

	test(`on every day the card, the way of a report and everybody's rights are what the facts say (${lives} lives)`, async () => {
		const told = { seed, lives: 0, taken: 0, refused: 0, days: 0 }
		const compared: Compared = { states: 0, cards: 0, routes: 0, inboxes: 0, shut: 0, duties: 0 }
		await fc.assert(
			fc.asyncProperty(fc.array(choice, { minLength: 5, maxLength: MOVES }), async (choices) => {
				told.lives += 1
				await live(county, choices, told, compared)
			}),
			{ numRuns: lives, seed },
		)
		process.stdout.write(`${JSON.stringify(told)} compared: ${JSON.stringify(compared)}\n`)
		expect(Math.min(told.taken, told.refused)).toBeGreaterThan(lives)
		expect(Math.min(...Object.values(compared))).toBeGreaterThan(10 * lives)
	})
}

async function live(
	county: readonly RosterDocument[],
	choices: readonly Choice[],
	told: Record<'taken' | 'refused' | 'days', number>,
	compared: Compared,
) {
	const world = new World(county)
	try {
		for (const [at, one] of choices.entries()) {
			world.pass(one.wait)
			const { product, model } = await world.make(moveOf(one, world.facts.list, world.today))
			expect(product).toBe(model)
			told[product ? 'taken' : 'refused'] += 1
			await cardsHold(world, world.today, compared)
			await routesHold(world, world.today, compared)
			if (at % 3 === 0) await leaveReports(world, String(at))
		}
		const days = turningDays(world.facts.list, addDays(FIRST_DAY, -BEFORE), addDays(world.today, AFTER))
		for (const day of new Set<string>([...days, world.today])) {
			told.days += 1
			await statesHold(world, day, compared)
			if (day < world.today) continue
			await cardsHold(world, day, compared)
			await routesHold(world, day, compared)
			await inboxesHold(world, day, compared)
			dutiesHold(world, day, compared)
		}
	} catch (fault) {
		throw new Error(world.told.join('\n'), { cause: fault })
	}
}
