import { area, post } from '../../support/roster-csv'
import { phoneOf, Town } from './town'

// 单元长看自己网格里的，专班的人看分给专班的。

const UNIT_LEADER = 'o-visit-unit-leader-00000001'

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

/** The heads of the households to which somebody is to go. */
async function dueFor(openid: string, planId: string): Promise<string[]> {
	const { items } = await town.asked(openid, 'visit', 'due', { planId })
	return items.map(({ household: { head } }) => head)
}

test('whoever leads a unit goes to the households of its grid, for plans of unit leaders alone, and what they did counts', async () => {
	const phone = '13920000001'
	await town.bringIn([
		area('1-1-1-1-1', '一单元', '单元', '1-1-1-1'),
		post('1-1-1-1-1', '单元长', '丁一', phone),
	])
	const { code } = await town.ask('clerk', 'roster', 'issueCode', { phone })
	await town.asked(UNIT_LEADER, 'account', 'bindPost', { code })
	const planId = await town.plan({ who: { post: 'unitLeader' } })
	const others = await town.plan({ name: '网格长走访' })
	expect(await dueFor(UNIT_LEADER, planId)).toEqual(['赵一', '钱二', '孙三'])
	expect(await dueFor(UNIT_LEADER, others)).toEqual([])
	const householdId = town.houseOf('钱二')
	const said = {
		planIds: [planId],
		householdId,
		clientKey: 'unit-leader-was-there',
		outcome: 'done' as const,
	}
	expect((await town.asked(UNIT_LEADER, 'visit', 'record', said)).visits).toMatchObject([{ counted: true }])
	expect(await dueFor(UNIT_LEADER, planId)).toEqual(['赵一', '孙三'])
	expect(await town.dueFor('leader2', planId)).toEqual([])
})

test('helpers of a drive go where it goes, whatever their posts, and nobody else does', async () => {
	const verifier = town.cloud.roster
		.all()
		.flatMap((one) => (one.kind === 'person' && one.person.name === '王戊' ? [one.person.id] : []))
	const planId = await town.plan({ areaCode: '1-1-2', who: { people: verifier.slice(0, 1) } })
	expect(await town.dueFor('verifier', planId)).toEqual(['吴六'])
	expect(await town.went('verifier', '吴六', [planId])).toMatchObject([{ counted: true }])
	expect(await town.dueFor('verifier', planId)).toEqual([])
	for (const who of ['leader3', 'leader', 'member']) expect(await town.dueFor(who, planId)).toEqual([])
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({ targets: 1, done: 1 })
})

test('who is on leave is asked nowhere and reads nobody’s name; that they were there all the same is kept', async () => {
	const planId = await town.plan({})
	const person = town.cloud.roster
		.all()
		.find((one) => one.kind === 'person' && one.person.phone === phoneOf('leader'))
	const personId = person?.kind === 'person' ? person.person.id : ''
	const away = { from: '2026-09-17', to: '2026-09-20' }
	await town.ask('clerk', 'roster', 'leave', { areaCode: '1-1-1-1', post: 'gridLeader', personId, ...away })
	town.later(1)
	expect(await town.dueFor('leader')).toEqual([])
	const missing = { planId, areaCode: '1-1-1-1' }
	const { items } = await town.ask('leader', 'visit', 'missing', missing)
	expect(items.map(({ household: { head } }) => head)).toEqual(['赵*', '钱*', '孙*'])
	const before = { at: '2026-09-16T17:00:00+08:00' }
	expect(await town.went('leader', '赵一', [planId], 'done', before)).toMatchObject([{ counted: true }])
	expect(await town.went('leader', '钱二', [planId])).toMatchObject([{ counted: true }])
	// A post that has ended gives nothing on the day after, wherever its holder was.
	await town.ask('clerk', 'roster', 'endPost', {
		areaCode: '1-1-1-1',
		post: 'gridLeader',
		personId,
		lastDay: '2026-09-17',
	})
	town.later(1)
	const late = {
		planIds: [planId],
		householdId: town.houseOf('孙三'),
		clientKey: 'after-the-post',
		outcome: 'done',
	}
	expect(await town.codeOf('leader', 'visit', 'record', late)).not.toBe('done')
})
