import { AROUND } from '../../../local/tour/around'
import { CHAPTERS } from '../../../local/tour/scenes'
import { SHOWN } from '../../../local/tour/shown'
import { waysOf } from '../../../local/tour/take'

test('the tour takes every picture that documents show, and each has a name of its own', () => {
	const taken = CHAPTERS.flatMap(({ scenes }) => scenes.flatMap(waysOf)).map(({ name }) => name)
	const names = [...taken, ...AROUND]
	expect(new Set(names).size).toBe(names.length)
	expect(SHOWN.filter((name) => !names.includes(name))).toEqual([])
	expect(new Set(SHOWN).size).toBe(SHOWN.length)
})
