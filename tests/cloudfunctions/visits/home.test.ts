import { openidOf, Town } from './town'

// What stands beside a household: who left, tags, and what those who live there read and say.

const RESIDENT = 'o-at-home-000000000000000001'

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

test('who moved away leaves the targets once somebody above has looked, and not before', async () => {
	const planId = await town.plan({ every: 'day' })
	const householdId = town.houseOf('赵一')
	await town.went('leader', '赵一', [planId], 'movedAway')
	town.later(1)
	// Who was not visited the day before comes first.
	expect(await town.dueFor('leader')).toEqual(['钱二', '孙三', '赵一'])
	const { items } = await town.ask('village', 'visit', 'gone', { areaCode: '1-1-1' })
	expect(items).toMatchObject([
		{ household: { id: householdId, head: '赵*' }, outcome: 'movedAway', left: false },
	])
	expect(items[0]).not.toHaveProperty('isMine')
	const own = await town.ask('leader', 'visit', 'gone', { areaCode: '1-1-1-1' })
	expect(own.items).toMatchObject([{ household: { id: householdId }, isMine: true }])
	expect(
		await town.cloud.call(openidOf('leader'), 'visit', 'review', { householdId, leaves: true }),
	).toMatchObject({
		error: { code: 'ANOTHER_DECIDES', message: '这家没人住了是您说的，要由另一个人去看过再定' },
	})
	await town.ask('village', 'visit', 'review', { householdId, leaves: true })
	expect(await town.dueFor('leader')).toEqual(['钱二', '孙三'])
	expect((await town.ask('town', 'visit', 'coverage', { planId })).targets).toBe(5)
	await town.ask('village', 'visit', 'review', { householdId, leaves: false })
	expect(await town.dueFor('leader')).toEqual(['钱二', '孙三', '赵一'])
})

test('a plan goes to those with a tag, as long as they have it; the list of tags is its leader’s alone', async () => {
	const householdId = town.houseOf('钱二')
	const tag = { householdId, tag: '独居', reason: '一个人住', until: '2026-09-20' }
	await town.ask('leader', 'visit', 'tag', tag)
	expect(await town.codeOf('leader2', 'visit', 'tag', tag)).toBe('NOT_FOUND')
	await town.plan({ to: { tags: ['独居', '高龄'] }, every: 'day' })
	expect(await town.dueFor('leader')).toEqual(['钱二'])
	expect((await town.ask('leader', 'visit', 'tagged', {})).items).toMatchObject([
		{ household: { head: '钱*' }, tags: [{ tag: '独居', reason: '一个人住', until: '2026-09-20' }] },
	])
	for (const who of ['leader2', 'village', 'town', 'member'])
		expect((await town.ask(who, 'visit', 'tagged', {})).items).toEqual([])
	expect(JSON.stringify(await town.dueItems('leader'))).not.toContain('独居')
	town.later(5)
	expect(await town.dueFor('leader')).toEqual([])
	await town.ask('leader', 'visit', 'tag', { householdId, tag: '独居' })
	expect(town.document('钱二').visits?.tags).toEqual({})
})

test('those who live there read who came, and may say no to a plan', async () => {
	const householdId = town.houseOf('李四')
	const { code } = await town.ask('leader2', 'household', 'issueCode', { householdId })
	const { doorCode } = town.document('李四').household
	await town.asked(RESIDENT, 'household', 'bind', { doorCode, name: '李小四', oneTimeCode: code })
	const planId = await town.plan({ every: 'week' })
	await town.went('leader2', '李四', [planId], 'nobodyHome')
	expect(await town.asked(RESIDENT, 'visit', 'ofHome', {})).toEqual({
		plans: [{ id: planId, name: '敲门行动', template: 'doorToDoor', keepDays: 90, no: false }],
		told: [],
		walks: false,
		visits: [
			{
				plan: '敲门行动',
				by: '王辛',
				outcome: 'nobodyHome',
				channel: 'door',
				at: '2026-09-16T09:00:00+08:00',
			},
		],
	})
	await town.asked(RESIDENT, 'visit', 'sayNo', { planId, no: true })
	expect(await town.dueFor('leader2')).toEqual(['周五'])
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({
		targets: 6,
		refused: 1,
		missing: 5,
	})
	await town.asked(RESIDENT, 'visit', 'sayNo', { planId, no: false })
	expect(await town.dueFor('leader2')).toEqual(['李四', '周五'])
	// For what somebody came stands there also once it is over.
	await town.ask('town', 'plan', 'end', { planId })
	expect((await town.asked(RESIDENT, 'visit', 'ofHome', {})).visits).toMatchObject([{ plan: '敲门行动' }])
	const nothing = await town.cloud.call(RESIDENT, 'visit', 'sayNo', { planId: 'p-none', no: true })
	expect(nothing).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})
