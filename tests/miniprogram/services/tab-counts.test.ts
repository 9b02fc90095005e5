import { showTabCount } from '../../../miniprogram/services/tab-counts'

test('a tab carries how much there is, up to 99+, and nothing where there is none', () => {
	const shown: unknown[] = []
	const taken: unknown[] = []
	const say = (told: unknown[]) => (what: { index: number; text?: string }) =>
		told.push(what.text === undefined ? what.index : [what.index, what.text])
	Object.assign(globalThis, { wx: { setTabBarBadge: say(shown), removeTabBarBadge: say(taken) } })
	for (const count of [3, 120, 0]) showTabCount('home', count)
	showTabCount('mine', 1)
	expect(shown).toEqual([
		[0, '3'],
		[0, '99+'],
		[1, '1'],
	])
	expect(taken).toEqual([0])
})
