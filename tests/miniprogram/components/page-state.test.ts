import { show } from '../../support/component'

test('while loading it shows bones, and words that appear when it takes long', () => {
	const state = show('page-state', { state: { phase: 'loading', slow: '网络有点慢' } })
	expect(state.all('bones')).toHaveLength(3)
	expect(state.text()).toBe('网络有点慢')
})

test.each(['empty', 'offline', 'denied', 'missing', 'error'])(
	'%s says what is the matter and what to do',
	async (phase) => {
		const state = show('page-state', {
			state: { phase, title: '网络没有连上', hint: '请检查信号', action: '再试一次' },
		})
		const actions = state.heard('action')
		expect(state.text()).toBe('网络没有连上请检查信号再试一次')
		await state.tap(state.one('state-action >>> .button'))
		expect(actions).toHaveLength(1)
	},
)

test('a ready page has nothing of it', () => {
	expect(show('page-state', { state: { phase: 'ready', title: '网络没有连上' } }).text()).toBe('')
})
