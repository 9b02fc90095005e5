import { startDemo, startDemoInMemory } from '../../support/filled-product'
import type { MemoryProduct } from '../../support/memory-product'

let product: MemoryProduct

beforeAll(async () => {
	product = await startDemoInMemory()
})
afterAll(() => product.close())

async function search(text: string, homeCode?: string): Promise<{ status: string; codes: string[] }> {
	const input = homeCode === undefined ? { text } : { text, homeCode }
	const { status, matches } = await product.ask('o-anyone', 'place', 'search', input)
	return { status, codes: matches.map(({ areaCode }) => areaCode) }
}

describe('one area is meant', () => {
	it.each([
		['科右前旗科尔沁镇柳树川村', '152221100209'],
		['兴安盟科右前旗科尔沁镇柳树川村', '152221100209'],
		['内蒙古自治区兴安盟科尔沁右翼前旗科尔沁镇柳树川村', '152221100209'],
		['内蒙古兴安盟科右前旗柳树川', '152221100209'],
		['科尔沁镇柳树川村委会', '152221100209'],
		['柳树川村', '152221100209'],
		['柳树川', '152221100209'],
		[' 柳树川 村 3组12号 ', '152221100209'],
		['我家住在柳树川村村口超市旁边', '152221100209'],
		['柳树川村第二网格', '152221100209-2'],
		['科尔沁镇柳树川第一网格', '152221100209-1'],
		['科尔沁镇平安村', '152221100210'],
		['大石寨镇平安村', '152221103212'],
		['大石寨平安村委会３组', '152221103212'],
		['科右前旗', '152221'],
		['科右前旗大石寨镇', '152221103'],
		['大石寨村', '152221103200'],
		['满族屯乡', '152221200'],
		['乌兰毛都苏木', '152221201'],
		['联丰嘎查', '152221101204'],
		['俄体镇兴安村', '152221108200'],
		['俄体镇兴安社区居委会', '152221108001'],
		['跃进马场十一队', '152221400011'],
		['索伦镇', '152221101'],
		['索伦牧场', '152221401'],
	])('%s', async (text, code) => {
		expect(await search(text)).toEqual({ status: 'one', codes: [code] })
	})
})

describe('several may be meant, and the user chooses', () => {
	it.each([
		['平安村', ['152221100210', '152221103212']],
		['科右前旗平安村', ['152221100210', '152221103212']],
		['平安', ['152221100210', '152221103212']],
		['大石寨', ['152221103', '152221103200']],
		['俄体镇兴安', ['152221108001', '152221108200']],
		['索伦', ['152221101', '152221401']],
		['科右前旗索伦', ['152221101', '152221401']],
		['阿力得尔', ['152221202', '152221403']],
		['跃进', ['152221400']],
	])('%s', async (text, codes) => {
		const found = await search(text)
		expect(found.status).toBe('several')
		expect([...found.codes].sort()).toEqual(codes)
	})

	it('five at most', async () => {
		const found = await search('兴安')
		expect(found).toMatchObject({ status: 'several' })
		expect(found.codes.length).toBeLessThanOrEqual(5)
	})

	it('nearest to the home first', async () => {
		expect((await search('平安村', '152221103206')).codes[0]).toBe('152221103212')
		expect((await search('平安村', '152221100209-1')).codes[0]).toBe('152221100210')
	})
})

describe('none is meant', () => {
	it.each([
		'火星村',
		'科尔沁镇火星村',
		'科右前旗火星镇柳树川村',
		'河北省平安村',
		'吉林省白城市平安村',
		'辽宁省沈阳市和平区平安社区',
		'乌兰浩特市平安村',
		'大石寨镇柳树川村',
		'平安村柳树川村',
		'北京',
		'柳树川路3号小红村',
		'？？？',
		'村',
	])('%s', async (text) => {
		expect(await search(text)).toEqual({ status: 'none', codes: [] })
	})
})

it('reads once', async () => {
	const event = { method: 'search', input: { text: '科右前旗科尔沁镇柳树川村' } }
	const wire = await startDemo()
	const { counts } = await wire.raw('o-anyone', 'place', event)
	await wire.close()
	expect(counts.calls).toBe(1)
})

describe('down the tree', () => {
	it('starts at the root and ends at the grids', async () => {
		const names = async (areaCode?: string): Promise<string[]> => {
			const input = areaCode === undefined ? {} : { areaCode }
			const { children } = await product.ask('o-anyone', 'place', 'children', input)
			return children.map(({ name }) => name)
		}
		expect(await names()).toEqual(['科尔沁右翼前旗'])
		expect(await names('152221')).toHaveLength(21)
		expect(await names('152221100209')).toEqual(['第一网格', '第二网格', '第三网格'])
		expect(await names('152221100209-1')).toEqual([])
	})

	it('says when there is no such area', async () => {
		const envelope = await product.call('o-anyone', 'place', 'children', { areaCode: '999' })
		expect(envelope).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
	})
})
