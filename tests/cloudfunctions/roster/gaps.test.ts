import type { Output } from '../../../cloudfunctions/modules/contract'
import { connectSdk } from '../../local/cloudbase/support/sdk'
import { CLERK, startProduct, type Product } from '../../support/product'
import { post, rosterCsv } from '../../support/roster-csv'
import { GOOD, ROWS, times } from './gaps-county'

type Gaps = Output<'roster', 'gaps'>
type Gap = Gaps['gaps'][number]

let product: Product
beforeAll(async () => {
	product = await startProduct()
	await product.appointClerk()
	const { errors } = await product.importCsv(rosterCsv(ROWS))
	if (errors.length > 0) throw new Error(JSON.stringify(errors))
	for (const [openid, one] of [
		['o-dispatcher', '13700000001'],
		['o-clerk-2', '13700000002'],
		['o-good', '13700000003'],
	] as const)
		await product.bindStaff(openid, one)
}, 120_000)
afterAll(() => product.close())

const look = (openid: string, input: { areaCode?: string; cursor?: string } = {}): Promise<Gaps> =>
	product.ask(openid, 'roster', 'gaps', input)

/** Everything, page after page. */
async function lookAll(openid: string, areaCode?: string): Promise<Gap[]> {
	const found: Gap[] = []
	let cursor: string | undefined
	do {
		const page = await look(openid, {
			...(areaCode !== undefined && { areaCode }),
			...(cursor !== undefined && { cursor }),
		})
		found.push(...page.gaps)
		cursor = page.cursor
	} while (cursor !== undefined)
	return found
}

const of = <K extends Gap['kind']>(found: readonly Gap[], kind: K): Extract<Gap, { kind: K }>[] =>
	found.filter((gap): gap is Extract<Gap, { kind: K }> => gap.kind === kind)

describe('the gaps of a town', () => {
	let found: Gap[]
	beforeAll(async () => {
		found = await lookAll(CLERK, 't1')
	})

	it('has the grids where nobody is at the leader’s desk today, and why', () => {
		expect(of(found, 'noLeader')).toEqual([
			{
				kind: 'noLeader',
				area: { code: 'g-away', name: '请假网格', level: 'grid', levelName: '网格' },
				where: '前进村 › 请假网格',
				why: 'away',
				name: '请假格长',
				since: '2026-09-14',
				until: '2026-09-21',
			},
			expect.objectContaining({ where: '前进村 › 无人网格', why: 'never' }),
		])
	})

	it('has the grids of an odd size', () => {
		expect(of(found, 'size').map(({ where, households }) => [where, households])).toEqual([
			['前进村 › 请假网格', 2],
			['前进村 › 无人网格', 0],
		])
		expect(of(found, 'size')[0]).toMatchObject({ least: 300, most: 500 })
	})

	it('has the grids whose staff is not what the norm wants; officers of the village count', () => {
		expect(
			of(found, 'staffing').map(({ where, roles, unspecified }) => ({ where, roles, unspecified })),
		).toEqual([
			{
				where: '前进村 › 请假网格',
				roles: [
					{ role: 'partTimeMember', count: 0, least: 2, most: 3 },
					{ role: 'unitLeader', count: 0, least: 10, most: 15 },
				],
				unspecified: 1,
			},
			{
				where: '前进村 › 无人网格',
				roles: [
					{ role: 'fullTimeMember', count: 0, least: 1, most: 1 },
					{ role: 'partTimeMember', count: 0, least: 2, most: 3 },
					{ role: 'unitLeader', count: 0, least: 10, most: 15 },
				],
				unspecified: 0,
			},
		])
	})

	it('has everybody with a phone and no WeChat, once, in the units, too', () => {
		const names = of(found, 'unbound').map(({ name }) => name)
		const everybody = [
			...['村长', '民警', '专员', '兼员一', '兼员二', '请假格长'],
			...times(10, (at) => `楼长${at}`),
		]
		expect([...names].sort()).toEqual(everybody.sort())
		expect(of(found, 'unbound').find(({ name }) => name === '楼长1')).toMatchObject({
			where: '前进村 › 齐全网格 › 1号楼',
			title: '楼栋长',
			phone: expect.stringMatching(/^139/) as string,
		})
	})

	it('has nothing of the other town, and no grid that lacks nothing', () => {
		expect(found.filter(({ where }) => /东风/.test(where))).toEqual([])
		const whole = found.filter(({ area: { code } }) => code === GOOD)
		expect(whole.map(({ kind }) => kind)).toEqual(['unbound', 'unbound', 'unbound'])
	})
})

