import { fileStore } from '../../../cloudfunctions/stores/cloudbase/file-store'
import { portraitLinks } from '../../../cloudfunctions/modules/portraits/links'
import { GRID_1, STRANGER, VILLAGER, VILLAGER_2, VILLAGE_LEADER } from '../../support/demo'
import { startDemo } from '../../support/filled-product'
import { uploadedPhoto } from '../../support/photo'
import type { Product } from '../../support/product'
import { rosterCsv, type CsvRow } from '../../support/roster-csv'

const DOOR = 'JHPP-BSXX-VZBX'
const OTHER_DOOR = 'HHVW-WXQN-47GZ'
/** Its paired member is the village's leader. */
const LEADERS_DOOR = 'ZSHN-BNM3-YXK5'

let product: Product
beforeAll(async () => {
	product = await startDemo()
})
afterAll(() => product.close())

const card = (openid: string, input: { doorCode?: string; areaCode?: string }) =>
	product.ask(openid, 'card', 'show', input)
const pairedAt = async (doorCode: string) => (await card(STRANGER, { doorCode })).paired

describe('the paired member of a household', () => {
	it('stands on its own card: by its door code, and for its confirmed members', async () => {
		const paired = { name: '于文海', phone: '13800000066' }
		expect(await pairedAt(DOOR)).toEqual(paired)
		expect((await card(VILLAGER, {})).paired).toEqual(paired)
	})

	it('stands on no other card: the grid’s, another household’s, or that of who still waits', async () => {
		await product.ask(STRANGER, 'household', 'bind', { doorCode: DOOR, name: '李四' })
		const others = await Promise.all([
			card(STRANGER, { areaCode: GRID_1 }),
			card(VILLAGER, { areaCode: GRID_1 }),
			card(STRANGER, { doorCode: OTHER_DOOR }),
			card(STRANGER, {}),
			card(VILLAGER_2, {}),
		])
		for (const other of others) {
			expect(other).not.toHaveProperty('paired')
			expect(JSON.stringify(other)).not.toMatch(/于文海|13800000066/)
		}
	})

	it('has the photo that they gave, where they have a post besides', async () => {
		const photo = await uploadedPhoto(product, VILLAGE_LEADER)
		await product.ask(VILLAGE_LEADER, 'account', 'setPortrait', { fileId: photo })
		await product.cloud.push.deliver()
		const { people, paired } = await card(STRANGER, { doorCode: LEADERS_DOOR })
		expect(paired).toEqual({
			name: '王德山',
			phone: '13800000007',
			photo: expect.stringMatching(/^http/) as string,
		})
		expect(people.find(({ name }) => name === '王德山')?.photo).toBe(paired?.photo)
		const show = { method: 'show', input: { doorCode: LEADERS_DOOR } }
		expect((await product.raw(STRANGER, 'card', show)).counts).toMatchObject({ calls: 3, reads: 2 })
	})
})

describe('a roster file', () => {
	const row = (more: CsvRow): CsvRow => ({
		类别: '户',
		网格编码: GRID_1,
		户号: '002',
		户主: '吴凤琴',
		住址: '柳树川村1组2号',
		...more,
	})
	const bringIn = async (more: CsvRow) => (await product.importCsv(rosterCsv([row(more)]))).errors

	it('names the paired member, changes them, keeps them where it says nothing, and takes them away', async () => {
		expect(await bringIn({ 包户人: '于文海', 包户电话: '138 0000 0066' })).toEqual([])
		expect(await pairedAt(OTHER_DOOR)).toEqual({ name: '于文海', phone: '13800000066' })
		expect(await bringIn({ 包户党员: '包玉山', 包户人电话: '13800000067' })).toEqual([])
		expect(await pairedAt(OTHER_DOOR)).toMatchObject({ name: '包玉山' })
		expect(await bringIn({})).toEqual([])
		expect(await pairedAt(OTHER_DOOR)).toMatchObject({ name: '包玉山' })
		expect(await bringIn({ 包户人: '', 包户电话: '' })).toEqual([])
		expect(await pairedAt(OTHER_DOOR)).toBeUndefined()
	})

	it.each([
		[{ 包户人: '于文海', 包户电话: '' }, '包户电话'],
		[{ 包户人: '', 包户电话: '13800000066' }, '包户人'],
		[{ 包户人: '于文海', 包户电话: '一三八' }, '包户电话'],
	])('is told what is wrong with %j', async (more, column) => {
		expect(await bringIn(more)).toContainEqual(expect.objectContaining({ row: 2, column }))
	})
})

it('is a card without photos while the storage is out', async () => {
	const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
	const out = { ...fileStore, links: () => Promise.reject(new Error('the storage is out')) }
	expect(await portraitLinks(['p-1'], 'cloud://e.b/portraits/', out)).toEqual(new Map())
	expect(said.mock.calls).toEqual([
		[expect.stringMatching(/^{"withoutPictures":1,"fault":"Error: the storage is out/)],
	])
	said.mockRestore()
})
