import { openidOf, Town } from './town'

// 敲门行动：不漏一户。

let town: Town
let planId: string
beforeEach(async () => {
	town = await Town.settled()
	planId = await town.plan()
})

const counts = (targets: number, done: number, again = 0, refused = 0, other = 0) => ({
	targets,
	done,
	again,
	refused,
	other,
	missing: targets - done - refused - other,
})

test('every leader has the doors of their own grid, neighbours side by side', async () => {
	expect(await town.dueFor('leader')).toEqual(['赵一', '钱二', '孙三'])
	expect(await town.dueFor('leader2')).toEqual(['李四', '周五'])
	expect(await town.dueFor('leader3')).toEqual(['吴六'])
	for (const who of ['member', 'village', 'town', 'verifier']) expect(await town.dueFor(who)).toEqual([])
	expect((await town.asked('o-nobody-0000000000000000001', 'visit', 'due', {})).items).toEqual([])
})

test('what was done is due no more; a closed door is', async () => {
	await town.went('leader', '赵一', [planId])
	await town.went('leader', '钱二', [planId], 'nobodyHome')
	expect(await town.dueFor('leader')).toEqual(['钱二', '孙三'])
	const [again] = await town.dueItems('leader')
	expect(again).toMatchObject({ late: false, since: '2026-09-16' })
	expect(again?.again).toEqual({ last: '2026-09-16T09:00:00+08:00', by: '2026-09-18T09:00:00+08:00' })
	town.later(3)
	expect((await town.dueItems('leader')).map(({ late }) => late)).toEqual([true, false])
	expect(await town.ask('village', 'visit', 'coverage', { planId, areaCode: '1-1-1' })).toMatchObject({
		...counts(5, 1, 1),
		below: [
			{ areaCode: '1-1-1-1', ...counts(3, 1, 1) },
			{ areaCode: '1-1-1-2', ...counts(2, 0) },
		],
	})
})

test('the same key is the same visit, and with something else in it a mistake', async () => {
	const said = { clientKey: 'the-same-key' }
	const first = await town.went('leader', '赵一', [planId], 'nobodyHome', said)
	expect(await town.went('leader', '赵一', [planId], 'nobodyHome', said)).toEqual(first)
	await town.went('member', '赵一', [planId])
	expect(await town.went('leader', '赵一', [planId], 'nobodyHome', said)).toEqual(first)
	const other = { ...said, planIds: [planId], householdId: town.houseOf('赵一'), outcome: 'refused' }
	expect(await town.codeOf('leader', 'visit', 'record', other)).toBe('KEY_REUSED')
})

test('a household’s several plans are one visit, each with its place', async () => {
	const other = await town.plan({ name: '防火', every: 'month' })
	const [first] = await town.dueItems('leader')
	expect(first?.plans.map(({ id }) => id).sort()).toEqual([planId, other].sort())
	expect(await town.dueFor('leader')).toHaveLength(3)
	expect(await town.went('leader', '赵一', [planId, other])).toMatchObject([
		{ planId, counted: true, ended: true },
		{ planId: other, counted: true, ended: true },
	])
	expect(await town.dueFor('leader')).toEqual(['钱二', '孙三'])
})

test('two at the same door: the first counts, the second is kept', async () => {
	expect(await town.went('leader', '赵一', [planId])).toMatchObject([{ counted: true, ended: true }])
	expect(await town.went('member', '赵一', [planId], 'refused')).toMatchObject([
		{ counted: false, ended: true },
	])
	const { done, refused } = await town.ask('town', 'visit', 'coverage', { planId })
	expect([done, refused]).toEqual([1, 0])
})

test('who is refused is not the one who tries again; a second refusal ends it', async () => {
	await town.went('leader', '赵一', [planId], 'refused', { note: '说忙' })
	expect(await town.dueFor('leader')).toEqual(['钱二', '孙三'])
	expect(await town.dueFor('member')).toEqual(['赵一'])
	// Whoever goes next reads why.
	expect(await town.dueItems('member')).toMatchObject([{ again: { refused: true, why: '说忙' } }])
	await town.went('leader', '赵一', [planId], 'refused')
	expect(await town.dueFor('member')).toEqual(['赵一'])
	expect(await town.went('member', '赵一', [planId], 'refused')).toMatchObject([{ ended: true }])
	expect(await town.dueFor('member')).toEqual([])
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject(counts(6, 0, 0, 1))
})

