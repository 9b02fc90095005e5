import { startCountyInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'
import { household, SMALL_COUNTY } from '../../support/roster-csv'

const DOOR = 'JHPP-BSXX-VZBX'
const OLD = '100-1-1-1'

let product: MemoryProduct
beforeAll(async () => {
	product = await startCountyInMemory([
		...SMALL_COUNTY,
		{ ...household(OLD, '10', '包玉山', DOOR), 包户人: '于文海', 包户电话: '13800000066' },
	])
})
afterAll(() => product.close())

it('leads from a card on the wall to whoever is in charge after a split, and from the old grid to none', async () => {
	const { households } = await product.ask(CLERK, 'roster', 'households', { areaCode: OLD })
	const [first, ...others] = households.map(({ id }) => id)
	const leader = { name: '新格长', phone: '13900000099' }
	await product.ask(CLERK, 'roster', 'split', {
		areaCode: OLD,
		into: [
			{ name: '第一网格', householdIds: [first ?? ''] },
			{ name: '第三网格', leader, householdIds: others },
		],
	})
	const card = await product.ask('o-stranger', 'card', 'show', { doorCode: DOOR })
	expect(['第一网格', '第三网格']).toContain(card.area.name)
	expect(card.people[0]).toMatchObject({ post: 'gridLeader' })
	// The second card goes with the household.
	expect(card.paired).toEqual({ name: '于文海', phone: '13800000066' })
	product.clock.advance(24 * 3600_000)
	expect(await product.call('o-stranger', 'card', 'show', { areaCode: OLD })).toMatchObject({
		error: { code: 'NOT_FOUND' },
	})
})
