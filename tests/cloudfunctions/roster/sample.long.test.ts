import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { sampleRoster, sampleWorkbook } from '../../../local/roster-files/sample'
import { asClerk, CLERK, startProduct, type Product } from '../../support/product'

const SEED = 1

let product: Product
beforeAll(async () => {
	product = await startProduct()
	await product.appointClerk()
})
afterAll(() => product.close())

const bring = async () => bringIn(asClerk(product), rosterBytes('sample.xlsx', await sampleWorkbook(SEED)))

it('brings a real county in: the clean rows are taken, and the bad ones listed', async () => {
	const { mistakes } = sampleRoster(SEED)
	const { added, errors, refused } = await bring()
	expect(refused).toBe(false)
	expect(mistakes.length).toBeGreaterThan(4)
	expect(errors.map(({ sheet, row, column }) => ({ sheet, row, column }))).toEqual(
		expect.arrayContaining(mistakes),
	)
	expect(errors).toHaveLength(mistakes.length)
	expect(added.areas).toBeGreaterThan(228)
	const { matches } = await product.ask(CLERK, 'place', 'search', { text: '科右前旗科尔沁镇柳树川村' })
	expect(matches).toMatchObject([{ areaCode: '152221100209' }])
})

it('brings it in again, which changes nothing', async () => {
	const before = product.snapshot()['roster']
	const nothing = { areas: 0, people: 0, households: 0 }
	expect(await bring()).toMatchObject({ added: nothing, changed: nothing })
	expect(product.snapshot()['roster']).toEqual(before)
})
