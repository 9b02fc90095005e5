import app from '../../../miniprogram/app.json'
import { AROUND } from '../../../local/tour/around'
import { CHAPTERS } from '../../../local/tour/scenes'
import { UNANSWERED } from '../../../local/tour/scenes/unanswered'
import { photograph } from '../../../local/tour/photograph'
import { SHOWN } from '../../../local/tour/shown'
import { waysOf } from '../../../local/tour/take'

test('the tour takes every picture that documents show, and each has a name of its own', () => {
	const taken = CHAPTERS.flatMap(({ scenes }) => scenes.flatMap(waysOf)).map(({ name }) => name)
	const names = [...taken, ...AROUND]
	expect(new Set(names).size).toBe(names.length)
	expect(SHOWN.filter((name) => !names.includes(name))).toEqual([])
	expect(new Set(SHOWN).size).toBe(SHOWN.length)
})

test('every page of the app has a chapter that shows it, beside its states without an answer', () => {
	const pages = [
		...app.pages,
		...app.subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`)),
	]
	const shown = CHAPTERS.filter((chapter) => chapter !== UNANSWERED).flatMap((chapter) => chapter.pages)
	expect(pages.filter((page) => !shown.includes(page))).toEqual([])
	expect(shown.filter((page) => !pages.includes(page))).toEqual([])
})

test('a picture that is too long to be written is a finding', async () => {
	const taken = (bytes: number) =>
		photograph({ screenshot: () => Promise.resolve(Buffer.alloc(bytes)) }, 'folder', 'name')
	expect([(await taken(9)).length, (await taken(0)).length]).toEqual([0, 1])
})
