import { nameBeginnings } from '../../../cloudfunctions/modules/org/name-beginnings'
import { startCountyInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'
import { CLERK } from '../../support/product'
import { area, post, SMALL_COUNTY } from '../../support/roster-csv'

const TOWN_CLERK = '13900000008'

let product: MemoryProduct
beforeAll(async () => {
	const more = [
		area('100-2', '河东镇', '镇', '100'),
		post('100-2', '管理员', '镇管理员', TOWN_CLERK),
		post('100-2', '调度员', '阿拉坦·其其格', '13900000101'),
		post('100', '调度员', '阿拉坦巴根', '13900000102'),
		post('100-2', '物业', '阿拉坦·其其格', '13900000103'),
	]
	product = await startCountyInMemory([...SMALL_COUNTY, ...more])
	await product.bindStaff('o-town-clerk', TOWN_CLERK)
})
afterAll(() => product.close())

const people = (text: string, openid = CLERK) => product.ask(openid, 'roster', 'people', { text })

it('finds whose name begins so, with phone and posts; those of one name each for themselves', async () => {
	expect(await people('阿拉')).toEqual({
		people: [
			{ name: '阿拉坦·其其格', phone: '13900000101', posts: ['河东镇 调度员'] },
			{ name: '阿拉坦·其其格', phone: '13900000103', posts: ['河东镇 物业'] },
			expect.objectContaining({ name: '阿拉坦巴根', phone: '13900000102' }),
		],
		more: false,
	})
	// Whatever sign stands in a name, and also beyond what is indexed.
	expect((await people('阿拉坦・其其格')).people).toHaveLength(2)
	expect((await people('阿拉坦其其木')).people).toEqual([])
})

it('asks for more than one character, and answers nobody beyond where the caller keeps the roster', async () => {
	expect(await people('阿')).toEqual({ people: [], more: false })
	const own = await people('阿拉', 'o-town-clerk')
	expect(own.people.map(({ phone }) => phone)).toEqual(['13900000101', '13900000103'])
})

it('keeps as many beginnings of a name as tell people apart', () => {
	expect(nameBeginnings('白')).toEqual([])
	expect(nameBeginnings('白玉兰')).toEqual(['白玉', '白玉兰'])
	expect(nameBeginnings('阿拉坦·其其格乐').at(-1)).toBe('阿拉坦其其格')
})
