import { startProduct, type Product } from '../../support/product'
import { area, household, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const GRIDS = 30
const HOUSEHOLDS = 1020

let product: Product

beforeAll(async () => {
	product = await startProduct()
	await product.appointClerk()
})
afterAll(() => product.close())

it('reads and writes a roster that takes many pages, again and again', async () => {
	const grids = Array.from({ length: GRIDS }, (_, at) => area(`g-${at}`, `第${at}网格`, '网格', '100-1-1'))
	const homes = Array.from({ length: HOUSEHOLDS }, (_, at) => household(`g-${at % GRIDS}`, `${at}`))
	const csv = rosterCsv([...SMALL_COUNTY, ...grids, ...homes])
	expect((await product.importCsv(csv)).added).toMatchObject({ areas: GRIDS + 5, households: HOUSEHOLDS + 2 })
	// Every document below the town changes, and for a while the collection holds two versions of each.
	for (const name of ['河东镇', '河北镇']) {
		const { changed } = await product.importCsv(rosterCsv([area('100-1', name, '镇', '100')]))
		expect(changed).toMatchObject({ areas: GRIDS + 4, households: HOUSEHOLDS + 2 })
		const card = await product.ask('o-anyone', 'card', 'show', { areaCode: 'g-7' })
		expect(card.area.path.map((step) => step.name)).toEqual(['青山县', name, '前进村', '第7网格'])
	}
	const { added, changed } = await product.importCsv(csv.replace('河西镇', '河北镇'))
	expect([added, changed]).toEqual([
		{ areas: 0, people: 0, households: 0 },
		{ areas: 0, people: 0, households: 0 },
	])
})