it('says what is around: where the caller may look, the areas below, and how much was looked at', async () => {
	const ref = (code: string, name: string, level: string, levelName: string) => ({
		code,
		name,
		level,
		levelName,
	})
	expect(await look(CLERK)).toMatchObject({
		area: { code: 'c' },
		reach: [ref('c', '青山县', 'county', '县')],
		children: [ref('t1', '河西镇', 'town', '镇'), ref('t2', '河东镇', 'town', '镇')],
		looked: { areas: 19, grids: 4, households: 303 },
	})
	const village = await look(CLERK, { areaCode: 'v1' })
	expect(village.children.map(({ name }) => name)).toEqual(['请假网格', '无人网格', '齐全网格'])
	const grid = await look(CLERK, { areaCode: GOOD })
	expect(grid).toMatchObject({ children: [], looked: { areas: 11, grids: 1, households: 300 } })
	expect(grid.gaps.map(({ where }) => where)).toContain('1号楼')
})

it('lists whoever has several posts at the first of them that lies in the area', async () => {
	await product.importCsv(
		rosterCsv([
			post('g-away', '网格员', '跨格员', '13700000009'),
			post('g-empty', '网格员', '跨格员', '13700000009'),
		]),
	)
	const listed = async (areaCode: string): Promise<string[]> =>
		of(await lookAll(CLERK, areaCode), 'unbound')
			.filter(({ name }) => name === '跨格员')
			.map(({ area: { code } }) => code)
	expect(await listed('c')).toEqual(['g-away'])
	expect(await listed('g-empty')).toEqual(['g-empty'])
	await product.bindStaff('o-both', '13700000009')
	expect(await listed('c')).toEqual([])
})

describe('who may look', () => {
	it('dispatchers and clerks see their own area, and what lies below it', async () => {
		expect(await look('o-dispatcher')).toMatchObject({ area: { code: 't1' }, reach: [{ code: 't1' }] })
		expect(await look('o-clerk-2')).toMatchObject({ area: { code: 't2' } })
		expect(await look('o-dispatcher', { areaCode: 'v1' })).toMatchObject({ area: { code: 'v1' } })
	})

	it.each([
		['o-dispatcher', 'c'],
		['o-dispatcher', 't2'],
		['o-clerk-2', 'v1'],
		['o-good', GOOD],
	])('%s does not see %s', async (openid, areaCode) => {
		const answer = await product.call(openid, 'roster', 'gaps', { areaCode })
		expect(answer).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } })
	})
})

describe('what should not be is found all the same', () => {
	const roster = () => {
		const { db, command } = connectSdk(product.cloud)
		return { documents: db.collection('roster'), command }
	}

	it('households of a grid that has ended, and of none', async () => {
		const { documents } = roster()
		const before = product.snapshot()['roster'] as { _id: string; kind: string; area?: { code: string } }[]
		const east = before.find((one) => one.area?.code === 'g-east')?._id ?? ''
		await documents.doc(east).update({ 'area.to': '2026-09-15' })
		const stray = {
			id: 'stray',
			number: '1',
			address: '',
			headName: '',
			doorCode: 'x',
			path: [],
			members: [],
		}
		await documents.add({
			_id: 'household:stray@1',
			kind: 'household',
			keys: ['household:stray', 'grid:'],
			since: 1,
			until: null,
			household: stray,
		})
		const found = await lookAll(CLERK)
		expect(of(found, 'noGrid')).toEqual([
			expect.objectContaining({ where: '河东镇 › 东风村 › 东风网格', households: 1, endedOn: '2026-09-15' }),
			expect.objectContaining({ area: expect.objectContaining({ code: 'c' }) as object, households: 1 }),
		])
		expect(of(found, 'noLeader').map(({ area: { code } }) => code)).not.toContain('g-east')
		expect(of(await lookAll(CLERK, 't2'), 'noGrid')).toHaveLength(1)
	})

	it('people without a phone', async () => {
		const { documents } = roster()
		const all = product.snapshot()['roster'] as {
			_id: string
			until: null | number
			area?: { code: string; desks: { post: string; tenures: { name: string }[] }[] }
		}[]
		const grid = all.find((one) => one.area?.code === GOOD && one.until === null)
		const desk = grid?.area?.desks.findIndex(({ post: one }) => one === 'gridMember') ?? -1
		const at = grid?.area?.desks[desk]?.tenures.findIndex(({ name }) => name === '专员') ?? -1
		await documents.doc(grid?._id ?? '').update({ [`area.desks.${desk}.tenures.${at}.phone`]: '' })
		const found = await lookAll(CLERK, GOOD)
		expect(of(found, 'noPhone')).toEqual([
			expect.objectContaining({ name: '专员', title: '网格员', where: '齐全网格' }),
		])
		expect(of(found, 'unbound').map(({ name }) => name)).not.toContain('专员')
	})
})

it('an empty roster lacks nothing', async () => {
	const empty = await startProduct()
	await empty.appointClerk()
	const nothing = { reach: [], children: [], gaps: [], looked: { areas: 0, grids: 0, households: 0 } }
	expect(await empty.ask(CLERK, 'roster', 'gaps', {})).toEqual(nothing)
	await empty.close()
})
