import { openidOf, Town } from './town'

// What a plan asks is seen above before it starts; what is changed holds from the next period.

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

const PEOPLE = { code: 'people', text: '家里几口人', kind: 'number', min: 0, max: 30, unit: '人' } as const
const INCOME = { code: 'income', text: '一年挣多少', kind: 'words' } as const

const letters = async (who: string): Promise<string[]> =>
	(await town.ask(who, 'message', 'list', {})).items.map(({ text }) => text)

const stateOf = async (planId: string): Promise<string> =>
	(await town.ask('town', 'plan', 'show', { planId })).plan.state

test('what a plan asks is seen above before it starts: then it goes on from that day', async () => {
	const planId = await town.plan({ questions: [PEOPLE] })
	expect(await stateOf(planId)).toBe('waiting')
	expect(await town.dueFor('leader')).toEqual([])
	const input = {
		planIds: [planId],
		householdId: town.houseOf('赵一'),
		clientKey: 'too-early',
		outcome: 'done',
	}
	expect(await town.codeOf('leader', 'visit', 'record', input)).toBe('NOT_FOUND')
	expect(await letters('county')).toEqual([
		'王丙安排了“敲门行动”，要问 1 个问题。请先看看该不该问，您同意了才开始。',
	])
	// It stands in the lists of those who are to see it, and not of those beside.
	const { items } = await town.ask('county', 'plan', 'list', { areaCode: '1' })
	expect(items).toMatchObject([{ id: planId, state: 'waiting', mayDecide: true, questions: [PEOPLE] }])
	for (const who of ['town', 'village', 'clerk'])
		expect(await town.codeOf(who, 'plan', 'decide', { planId, allow: true })).not.toBe('done')
	town.later(1)
	await town.ask('county', 'plan', 'decide', { planId, allow: true })
	await town.ask('county', 'plan', 'decide', { planId, allow: true })
	expect(await town.ask('town', 'plan', 'show', { planId })).toMatchObject({
		plan: { state: 'open', from: '2026-09-17', mayDecide: false },
	})
	expect(await town.dueFor('leader')).toEqual(['赵一', '钱二', '孙三'])
	expect(await letters('town')).toEqual(['“敲门行动”上级看过了，可以问，现在开始走访。'])
})

test('what it need not know is refused, with the reason, and never starts', async () => {
	const planId = await town.plan({ questions: [PEOPLE, INCOME] })
	expect(await town.codeOf('county', 'plan', 'decide', { planId, allow: false })).toBe('MISSING_INPUT')
	await town.ask('county', 'plan', 'decide', { planId, allow: false, reason: '收入不用问' })
	expect(await town.ask('town', 'plan', 'show', { planId })).toMatchObject({
		plan: { state: 'refused', endReason: '收入不用问' },
	})
	// Its maker finds it to mend it, for two weeks; nobody else does.
	const listed = async (who: string, input = {}) =>
		(await town.ask(who, 'plan', 'list', input)).items.map(({ state }) => state)
	expect(await listed('town')).toEqual(['refused'])
	expect([await listed('county'), await listed('village')]).toEqual([[], []])
	expect(await town.dueFor('leader')).toEqual([])
	expect(await letters('town')).toEqual(['“敲门行动”上级看过了，不可以这样问：收入不用问'])
	// It takes no place any more.
	for (const name of ['一', '二', '三', '四', '五']) await town.plan({ name })
	town.later(14)
	expect(await listed('town')).toEqual(Array.from({ length: 5 }, () => 'open'))
	expect(await listed('town', { areaCode: '1-1', ended: true })).toContain('refused')
})

test('where plans are listed a list of households is a number; opened, it is there', async () => {
	const households = ['赵一', '孙三'].map((head) => town.houseOf(head))
	const planId = await town.plan({ to: { households } })
	for (const who of ['town', 'leader'])
		expect((await town.ask(who, 'plan', 'list', {})).items).toMatchObject([{ to: { named: 2 } }])
	expect((await town.ask('town', 'plan', 'show', { planId })).plan.to).toEqual({ households })
})

test('whoever makes it from above has seen it, and one that asks nothing waits for nobody', async () => {
	const planId = await town.plan({ questions: [PEOPLE], areaCode: '1-1-1' }, 'county')
	expect(await stateOf(planId)).toBe('open')
	expect(await stateOf(await town.plan({ name: '不问' }))).toBe('open')
})

test('a change holds from the next period, and asks nothing that nobody has seen', async () => {
	const planId = await town.plan({ every: 'week', questions: [PEOPLE] })
	await town.ask('county', 'plan', 'decide', { planId, allow: true })
	const change = { planId, who: { post: 'gridMember' as const }, every: 'month' as const }
	const { plan } = await town.ask('clerk', 'plan', 'change', change)
	expect(plan.next).toEqual({ from: '2026-09-21', who: change.who, every: 'month', questions: [PEOPLE] })
	expect(await town.codeOf('clerk', 'plan', 'change', { planId, questions: [PEOPLE, INCOME] })).toBe(
		'INVALID_INPUT',
	)
	expect(await town.codeOf('clerk', 'plan', 'change', { planId })).toBe('MISSING_INPUT')
	await town.ask('clerk', 'plan', 'change', { planId, questions: [] })
	expect([await town.dueFor('leader'), await town.dueFor('member')]).toEqual([['赵一', '钱二', '孙三'], []])
	town.later(5)
	expect([await town.dueFor('leader'), await town.dueFor('member')]).toEqual([[], ['赵一', '钱二', '孙三']])
	const [item] = await town.dueItems('member')
	expect(item?.plans).toMatchObject([{ questions: [], to: '2026-09-30' }])
	// What was done before the change still counts for the week in which it was.
	const at = '2026-09-18T10:00:00+08:00'
	expect(await town.went('leader', '赵一', [planId], 'done', { at })).toMatchObject([
		{ period: 'w2026-09-14', counted: true },
	])
	expect((await town.asked(openidOf('town'), 'plan', 'show', { planId })).plan).toMatchObject({
		who: { post: 'gridMember' },
		every: 'month',
	})
})

test('a change gives nobody to themself where people live, and fits what the plan is', async () => {
	const drive = await town.plan({ every: 'week' })
	const change = (planId: string, what: object, who = 'clerk') =>
		town.codeOf(who, 'plan', 'change', { planId, ...what })
	expect(await change(drive, { who: { post: 'clerk' } })).toBe('INVALID_INPUT')
	expect(await change(drive, { who: { post: 'clerk' } }, 'town')).toBe('done')
	const wanted = { template: 'monthlyDays' as const, every: { times: 3, per: 'month' as const } }
	const days = await town.plan({ ...wanted, name: '下沉', who: { post: 'gridMember' } })
	expect(await change(days, { who: { paired: true } })).toBe('INVALID_INPUT')
	for (const every of ['week', { times: 5, per: 'month' }]) expect(await change(days, { every })).toBe('done')
	const checkpoints = [{ name: '东' }, { name: '西' }]
	const walk = await town.plan({ template: 'patrol', checkpoints, every: 'day', name: '巡护' })
	expect(await change(walk, { every: { times: 5, per: 'month' } })).toBe('INVALID_INPUT')
})
