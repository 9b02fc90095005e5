import { show, until } from '../../support/component'

const labels = { close: '关闭', photosAdd: '拍照', photoRemove: '去掉', photo: '照片' }
const targets = [{ value: '0', label: '第一网格·网格员', hint: '张小军' }]

test('asks for words and photos, and says what is missing', async () => {
	const sheet = show('event-sheet', {
		show: true,
		title: '办了什么？',
		sendText: '办结',
		withPhotos: true,
		problem: '请拍一张照片',
		labels,
	})
	const sent = sheet.heard('send')
	await until(() => sheet.text().includes('办了什么？'))
	expect(sheet.all('form >>> .box')).toHaveLength(1)
	expect(sheet.all('form >>> .add')).toHaveLength(1)
	// Beside the button, which stays in sight where the sheet scrolls.
	expect(sheet.one('form >>> .send').dom.textContent).toContain('请拍一张照片')
	await sheet.tap(sheet.one('form >>> .button-main'))
	expect(sent).toHaveLength(1)
})

test('offers the desks to assign to', async () => {
	const sheet = show('event-sheet', { show: true, title: '分派给谁？', sendText: '分派', targets, labels })
	const chosen = sheet.heard('target')
	await until(() => sheet.text().includes('张小军'))
	await sheet.tap(sheet.one('form >>> .choice'))
	expect(chosen).toEqual([{ value: '0' }])
})

test('with nothing to choose from it says why, and offers nothing to send', async () => {
	const nothing = '没有同类的诉求，不用并案'
	const sheet = show('event-sheet', { show: true, title: '并案', sendText: '并案', nothing, labels })
	const closed = sheet.heard('close')
	await until(() => sheet.text().includes(nothing))
	expect(sheet.all('form >>> .button-main')).toEqual([])
	await sheet.tap(sheet.one('form >>> .button'))
	expect(closed).toHaveLength(1)
})