test('empty, moved away and the like end it and are never counted as done', async () => {
	const others = ['empty', 'letOut', 'movedAway'] as const
	for (const [at, head] of ['赵一', '钱二', '孙三'].entries())
		await town.went('leader', head, [planId], others[at] ?? 'empty')
	expect(await town.dueFor('leader')).toEqual([])
	expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject(counts(6, 0, 0, 0, 3))
})

test('the missing are named door by door to the last; from above they are masked', async () => {
	await town.went('leader', '赵一', [planId])
	await town.went('leader2', '周五', [planId], 'nobodyHome')
	expect(await town.missingIn('leader', planId, '1-1-1-1')).toEqual(expect.arrayContaining(['钱二', '孙三']))
	expect((await town.missingIn('town', planId, '1-1')).sort()).toEqual(
		['吴*', '周*', '孙*', '李*', '钱*'].sort(),
	)
	expect(await town.codeOf('leader', 'visit', 'missing', { planId, areaCode: '1-1-1-2' })).toBe(
		'NO_PERMISSION',
	)
	const { items } = await town.asked(openidOf('leader2'), 'visit', 'missing', { planId, areaCode: '1-1-1-2' })
	expect(items.find(({ household }) => household.head === '周五')).toMatchObject({
		again: true,
		last: '2026-09-16T09:00:00+08:00',
		channels: ['door'],
	})
})

test('who came and who split off are there by themselves', async () => {
	await town.went('leader', '赵一', [planId])
	await town.bringIn([{ 类别: '户', 网格编码: '1-1-1-1', 户号: '11', 户主: '郑七', 住址: '11号' }])
	expect(await town.dueFor('leader')).toEqual(['钱二', '孙三', '郑七'])
	const { targets, done } = await town.ask('town', 'visit', 'coverage', { planId })
	expect([targets, done]).toEqual([7, 1])
})

test('what has ended asks no more, and who made it is asked to end it', async () => {
	expect(await town.codeOf('clerk', 'plan', 'end', { planId, reason: '走完了' })).toBe('done')
	expect(await town.dueFor('leader')).toEqual([])
	const { items } = await town.ask('town', 'plan', 'list', { areaCode: '1-1', ended: true })
	expect(items).toMatchObject([{ id: planId, state: 'ended', endReason: '走完了', isTheirs: true }])
	expect((await town.ask('leader', 'plan', 'list', {})).items).toEqual([])
})

test('a sixth plan of an area is refused; the same one again is the same', async () => {
	for (const name of ['二', '三', '四', '五']) await town.plan({ name })
	expect(await town.plan()).toBe(planId)
	const sixth = {
		template: 'doorToDoor',
		name: '六',
		areaCode: '1-1',
		who: { post: 'gridLeader' },
		to: { all: true },
	}
	expect(await town.codeOf('town', 'plan', 'start', { ...sixth, every: 'once' })).toBe('LIMIT_REACHED')
})

test('before it starts it says how many households, and how many for each', async () => {
	const wanted = {
		template: 'doorToDoor',
		name: '敲门',
		areaCode: '1-1-1',
		to: { all: true },
		every: 'once',
	} as const
	const preview = await town.ask('town', 'plan', 'preview', { ...wanted, who: { post: 'gridLeader' } })
	expect(preview).toEqual({ targets: 5, people: 2, each: 3, open: 0, most: 5 })
})

test('from the village on a leader of the village goes to all of it', async () => {
	await town.plan({ areaCode: '1-1-1', name: '村里走访', who: { post: 'villageLeader' } })
	expect(await town.dueFor('village')).toEqual(['赵一', '钱二', '孙三', '李四', '周五'])
})
