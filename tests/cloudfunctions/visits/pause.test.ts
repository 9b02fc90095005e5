import { Town } from './town'

// A plan pauses and goes on: nothing of it is due, missing or late for the days between (一周电话，大雪封路停一停).

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

const REASON = '大雪封路，先不上门'
const IN_GRID = { areaCode: '1-1-1-1' }
const pause = (planId: string, who = 'clerk', reason = REASON) =>
	town.ask(who, 'plan', 'pause', { planId, reason })
const resume = (planId: string, who = 'clerk') => town.ask(who, 'plan', 'resume', { planId })
const coverage = (planId: string) => town.ask('leader', 'visit', 'coverage', { planId, ...IN_GRID })

test('while it is paused nothing is due and nobody is missing; those who go read why', async () => {
	const planId = await town.plan({ every: 'week' })
	await town.went('leader', '赵一', [planId])
	await pause(planId)
	expect(await town.dueFor('leader')).toEqual([])
	expect(await town.missingIn('leader', planId, '1-1-1-1')).toEqual([])
	expect(await coverage(planId)).toMatchObject({ targets: 1, done: 1, missing: 0, again: 0 })
	const paused = [{ planId, name: '敲门行动', from: '2026-09-16', reason: REASON }]
	expect((await town.ask('leader', 'visit', 'due', {})).paused).toEqual(paused)
	expect((await town.ask('member', 'visit', 'due', {})).paused).toBeUndefined()
	const { items } = await town.ask('leader', 'plan', 'list', IN_GRID)
	expect(items).toMatchObject([
		{ state: 'paused', pauses: [{ from: '2026-09-16', reason: REASON, by: '王乙' }] },
	])
	// Who was there all the same is not lost.
	expect(await town.went('leader', '钱二', [planId])).toMatchObject([{ counted: true, ended: true }])
	// Sent again it is the same pause; it goes on once.
	expect((await pause(planId, 'town', '另一个原因')).plan.pauses).toHaveLength(1)
	town.later(1)
	await resume(planId)
	expect((await resume(planId)).plan).toMatchObject({ state: 'open', pauses: [{ to: '2026-09-17' }] })
	expect(await town.dueFor('leader')).toEqual(['孙三'])
	expect(await coverage(planId)).toMatchObject({ targets: 3, done: 2, missing: 1 })
})

test('weeks that were paused whole are owed by nobody, and nothing is late for a pause', async () => {
	const planId = await town.plan({ every: 'week' })
	town.later(2)
	await pause(planId)
	// From the Friday of one week to the Tuesday of the next but one.
	town.later(11)
	await resume(planId)
	const items = await town.dueItems('leader')
	expect(items.map(({ since, late }) => ({ since, late }))).toEqual(
		Array.from({ length: 3 }, () => ({ since: '2026-09-29', late: false })),
	)
	// The next week is late: the one before had days enough.
	town.later(7)
	expect((await town.dueItems('leader')).map(({ late }) => late)).toEqual([true, true, true])
})

test('somebody who was not at home is gone to again later by the days that were paused', async () => {
	const planId = await town.plan({})
	await town.went('leader', '赵一', [planId], 'nobodyHome')
	town.later(1)
	await pause(planId)
	town.later(5)
	await resume(planId)
	const [item] = await town.dueItems('leader')
	expect(item).toMatchObject({ late: false, again: { by: '2026-09-23T09:00:00+08:00' } })
	town.later(2)
	expect((await town.dueItems('leader'))[0]).toMatchObject({ late: true, household: { head: '赵一' } })
})

