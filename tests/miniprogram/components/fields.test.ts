import { show, until } from '../../support/component'

test('a field has its name above and what is wrong below', () => {
	const field = show('form-field', { label: '您的姓名', hint: '照身份证写', problem: '请写您的姓名' })
	expect(field.text()).toBe('您的姓名照身份证写请写您的姓名')
	expect(field.all('box-problem')).toHaveLength(1)
})

test('what is typed is told, in a line or in a larger box', async () => {
	for (const long of [false, true]) {
		const field = show('form-field', { label: '出了什么事？', long })
		const changes = field.heard('change')
		field.one('box').dispatchEvent('input', { detail: { value: '漏水' } })
		await until(() => changes.length > 0)
		expect(changes).toEqual([{ value: '漏水' }])
	}
})

test.each([
	[{ long: true, most: 5 }, '水管爆了快来', '太长了，最多 5 个字'],
	[{ most: 5 }, '𠮷𠮷𠮷𠮷𠮷', ''],
	[{ rule: 'name', most: 20 }, '李\ue000', '这里有一个字只有少数电脑能显示，请换一种写法，比如用同音字'],
	[{ rule: 'phone' }, '139 0010', '电话不对，应是 11 位手机号，或带区号的座机'],
	[{ rule: 'phone' }, '\u202d+86 139-0010-0000\u202c', ''],
])('a field %j with %s says %j once they go on', async (properties, value, says) => {
	const field = show('form-field', properties)
	field.one('box').dispatchEvent('blur', { detail: { value } })
	await until(() => field.text() === says)
	expect(field.all('box-problem')).toHaveLength(says === '' ? 0 : 1)
})

test('a phone that is being typed is not called wrong', () => {
	const field = show('form-field', { rule: 'phone' })
	field.one('box').dispatchEvent('input', { detail: { value: '139' } })
	expect(field.text()).toBe('')
})

const labels = { addText: '拍照', removeLabel: '去掉这张照片', photoLabel: '照片' }

test('photos stand beside each other, each with a way to take it off', async () => {
	const photos = [{ path: 'file://one.png' }, { path: 'file://two.png' }]
	const picker = show('photo-picker', { photos, ...labels })
	const removed = picker.heard('remove')
	const added = picker.heard('add')
	await picker.tap(picker.all('remove')[1]!)
	await picker.tap(picker.one('add'))
	expect(removed).toEqual([{ index: 1 }])
	expect(added).toHaveLength(1)
})

test('when there are enough photos no more can be added', () => {
	const photos = Array.from({ length: 9 }, (_, at) => ({ path: `file://${String(at)}.png` }))
	expect(show('photo-picker', { photos: photos.slice(1), ...labels }).all('add')).toHaveLength(1)
	expect(show('photo-picker', { photos, ...labels }).all('add')).toEqual([])
})
