import { DISPATCHER, GRID_1, GRID_LEADER, GRID_MEMBER, VILLAGE, VILLAGE_LEADER } from '../support/demo'
import { startDemo } from '../support/filled-product'
import type { Product } from '../support/product'

// A drive over a village, on the built functions.

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

test('敲门行动不漏一户：没人的再去，不愿意的换人去，还差的一户一户说得清', async () => {
	const { plan } = await product.ask(DISPATCHER, 'plan', 'start', {
		template: 'doorToDoor',
		name: '敲门行动',
		areaCode: VILLAGE,
		who: { post: 'gridLeader' },
		to: { all: true },
		every: 'once',
	})
	const due = async (openid: string) => (await product.ask(openid, 'visit', 'due', {})).items
	const doors = await due(GRID_LEADER)
	const [first, second, third] = doors.map(({ household }) => household.id)
	if (!first || !second || !third) throw new Error('too few doors')
	let keys = 0
	const went = (openid: string, householdId: string, outcome: 'done' | 'nobodyHome' | 'refused') => {
		const said = { planIds: [plan.id], householdId, clientKey: `scenario-visit-${++keys}`, outcome }
		return product.ask(openid, 'visit', 'record', said)
	}
	await went(GRID_LEADER, first, 'done')
	await went(GRID_LEADER, second, 'nobodyHome')
	await went(GRID_LEADER, third, 'refused')
	const coverage = () =>
		product.ask(VILLAGE_LEADER, 'visit', 'coverage', { planId: plan.id, areaCode: GRID_1 })
	const targets = doors.length
	expect(await coverage()).toMatchObject({ targets, done: 1, again: 2, refused: 0, missing: targets - 1 })
	expect((await due(GRID_LEADER)).map(({ household }) => household.id)).not.toContain(third)
	expect((await due(GRID_MEMBER)).map(({ household }) => household.id)).toEqual([third])
	await went(GRID_MEMBER, third, 'refused')
	await went(GRID_LEADER, second, 'done')
	expect(await coverage()).toMatchObject({ targets, done: 2, again: 0, refused: 1, missing: targets - 3 })
	const missing: string[] = []
	let cursor: string | undefined
	do {
		const input = { planId: plan.id, areaCode: GRID_1, ...(cursor !== undefined && { cursor }) }
		const page = await product.ask(VILLAGE_LEADER, 'visit', 'missing', input)
		missing.push(...page.items.map(({ household }) => household.id))
		cursor = page.cursor
	} while (cursor !== undefined)
	const left = doors.map(({ household }) => household.id).filter((id) => ![first, second, third].includes(id))
	expect(missing.sort()).toEqual(left.sort())
})
