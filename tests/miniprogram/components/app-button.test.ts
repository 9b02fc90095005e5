import { show } from '../../support/component'

test('says what it does, and tells of a press', async () => {
	const button = show('app-button', { text: '上报', hint: '马上派给网格长' })
	const presses = button.heard('press')
	await button.tap(button.one('button'))
	expect(button.text()).toBe('上报马上派给网格长')
	expect(presses).toHaveLength(1)
})

test.each(['busy', 'disabled'])('while it is %s a tap is not passed on', async (state) => {
	const button = show('app-button', { text: '上报', [state]: true })
	const presses = button.heard('press')
	await button.tap(button.one('button'))
	expect(presses).toEqual([])
})

test('shows the wheel instead of the picture while it is busy', () => {
	const button = show('app-button', { text: '上报', icon: 'pen', busy: true })
	expect(button.all('wheel')).toHaveLength(1)
	expect(button.all('icon')).toHaveLength(0)
})

test('what the platform does on a tap is a button of the platform’s', () => {
	const button = show('app-button', { text: '发给家人朋友', openType: 'share' })
	expect(button.one('button').dom.tagName).toBe('WX-BUTTON')
	expect(button.text()).toBe('发给家人朋友')
})
