import { show, until } from '../../support/component'

test('shows its title inside the popup of Vant, and tells when it is closed', async () => {
	const sheet = show('bottom-sheet', { show: true, title: '选择类别', closeLabel: '关闭' })
	const closed = sheet.heard('close')
	await until(() => sheet.text().includes('选择类别'))
	await sheet.tap(sheet.one('close'))
	expect(closed).toHaveLength(1)
})

test('opens again when it is asked to while the one before is still going away', async () => {
	const sheet = show('bottom-sheet', { show: true, title: '选择类别', closeLabel: '关闭' })
	await until(() => motion(sheet) === 'enter-to')
	sheet.element.setData({ show: false })
	await until(() => motion(sheet) === 'leave')
	sheet.element.setData({ show: true, title: '选择岗位' })
	await until(() => motion(sheet) === 'enter-to' && sheet.text().includes('选择岗位'))
	sheet.element.setData({ show: false })
	await until(() => sheet.text() === '')
})

/** Where the popup is on its way in or out. */
const motion = (sheet: ReturnType<typeof show>): string | undefined =>
	/van-bottom-(enter-to|leave)/.exec(sheet.element.dom.innerHTML)?.[1]
