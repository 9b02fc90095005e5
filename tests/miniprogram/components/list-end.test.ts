import { show } from '../../support/component'

test('below a list stands how it goes on, why it did not, or that this was all', async () => {
	const end = show('list-end', { goesOn: true, problem: '网络没有连上' })
	const more = end.heard('more')
	expect(end.text()).toBe('网络没有连上再看一些')
	await end.tap(end.one('more >>> .button'))
	expect(more).toHaveLength(1)
	expect(show('list-end', { goesOn: false, end: '就找到这些' }).text()).toBe('就找到这些')
})
