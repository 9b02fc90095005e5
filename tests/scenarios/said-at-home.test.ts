import { DISPATCHER, GRID_LEADER, VILLAGE, VILLAGER } from '../support/demo'
import { DAY, HOUR, startStory } from '../support/story'
import type { Input, Output } from '../../cloudfunctions/modules/contract'

// What residents say to a visitor, on the built functions.

const story = startStory()

async function started(more: Partial<Input<'plan', 'start'>>): Promise<string> {
	const { plan } = await story.product.ask(DISPATCHER, 'plan', 'start', {
		template: 'returnees',
		name: '返乡登记',
		areaCode: VILLAGE,
		who: { post: 'gridLeader' },
		to: { all: true },
		every: 'once',
		keepDays: 14,
		...more,
	})
	return plan.id
}

/** What one story leaves open, however it ended, is not asked in the next. */
afterEach(async () => {
	const { items } = await story.product.ask(DISPATCHER, 'plan', 'list', { areaCode: VILLAGE })
	for (const { id } of items) await story.product.ask(DISPATCHER, 'plan', 'end', { planId: id })
})

/** All that the grid leader is to do today. */
async function due(): Promise<Output<'visit', 'due'>['items']> {
	return (await story.product.ask(GRID_LEADER, 'visit', 'due', {})).items
}

async function went(planId: string, householdId: string, clientKey: string): Promise<void> {
	const said = { planIds: [planId], householdId, clientKey, outcome: 'done' as const }
	await story.product.ask(GRID_LEADER, 'visit', 'record', said)
}

test('返乡登记：谁从哪里回来自己登记，去过的户也再去，到期就删', async () => {
	const { product } = story
	const planId = await started({})
	const said = {
		planId,
		clientKey: 'scenario-back-home',
		what: 'returned' as const,
		name: '高小强',
		from: '广州',
	}
	for (const clientKey of ['scenario-back-home', 'scenario-back-home'])
		await product.ask(VILLAGER, 'visit', 'tell', { ...said, clientKey, day: '2026-12-01' })
	const [first] = await due()
	const householdId = first?.household.id ?? ''
	expect(first?.told).toMatchObject([{ what: 'returned', name: '高小强', from: '广州', day: '2026-12-01' }])
	await went(planId, householdId, 'scenario-seen-once')
	expect((await due()).map(({ household }) => household.id)).not.toContain(householdId)
	const own = await product.ask(VILLAGER, 'visit', 'ofHome', {})
	expect(own.told).toMatchObject([{ name: '高小强', answered: { by: expect.any(String) as string } }])
	expect(own.visits).toMatchObject([{ plan: '返乡登记', outcome: 'done' }])
	// Somebody comes back later: the former visitor goes again.
	const later = { ...said, clientKey: 'scenario-back-again', name: '高小梅' }
	await product.ask(VILLAGER, 'visit', 'tell', later)
	expect((await due())[0]).toMatchObject({ household: { id: householdId }, told: [{ name: '高小梅' }] })
	for (let days = 0; days < 2; days++) await story.pass(7 * DAY)
	expect((await product.ask(VILLAGER, 'visit', 'ofHome', {})).told).toEqual([])
	expect((await product.ask(GRID_LEADER, 'visit', 'house', { householdId })).told).toEqual([])
})

test('居家隔离每日需求：说要买东西排在最前，去过一次就算办了，不愿意也可以说', async () => {
	const { product } = story
	const planId = await started({ template: 'dailyNeeds', name: '居家每日需求', every: 'day' })
	const tell = (clientKey: string, what: 'shop' | 'doctor') =>
		product.ask(VILLAGER, 'visit', 'tell', { planId, clientKey, what })
	await tell('scenario-flour-please', 'shop')
	const [first] = await due()
	const householdId = first?.household.id ?? ''
	expect(first).toMatchObject({ told: [{ what: 'shop' }], plans: [{ channels: ['any'] }] })
	await went(planId, householdId, 'scenario-flour-there')
	expect((await due()).map(({ household }) => household.id)).not.toContain(householdId)
	// The day is done, and still they may call somebody.
	await tell('scenario-a-doctor', 'doctor')
	expect((await due())[0]).toMatchObject({ household: { id: householdId }, told: [{ what: 'doctor' }] })
	await went(planId, householdId, 'scenario-doctor-there')
	await story.pass(DAY)
	expect((await due()).map(({ household }) => household.id)).toContain(householdId)
	await product.ask(VILLAGER, 'visit', 'sayNo', { planId, no: true })
	expect((await due()).map(({ household }) => household.id)).not.toContain(householdId)
})

test('橙色助老：大风降温谁看过了，两小时没看的列给网格长打电话，没有微信的马上列', async () => {
	const { product } = story
	const planId = await started({
		template: 'notice',
		name: '大风降温',
		words: '今晚大风降温，请把煤和柴搬进屋，看好火',
		until: '2027-01-31',
	})
	const toCall = async () => (await product.ask(GRID_LEADER, 'visit', 'due', { planId })).items
	const { items: homes } = await product.ask(GRID_LEADER, 'household', 'list', {})
	const atOnce = await toCall()
	expect(atOnce.length).toBeGreaterThan(0)
	expect(atOnce.length).toBeLessThan(homes.length)
	expect(atOnce[0]?.plans).toMatchObject([{ words: '今晚大风降温，请把煤和柴搬进屋，看好火' }])
	const notice = async () =>
		(await product.ask(VILLAGER, 'visit', 'ofHome', {})).plans.find(({ id }) => id === planId)?.notice
	expect(await notice()).toMatchObject({ heard: false })
	// Nobody has read it in two hours: all are called, and one tap or a call ends it.
	await story.pass(2 * HOUR)
	const late = await toCall()
	expect(late.length).toBe(homes.length)
	for (let taps = 0; taps < 2; taps++) await product.ask(VILLAGER, 'visit', 'hear', { planId })
	expect(await notice()).toMatchObject({ heard: true })
	const left = await toCall()
	expect(left.length).toBe(late.length - 1)
	const called = { planIds: [planId], clientKey: 'scenario-wind-call', outcome: 'called' as const }
	await product.ask(GRID_LEADER, 'visit', 'record', { ...called, householdId: left[0]?.household.id ?? '' })
	expect((await toCall()).length).toBe(late.length - 2)
	const coverage = await product.ask(DISPATCHER, 'visit', 'coverage', { planId })
	expect(coverage).toMatchObject({ done: 2, missing: coverage.targets - 2 })
})
