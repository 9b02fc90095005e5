import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import { LEVEL_NAMES } from '../../../../cloudfunctions/words/roster-names'
import { usualTownName, usualVillageName } from '../../../../cloudfunctions/words/official-names'

const FILE = `code,name,street_code,street,area_code,area,city_code,city,province_code
152221100001,兴科居委会,152221100,科尔沁镇,152221,科尔沁右翼前旗,1522,兴安盟,15
152221100209,柳树川村委会,152221100,科尔沁镇,152221,科尔沁右翼前旗,1522,兴安盟,15
152221101202,联合嘎查委员会,152221101,索伦镇,152221,科尔沁右翼前旗,1522,兴安盟,15
150581002003,沙尔呼热社区居委会,150581002,沙尔呼热街道办事处,150581,霍林郭勒市,1505,通辽市,15
`

describe('a bare table of divisions', () => {
	it('becomes areas, each of the upper ones once, with the cities as roots', async () => {
		const { rows, sheets, problems } = await readTables('divisions.csv', Buffer.from(FILE))
		expect(problems).toEqual([])
		expect(sheets).toEqual([
			{ name: 'divisions.csv', headers: { code: 'code', name: 'name', parent: 'street_code' } },
		])
		expect(
			rows.map(({ row, cells: { code, name, level, parent } }) => [row, code, name, level, parent]),
		).toEqual([
			[2, '1522', '兴安盟', '盟', undefined],
			[2, '152221', '科尔沁右翼前旗', '旗', '1522'],
			[2, '152221100', '科尔沁镇', '镇', '152221'],
			[2, '152221100001', '兴科社区', '社区', '152221100'],
			[3, '152221100209', '柳树川村', '村', '152221100'],
			[4, '152221101', '索伦镇', '镇', '152221'],
			[4, '152221101202', '联合嘎查', '嘎查', '152221101'],
			[5, '1505', '通辽市', '市', undefined],
			[5, '150581', '霍林郭勒市', '县级市', '1505'],
			[5, '150581002', '沙尔呼热街道', '街道', '150581'],
			[5, '150581002003', '沙尔呼热社区', '社区', '150581002'],
		])
	})

	it('names levels that the roster knows', async () => {
		const { rows } = await readTables('divisions.csv', Buffer.from(FILE))
		const unknown = rows.filter(({ cells: { level = '' } }) => !Object.hasOwn(LEVEL_NAMES, level))
		expect(unknown).toEqual([])
	})

	it('says which code has lost its digits', async () => {
		const spoiled = FILE.replace('152221100209,', '1.52221E+11,')
		const { rows, problems } = await readTables('divisions.csv', Buffer.from(spoiled))
		expect(problems).toMatchObject([{ row: 3, column: 'code' }])
		expect(rows).toHaveLength(10)
	})
})

describe('the usual name of a village', () => {
	it.each([
		['柳树川村委会', '柳树川村'],
		['柳树川村民委员会', '柳树川村'],
		['石层坝村村民委员会', '石层坝村'],
		['新建村委', '新建村'],
		['兴民村委员会', '兴民村'],
		['兴科居委会', '兴科社区'],
		['桥南社区居委会', '桥南社区'],
		['桥南社区居民委员会', '桥南社区'],
		['佳和社区居民委会', '佳和社区'],
		['万达社区委员会', '万达社区'],
		['梅林营子嘎查委员会', '梅林营子嘎查'],
		['乌审召嘎查村委员会', '乌审召嘎查'],
		['巴音温都尔嘎查村民委员会', '巴音温都尔嘎查'],
		['三河嘎查人民委员会', '三河嘎查'],
		['巴彦嘎查', '巴彦嘎查'],
		['跃进马场一队居民委员会', '跃进马场一队'],
		['绿水村虚拟生活区', '绿水村生活区'],
		['虚拟生活区', '虚拟生活区'],
		['平安村', '平安村'],
	])('%s is %s', (official, usual) => {
		expect(usualVillageName(official)).toBe(usual)
	})

	it('leaves a town its name but for the office', () => {
		expect(usualTownName('松城街道筹备处')).toBe('松城街道')
		expect(usualTownName('科尔沁镇')).toBe('科尔沁镇')
		expect(usualTownName('五原县隆兴昌镇荣丰办事处')).toBe('五原县隆兴昌镇荣丰办事处')
	})
})
