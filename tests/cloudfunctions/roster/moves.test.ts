import { startCountyInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK, TEST_DAY } from '../../support/product'

const GRID = '100-1-1-1'
const LEADER = { areaCode: GRID, post: 'gridLeader' } as const

let product: MemoryProduct
beforeEach(async () => {
	product = await startCountyInMemory()
})
afterEach(() => product.close())

async function names(areaCode: string = GRID): Promise<string[]> {
	const { people } = await product.ask('o-anyone', 'card', 'show', { areaCode })
	return people.map(({ name, standsInFor }) => (standsInFor === undefined ? name : `${name}代${standsInFor}`))
}

async function personId(name: string, areaCode: string = GRID): Promise<string> {
	const { desks } = await product.ask(CLERK, 'roster', 'area', { areaCode })
	const found = desks.flatMap(({ tenures }) => tenures).find((one) => one.name === name)
	if (!found) throw new Error(`nobody is called ${name}`)
	return found.personId
}

const nextDay = (): void => product.clock.advance(24 * 3600_000)

it('appoints somebody from a day on', async () => {
	const tomorrow = {
		...LEADER,
		areaCode: '100-1-1-2',
		name: '新格长',
		phone: '13900000020',
		kind: 'holder',
	} as const
	await product.ask(CLERK, 'roster', 'appoint', { ...tomorrow, from: '2026-09-17' })
	expect(await names('100-1-1-2')).toEqual(['村长'])
	nextDay()
	expect((await names('100-1-1-2'))[0]).toBe('新格长')
})

it('hands over on a day, and the one before loses their rights with it', async () => {
	await product.bindStaff('o-old', '13900000004')
	const handOver = {
		...LEADER,
		personId: await personId('格长一'),
		day: '2026-09-17',
		name: '接班人',
		phone: '13900000021',
	}
	await product.ask(CLERK, 'roster', 'handOver', handOver)
	const again = await product.ask(CLERK, 'roster', 'handOver', handOver)
	expect(again.desks.find(({ post }) => post === 'gridLeader')?.tenures).toHaveLength(2)
	expect((await names())[0]).toBe('格长一')
	expect(await product.call('o-old', 'household', 'pending', {})).toMatchObject({ ok: true })
	nextDay()
	expect((await names())[0]).toBe('接班人')
	expect(await product.call('o-old', 'household', 'pending', {})).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
})

it('lets a deputy stand in for exactly the days of a leave, and takes it back', async () => {
	const id = await personId('格长一')
	const days = { from: TEST_DAY, to: '2026-09-17' }
	const deputy = { name: '代理人', phone: '13900000022' }
	await product.ask(CLERK, 'roster', 'leave', { ...LEADER, personId: id, ...days, deputy })
	expect((await names())[0]).toBe('代理人代格长一')
	await product.ask(CLERK, 'roster', 'cancelLeave', { ...LEADER, personId: id, from: TEST_DAY })
	expect((await names())[0]).toBe('格长一')
})

it('lets people of an office share its landline, and knows a name by whatever dot it is typed', async () => {
	const office = { ...LEADER, areaCode: '100-1-1-2', kind: 'holder', from: TEST_DAY } as const
	const people = ['乌兰·其其格', '办公室乙', '乌兰・其其格'].map((name, at) => ({
		...office,
		name,
		phone: '0482-8800001',
		...(at === 2 && { post: 'gridMember' as const }),
	}))
	for (const one of people) await product.ask(CLERK, 'roster', 'appoint', one)
	const area = await product.ask(CLERK, 'roster', 'area', { areaCode: '100-1-1-2' })
	const tenures = area.desks.flatMap((desk) => desk.tenures)
	const ids = people.map(({ name }) => name).map((name) => tenures.filter((one) => one.name === name))
	const [first = [], second = []] = ids
	expect(first).toHaveLength(2)
	expect(new Set(first.map((one) => one.personId)).size).toBe(1)
	expect(second.map((one) => one.personId)).not.toContain(first[0]?.personId)
})

it('leaves other posts of the same person alone', async () => {
	const more = { areaCode: '100-1-1-2', post: 'gridLeader', name: '格长一', phone: '13900000004' } as const
	await product.ask(CLERK, 'roster', 'appoint', { ...more, kind: 'holder', from: TEST_DAY })
	await product.ask(CLERK, 'roster', 'endPost', {
		areaCode: '100-1-1-2',
		post: 'gridLeader',
		personId: await personId('格长一'),
		lastDay: TEST_DAY,
	})
	await product.bindStaff('o-leader', '13900000004')
	nextDay()
	const { person } = await product.ask('o-leader', 'account', 'show', {})
	expect(person?.posts.map(({ area }) => area.code)).toEqual([GRID])
})

it('says who did what and when, and takes the last change back', async () => {
	await product.ask(CLERK, 'roster', 'endPost', {
		...LEADER,
		personId: await personId('格长一'),
		lastDay: '2026-09-15',
	})
	expect((await names())[0]).toBe('格员一')
	const { changes } = await product.ask(CLERK, 'roster', 'changes', {})
	expect(changes[0]).toMatchObject({
		by: '管理员',
		what: '格长一不再任前进村第一网格网格长，最后一天是2026年9月15日',
		canUndo: true,
	})
	await product.ask(CLERK, 'roster', 'undo', { version: changes[0]?.version ?? 0 })
	expect((await names())[0]).toBe('格长一')
})

it.each([
	['a post where it makes no sense', { areaCode: '100', post: 'gridLeader' }, '这个岗位不设在“县”这一级'],
	[
		'the phone of somebody else',
		{ ...LEADER, phone: '13900000005' },
		'这个电话已经是格员一的，一个电话只能是一个人',
	],
	['days the wrong way round', { ...LEADER, to: '2026-01-01' }, '结束日期早于开始日期'],
	['an area that is not there', { ...LEADER, areaCode: 'nowhere' }, undefined],
] as const)('refuses %s', async (_, wrong, sentence) => {
	const before = product.roster()
	const envelope = await product.call(CLERK, 'roster', 'appoint', {
		name: '某人',
		phone: '13900000023',
		kind: 'holder',
		from: TEST_DAY,
		...wrong,
	})
	expect(envelope).toMatchObject(
		sentence === undefined
			? { error: { code: 'NOT_FOUND' } }
			: { error: { code: 'MOVE_NOT_POSSIBLE', message: sentence } },
	)
	expect(product.roster()).toEqual(before)
})

it('never leaves the root without a dispatcher', async () => {
	const end = {
		areaCode: '100',
		post: 'dispatcher',
		personId: await personId('县调度', '100'),
		lastDay: TEST_DAY,
	} as const
	expect(await product.call(CLERK, 'roster', 'endPost', end)).toMatchObject({
		error: { message: '从2026年9月17日起最上一级没有调度员在岗，请先安排接替的人' },
	})
})
