import { forgetTold } from '../../../cloudfunctions/modules/visits/home/forget-told'
import { Town } from './town'

// What residents say to a visitor: who has come back, and what they need somebody for.

const RESIDENT = 'o-at-home-000000000000000001'

let town: Town
beforeEach(async () => {
	town = await Town.settled()
	const { code } = await town.ask('leader2', 'household', 'issueCode', { householdId: town.houseOf('李四') })
	const { doorCode } = town.document('李四').household
	await town.asked(RESIDENT, 'household', 'bind', { doorCode, name: '李小四', oneTimeCode: code })
})

const returned = (planId: string, clientKey = 'back-from-away') => ({
	planId,
	clientKey,
	what: 'returned' as const,
	name: '李小五',
	from: '广州',
	day: '2026-09-18',
})

const needed = (planId: string, clientKey: string) => ({ planId, clientKey, what: 'shop' as const })

test('who has come back is on the list at once, also where somebody has been already, and goes after the days of the plan', async () => {
	const planId = await town.plan({ template: 'returnees', name: '返乡登记', keepDays: 14 })
	await town.went('leader2', '李四', [planId])
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	for (let times = 0; times < 2; times++) await town.asked(RESIDENT, 'visit', 'tell', returned(planId))
	const [first] = await town.dueItems('leader2')
	expect(first).toMatchObject({
		household: { head: '李四' },
		told: [{ what: 'returned', name: '李小五', from: '广州', day: '2026-09-18', by: '李小四' }],
	})
	expect(first?.told).toHaveLength(1)
	// What a plan knows stands with it: the count of who was there is as it was.
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({ done: 1, missing: 5 })
	for (const who of ['leader', 'leader3', 'town'])
		expect(JSON.stringify(await town.dueItems(who))).not.toContain('李小五')
	town.later(1)
	await town.went('leader2', '李四', [planId], 'nobodyHome')
	expect(await town.dueFor('leader2')).toEqual(['李四', '周五'])
	await town.went('leader2', '李四', [planId])
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	expect((await town.asked(RESIDENT, 'visit', 'ofHome', {})).told).toMatchObject([
		{ name: '李小五', answered: { by: '王辛', at: '2026-09-17T09:00:00+08:00' } },
	])
	town.later(12)
	expect(await town.cloud.byItself(forgetTold)).toEqual({ toldForgotten: 0 })
	expect(town.document('李四').visits?.told).toHaveProperty([(await ids())[0] ?? ''])
	town.later(1)
	await town.cloud.byItself(forgetTold)
	expect(JSON.stringify(town.cloud.roster.all()).includes('李小五')).toBe(false)
	expect(town.document('李四').keys.join()).not.toContain('forgets:')
})

const ids = async (): Promise<string[]> =>
	(await town.asked(RESIDENT, 'visit', 'ofHome', {})).told.map(({ id }) => id)

test('what somebody needs comes first, is taken back, and has a limit; the same key says one thing', async () => {
	const planId = await town.plan({ template: 'dailyNeeds', name: '每日需求', every: 'day' })
	await town.asked(RESIDENT, 'visit', 'tell', needed(planId, 'key-number-one'))
	expect(await town.dueFor('leader2')).toEqual(['李四', '周五'])
	const other = { ...needed(planId, 'key-number-one'), what: 'doctor' }
	expect(await codeOf('tell', other)).toBe('KEY_REUSED')
	const [id = ''] = await ids()
	for (let times = 0; times < 2; times++) await town.asked(RESIDENT, 'visit', 'untell', { id })
	expect(await ids()).toEqual([])
	for (let count = 0; count < 10; count++)
		await town.asked(RESIDENT, 'visit', 'tell', needed(planId, `key-number-a${count}`))
	expect(await codeOf('tell', needed(planId, 'key-number-two'))).toBe('LIMIT_REACHED')
	await town.went('leader2', '李四', [planId], 'called')
	expect(await codeOf('tell', needed(planId, 'key-number-two'))).toBe('done')
})

test('a plan hears what it asks, from homes to which it goes', async () => {
	const daily = await town.plan({ template: 'dailyNeeds', name: '每日需求', every: 'day' })
	const elsewhere = await town.plan({
		template: 'dailyNeeds',
		name: '后山每日需求',
		areaCode: '1-1-2',
		every: 'day',
	})
	expect(await codeOf('tell', returned(daily))).toBe('INVALID_INPUT')
	expect(await codeOf('tell', needed(elsewhere, 'key-elsewhere'))).toBe('NOT_FOUND')
	const { planId, clientKey, what } = returned(await town.plan({ template: 'returnees' }))
	expect(await codeOf('tell', { planId, clientKey, what })).toBe('MISSING_INPUT')
})

test('an import keeps what was said, and when it goes', async () => {
	const planId = await town.plan({ template: 'returnees', keepDays: 14 })
	await town.asked(RESIDENT, 'visit', 'tell', returned(planId))
	await town.bringIn([{ 类别: '户', 网格编码: '1-1-1-2', 户号: '1', 户主: '李四', 住址: '村南1号' }])
	expect(town.document('李四').keys).toContain('forgets:2026-09-30')
	expect((await town.dueItems('leader2'))[0]).toMatchObject({ told: [{ name: '李小五' }] })
})

test('whoever keeps a household reads what stands beside it, and nobody else', async () => {
	const householdId = town.houseOf('赵一')
	await town.ask('leader', 'visit', 'tag', { householdId, tag: '独居', reason: '一个人住' })
	await town.ask('leader', 'pair', 'need', { householdId, needs: '想有人去' })
	for (const who of ['leader', 'clerk'])
		expect(await town.ask(who, 'visit', 'house', { householdId })).toMatchObject({
			household: { head: '赵一', place: '前进村 第一网格' },
			tags: [{ tag: '独居', reason: '一个人住' }],
			pair: { name: '王庚' },
			waits: { needs: '想有人去', claims: 0 },
			told: [],
		})
	for (const who of ['leader2', 'member', 'verifier'])
		expect(await town.codeOf(who, 'visit', 'house', { householdId })).toBe('NOT_FOUND')
})

async function codeOf(verb: string, input: object): Promise<string> {
	const envelope = await town.cloud.call(RESIDENT, 'visit', verb, input)
	return envelope.ok ? 'done' : envelope.error.code
}
