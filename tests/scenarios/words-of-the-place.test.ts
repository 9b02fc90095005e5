import { startProductInMemory, type MemoryProduct } from '../support/memory-product'
import { CLERK } from '../support/product'
import { area, household, post, rosterCsv, type CsvRow } from '../support/roster-csv'

// 嘎查、独贵龙、护林员；社区、楼栋长、网格组长: a banner of herders and a district of a city from data alone.

let product: MemoryProduct
beforeEach(async () => {
	product = await startProductInMemory()
	await product.appointClerk()
})
afterEach(() => product.close())

const DOOR = 'HHVW-WXQN-47GZ'

async function cardOf(rows: readonly CsvRow[]): Promise<string[]> {
	const { errors } = await product.importCsv(rosterCsv(rows))
	expect(errors).toEqual([])
	const { people } = await product.ask('o-somebody', 'card', 'show', { doorCode: DOOR })
	return people.map(({ title, name }) => `${title} ${name}`)
}

const BANNER: readonly CsvRow[] = [
	area('150', '乌拉特旗', '旗'),
	area('150-1', '巴音苏木', '苏木', '150'),
	area('150-1-1', '查干嘎查', '嘎查', '150-1'),
	area('150-1-1-1', '第一独贵龙', '独贵龙', '150-1-1'),
	post('150', '调度员', '旗调度', '13900000001'),
	post('150-1-1', '嘎查负责人', '巴特尔', '13900000002'),
	post('150-1-1-1', '独贵龙达', '苏和', '13900000003'),
	post('150-1-1-1', '护林员', '其其格', '13900000004'),
	household('150-1-1-1', '1', '牧户一', DOOR),
]

it('brings up a banner of herders from what it calls its areas and posts', async () => {
	await product.ask(CLERK, 'roster', 'saveNamings', {
		version: 0,
		levels: [{ name: '独贵龙', level: 'grid' }],
		posts: [
			{ name: '独贵龙达', post: 'gridLeader' },
			{ name: '护林员', post: 'gridMember' },
		],
	})
	expect(await cardOf(BANNER)).toEqual(['独贵龙达 苏和', '护林员 其其格', '嘎查负责人 巴特尔'])
	const { report } = await product.ask('o-a-herder', 'report', 'submit', {
		clientKey: 'words-of-the-place-1',
		category: 'water',
		text: '机井不出水',
		place: { areaCode: '150-1-1-1' },
	})
	expect(report.owner).toMatchObject({ title: '独贵龙长', name: '苏和' })
})

it('brings up a district of a city the same way', async () => {
	await product.ask(CLERK, 'roster', 'saveNamings', {
		version: 0,
		levels: [{ name: '网格组', level: 'grid' }],
		posts: [
			{ name: '网格组长', post: 'gridLeader' },
			{ name: '红色物业', post: 'property' },
		],
	})
	const card = await cardOf([
		area('110', '南山区', '区'),
		area('110-1', '前海街道', '街道', '110'),
		area('110-1-1', '桂湾社区', '社区', '110-1'),
		area('110-1-1-1', '第一网格组', '网格组', '110-1-1'),
		area('110-1-1-1-1', '3 号楼', '楼栋', '110-1-1-1'),
		post('110', '调度员', '区调度', '13900000011'),
		post('110-1-1', '社区书记', '林书记', '13900000012'),
		post('110-1-1-1', '网格组长', '陈组长', '13900000013'),
		post('110-1-1-1', '红色物业', '周物业', '13900000014'),
		post('110-1-1-1-1', '楼栋长', '何楼长', '13900000015'),
		household('110-1-1-1', '301', '住户一', DOOR),
	])
	expect(card).toEqual(['网格组长 陈组长', '红色物业 周物业', '楼栋长 何楼长', '社区负责人 林书记'])
})

it('says of a word that nobody knows where to write it down, and refuses words that everybody knows', async () => {
	const { errors } = await product.importCsv(rosterCsv(BANNER))
	expect(errors.map(({ message }) => message)).toContain(
		'层级“独贵龙”认不出；是当地叫法的，先在“名册”的“当地叫法”里写上',
	)
	const refused = await product.call(CLERK, 'roster', 'saveNamings', {
		version: 0,
		levels: [
			{ name: '独贵龙', level: 'grid' },
			{ name: '独贵龙', level: 'unit' },
		],
		posts: [{ name: '网格长', post: 'gridMember' }],
	})
	expect(refused).toMatchObject({
		ok: false,
		error: {
			code: 'INVALID_INPUT',
			fields: { 'levels.1.name': '“独贵龙”写了两遍', 'posts.0.name': '“网格长”本来就认得，不用写' },
		},
	})
})

it('offers Mongolian where the county has switched it on, and nowhere else', async () => {
	await product.importCsv(
		rosterCsv([area('150', '乌拉特旗', '旗'), post('150', '调度员', '旗调度', '13900000001')]),
	)
	const offered = async () => (await product.ask('o-somebody', 'card', 'show', { areaCode: '150' })).languages
	expect(await offered()).toBeUndefined()
	const words = { levels: [], posts: [] }
	await product.ask(CLERK, 'roster', 'saveNamings', { version: 0, ...words, languages: ['mn-Mong'] })
	expect(await offered()).toEqual(['mn-Mong'])
	await product.ask(CLERK, 'roster', 'saveNamings', { version: 1, ...words, languages: [] })
	expect(await offered()).toEqual([])
})
