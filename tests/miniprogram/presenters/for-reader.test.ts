import { forReader } from '../../../miniprogram/presenters/for-reader'
import { rememberGrid } from '../../../miniprogram/services/my-grid'
import { rememberScanned } from '../../../miniprogram/services/scanned-card'
import { chooseTextSize, offersElder, textSize } from '../../../miniprogram/services/text-size'
import { fakeWx, type FakeWx } from '../../support/fake-wx'

let wx: FakeWx

/** WeChat's letters, as it tells their size. */
function phone(fontSizeSetting = 17): void {
	wx = fakeWx()
	Object.assign(wx.api, { getAppBaseInfo: () => ({ fontSizeSetting }) })
}

/** The card of a place, as this phone saw it last. */
function seen(key: string, name: string): void {
	const people = [{ post: 'gridLeader', title: '网格长', name, phone: '13800000010', areaName: '第一网格' }]
	wx.stored.set(`last:card:${key}`, { value: { area: { path: [] }, people }, at: 0 })
}

test.each([
	[17, 'standard', false],
	[19, 'standard', true],
	[23.8, 'elder', false],
] as const)(
	'with WeChat’s letters of %d ours are %s, and larger ones are offered: %s',
	(size, ours, offered) => {
		phone(size)
		expect([textSize(), offersElder()]).toEqual([ours, offered])
	},
)

test('who has said how large they want their letters is not asked again', () => {
	phone(19)
	chooseTextSize('standard')
	expect([textSize(), offersElder()]).toEqual(['standard', false])
	chooseTextSize('elder')
	expect([forReader().elder, offersElder()]).toEqual([true, false])
})

test('nobody is rung where no card was seen', () => {
	phone()
	expect(forReader().helper).toBeNull()
})

test('whoever does not get on rings the person on the card of their home, else of their grid, else of the last scan', () => {
	phone()
	rememberScanned({ doorCode: 'D1', place: '' })
	seen('D1', '白玉兰')
	expect(forReader().helper).toEqual({ text: '不会用？打电话问白玉兰', phone: '13800000010' })
	rememberGrid({ areaCode: 'g1', name: '' })
	seen('g1', '孙立新')
	expect(forReader().helper?.text).toBe('不会用？打电话问孙立新')
	seen('mine', '王德山')
	expect(forReader().helper?.text).toBe('不会用？打电话问王德山')
})
