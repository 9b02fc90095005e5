import { forget, recall, remember } from '../../../miniprogram/services/cache'
import { categoriesVersion, knownCategories, listCategories } from '../../../miniprogram/services/category'
import { fakeWx, offline, ok, refused, type FakeWx } from '../../support/fake-wx'

let phone: FakeWx
beforeEach(() => (phone = fakeWx()))

const own = [
	{ code: 'own-1', name: '电梯', hint: '困人', icon: 'property', class: 'ordinary', private: false },
]

test('without a network a resident chooses from the categories that the phone saw last', async () => {
	phone.answer('category.list', () => ok({ version: 3, categories: own }))
	expect(await listCategories()).toEqual(own)
	phone.answer('category.list', offline)
	expect(await listCategories()).toEqual(own)
})

test('a phone that has seen none yet has those that it came with', async () => {
	phone.answer('category.list', offline)
	expect(await listCategories()).toHaveLength(24)
	expect(knownCategories()[0]?.code).toBe('fire')
})

test('what the cloud refuses is no missing network', async () => {
	phone.answer('category.list', () => refused('RATE_LIMITED', '请稍后再试'))
	await expect(listCategories()).rejects.toMatchObject({ code: 'RATE_LIMITED' })
})

test('whoever adds a category builds on the newest version, or on none', async () => {
	phone.answer('category.versions', () => ok({ items: [{ version: 7 }, { version: 6 }] }))
	expect(await categoriesVersion()).toBe(7)
	phone.answer('category.versions', () => ok({ items: [] }))
	expect(await categoriesVersion()).toBe(0)
})

test('what was kept can be dropped', () => {
	remember('category:water', { name: '自来水' })
	expect(recall('category:water')?.value).toEqual({ name: '自来水' })
	forget('category:water')
	expect(recall('category:water')).toBeNull()
})
