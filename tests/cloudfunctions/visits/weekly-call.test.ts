import { phoneOf, Town } from './town'

// 周电话、月走访。

let town: Town
let planId: string
beforeEach(async () => {
	town = await Town.settled()
	planId = await town.plan({
		template: 'weeklyCallMonthlyVisit',
		name: '周电话、月走访',
		who: { paired: true },
		every: 'week',
	})
})

const channels = async (who: string) =>
	(await town.dueItems(who)).map(({ household, plans }) => [household.head, plans[0]?.channels.join()])

test('a call fills no visit’s place, and a visit no call’s', async () => {
	expect(await channels('member')).toEqual([
		['赵一', 'phone,door'],
		['钱二', 'phone,door'],
	])
	await town.went('member', '赵一', [planId], 'called')
	await town.went('member', '钱二', [planId])
	expect(await channels('member')).toEqual([
		['赵一', 'door'],
		['钱二', 'phone'],
	])
})

test('weeks begin on Monday, months on the first; what was missed is late', async () => {
	await town.went('member', '赵一', [planId], 'called')
	await town.went('member', '赵一', [planId])
	await town.went('member', '钱二', [planId])
	// Sunday.
	town.later(4)
	expect(await channels('member')).toEqual([['钱二', 'phone']])
	town.later(1)
	expect(await channels('member')).toEqual([
		['赵一', 'phone'],
		['钱二', 'phone'],
	])
	// The plan began within the week before: nobody was late for all of it.
	expect((await town.dueItems('member')).map(({ late }) => late)).toEqual([false, false])
	await town.went('member', '赵一', [planId], 'called')
	town.later(7)
	expect((await town.dueItems('member')).map(({ household, late }) => [household.head, late])).toEqual([
		['钱二', true],
		['赵一', false],
	])
})

test('who takes over has the list at once; what was done is not asked again', async () => {
	await town.went('member', '赵一', [planId], 'called')
	await town.bringIn([
		{
			类别: '户',
			网格编码: '1-1-1-1',
			户号: '1',
			户主: '赵一',
			住址: '1号',
			包户党员: '王戊',
			包户电话: phoneOf('verifier'),
		},
	])
	expect(await channels('member')).toEqual([['钱二', 'phone,door']])
	expect(await channels('verifier')).toEqual([['赵一', 'door']])
})

test('what comes three days late counts for the day on which it was, once', async () => {
	const at = '2026-09-20T20:00:00+08:00'
	town.later(7)
	const said = { clientKey: 'offline-key-1', at }
	const [late] = await town.went('member', '赵一', [planId], 'called', said)
	expect(late).toMatchObject({ period: 'w2026-09-14', counted: true, at })
	expect(await town.went('member', '赵一', [planId], 'called', said)).toEqual([late])
	expect(await channels('member')).toEqual([
		['赵一', 'phone,door'],
		['钱二', 'phone,door'],
	])
})

test('of what has not come yet, or is long past, nothing is taken', async () => {
	const input = {
		planIds: [planId],
		householdId: town.houseOf('赵一'),
		clientKey: 'wrong-time',
		outcome: 'done',
	}
	for (const at of ['2026-09-16T10:00:00+08:00', '2026-01-01T10:00:00+08:00'])
		expect(await town.codeOf('member', 'visit', 'record', { ...input, at })).toBe('INVALID_INPUT')
})

test('others’ households are nobody’s to write', async () => {
	const input = {
		planIds: [planId],
		householdId: town.houseOf('赵一'),
		clientKey: 'not-theirs',
		outcome: 'done',
	}
	for (const who of ['leader2', 'village', 'town', 'clerk', 'verifier'])
		expect(await town.codeOf(who, 'visit', 'record', input)).toBe('NOT_FOUND')
})

test('of a plan that does not come there nobody writes, whoever has got hold of its name', async () => {
	const elsewhere = await town.plan({ areaCode: '1-1-1' })
	const codeOf = (who: string, head: string, plan: string) =>
		town.codeOf(who, 'visit', 'record', {
			...{ planIds: [plan], householdId: town.houseOf(head), clientKey: `not-there-${who}` },
			outcome: 'done',
		})
	expect(await codeOf('leader3', '吴六', elsewhere)).toBe('NOT_FOUND')
	for (const plan of [elsewhere, 'p-of-nobody'])
		expect(await town.codeOf('leader3', 'visit', 'coverage', { planId: plan })).toBe('NOT_FOUND')
	// It comes to the leader, who reads of their own grid and of no more.
	expect(await town.codeOf('leader', 'visit', 'coverage', { planId: elsewhere })).toBe('NO_PERMISSION')
	expect(await codeOf('leader', '赵一', elsewhere)).toBe('done')
})