test('whoever may end it may pause it, and nobody else; what does not go on is not paused', async () => {
	const planId = await town.plan({})
	town.later(1)
	for (const who of ['leader', 'village', 'verifier', 'member'])
		expect(await town.codeOf(who, 'plan', 'pause', { planId, reason: REASON })).not.toBe('done')
	expect(await town.codeOf('county', 'plan', 'pause', { planId, reason: REASON })).toBe('done')
	expect(await town.codeOf('leader', 'plan', 'resume', { planId })).not.toBe('done')
	expect(await town.codeOf('town', 'plan', 'pause', { planId, reason: ' ' })).toBe('INVALID_INPUT')
	await town.ask('town', 'plan', 'end', { planId })
	for (const verb of ['pause', 'resume'])
		expect(
			await town.codeOf('town', 'plan', verb, { planId, ...(verb === 'pause' && { reason: REASON }) }),
		).toBe('INVALID_INPUT')
	// Ended, it says who was not reached before the pause.
	expect(await coverage(planId)).toMatchObject({ targets: 3, missing: 3 })
	const notice = { template: 'notice', name: '停水', words: '明天停水', until: '2026-09-30' } as const
	const told = await town.plan(notice)
	expect(await town.codeOf('town', 'plan', 'pause', { planId: told, reason: REASON })).toBe('INVALID_INPUT')
})

test('somebody who looks in on a household reads that its plan is paused', async () => {
	const planId = await town.plan({ who: { paired: true }, every: 'month' })
	await pause(planId)
	const due = await town.ask('member', 'visit', 'due', {})
	expect(due).toMatchObject({ items: [], paused: [{ planId, reason: REASON }] })
	expect((await town.ask('leader2', 'visit', 'due', {})).paused).toBeUndefined()
})

test('days that somebody owes are not asked for while they are paused', async () => {
	const every = { times: 3, per: 'month' as const }
	const planId = await town.plan({ template: 'monthlyDays', who: { post: 'gridMember' }, every })
	const reader = { planId, areaCode: '1-1' }
	expect(await town.ask('town', 'visit', 'coverage', reader)).toMatchObject({ targets: 1, missing: 1 })
	await pause(planId)
	expect(await town.ask('town', 'visit', 'coverage', reader)).toMatchObject({ targets: 0, missing: 0 })
	expect((await town.ask('member', 'visit', 'due', {})).rounds).toBeUndefined()
})

test('a holiday excuses a weekly call only where the plan says so', async () => {
	const planId = await town.plan({ every: 'week', restsOnHolidays: true })
	const other = await town.plan({ every: 'week', name: '照样' })
	const { items: plans } = await town.ask('leader', 'plan', 'list', IN_GRID)
	expect(plans.map(({ restsOnHolidays }) => restsOnHolidays)).toEqual(
		expect.arrayContaining([true, undefined]),
	)
	// The first of October, a Thursday: a holiday until the next Wednesday.
	town.later(15)
	expect(await town.dueFor('leader', planId)).toEqual([])
	expect(await town.dueFor('leader', other)).toHaveLength(3)
	const paused = [{ planId, name: '敲门行动', from: '2026-10-01', reason: '放假' }]
	expect((await town.ask('leader', 'visit', 'due', {})).paused).toEqual(paused)
	expect(await coverage(planId)).toMatchObject({ targets: 0, missing: 0 })
	expect(await town.missingIn('leader', planId, '1-1-1-1')).toEqual([])
	expect(await coverage(other)).toMatchObject({ targets: 3, missing: 3 })
	expect(await town.missingIn('leader', other, '1-1-1-1')).toHaveLength(3)
	// What is kept of the plan knows nothing of holidays: whoever goes all the same is counted, and the week after is owed.
	expect(await town.went('leader', '赵一', [planId])).toMatchObject([{ counted: true }])
	town.later(7)
	const late = async (id: string) =>
		(await town.dueItems('leader', id)).map(({ since, late: is }) => [since, is])
	expect(await late(planId)).toEqual(Array.from({ length: 3 }, () => ['2026-10-08', false]))
	expect(await late(other)).toEqual(Array.from({ length: 3 }, () => ['2026-10-05', true]))
	// That week had working days: the next one is late.
	town.later(7)
	expect((await late(planId)).map(([, is]) => is)).toEqual([true, true, true])
})

test('a notice goes out on holidays, too', async () => {
	const notice = {
		template: 'notice',
		name: '停水',
		areaCode: '1-1-1',
		who: { post: 'gridLeader' },
		to: { all: true },
	}
	const said = { ...notice, every: 'once', words: '明天停水', until: '2026-09-20', restsOnHolidays: true }
	expect(await town.codeOf('town', 'plan', 'start', said)).toBe('INVALID_INPUT')
})
