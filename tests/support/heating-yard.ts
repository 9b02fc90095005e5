import { DOOR_CODE_BYTES, doorCodeFrom } from '#shared/roster/door-code'
import { startCountyInMemory } from './filled-product'
import type { MemoryProduct } from './memory-product'
import { household, post, SMALL_COUNTY } from './roster-csv'

/** A courtyard of blocks on one heating main: its grid leader, its property company, and a town to turn to. */
export const YARD = '100-1-1-1'
export const YARD_LEADER = 'o-yard-leader'
export const YARD_PROPERTY = 'o-yard-property'
export const YARD_TOWN = 'o-yard-town'

const LEADER_PHONE = '13900000004'
const TOWN_PHONE = '13900000002'
const PROPERTY_PHONE = '13900000006'

/** The openid of the resident of a number. */
export const livesAt = (number: number): string => `o-yard-home-${String(number).padStart(2, '0')}`

const doorOf = (number: number): string => doorCodeFrom(new Uint8Array(DOOR_CODE_BYTES).fill(number))

/** Starts over stores in memory, in the courtyard with so many households, each with a resident whom the grid leader has confirmed. */
export async function startYard(households: number): Promise<MemoryProduct> {
	const numbers = Array.from({ length: households }, (_, at) => at + 1)
	const product = await startCountyInMemory(
		[
			...SMALL_COUNTY,
			post(YARD, '物业', '物业罗凯', PROPERTY_PHONE),
			...numbers.map((number) => household(YARD, `${number + 100}`, `户主${number}`, doorOf(number))),
		],
		{ [YARD_LEADER]: LEADER_PHONE, [YARD_PROPERTY]: PROPERTY_PHONE, [YARD_TOWN]: TOWN_PHONE },
	)
	for (const number of numbers) {
		await product.ask(livesAt(number), 'household', 'bind', {
			doorCode: doorOf(number),
			name: `住户${number}`,
		})
	}
	const { items } = await product.ask(YARD_LEADER, 'household', 'pending', {})
	for (const { householdId, memberId } of items) {
		await product.ask(YARD_LEADER, 'household', 'confirm', { householdId, memberId })
	}
	return product
}
