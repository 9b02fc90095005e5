import { additionOf, isQuiet, reporterForms, saysMore } from '../../../miniprogram/presenters/reporter-events'
import type { ReportEvent } from '../../../miniprogram/shared/life/event'
import { offersOf } from '../../support/offered'

const eventsOf = (...events: ReportEvent[]) => reporterForms(offersOf(...events)).map(({ event }) => event)

test('whoever is asked for a verdict says there that it is not solved', () => {
	expect(eventsOf('confirm', 'rework')).toEqual([])
})

test('whoever may only say that it is not solved has a button for it', () => {
	expect(reporterForms(offersOf('rework'))).toEqual([
		{
			event: 'rework',
			button: '还没解决',
			title: '哪里没解决？',
			placeholder: '比如：修过以后又漏了',
			send: '请他们再办',
		},
	])
})

test('an answer stands on top and is no quiet button; the rest keeps its order', () => {
	expect(eventsOf('withdraw', 'answer', 'note')).toEqual(['withdraw'])
	expect(eventsOf('rate', 'reopen')).toEqual(['reopen'])
	expect(eventsOf('withdraw', 'appeal')).toEqual(['appeal', 'withdraw'])
	const quiet = reporterForms(offersOf('withdraw', 'appeal', 'add')).filter(isQuiet)
	expect(quiet.map(({ event }) => event)).toEqual(['withdraw'])
})

test('what is added is sent clean, and what shows nothing is nothing', () => {
	const typed = {
		words: '又漏了\u200b ',
		placeText: '\u200b',
		phone: '\u202d139 0010 0000\u202c',
		point: null,
	}
	expect(additionOf(typed)).toEqual({ note: '又漏了', phone: '13900100000' })
	const blank = { words: '\u200b', placeText: ' ', phone: '\ufeff', point: null }
	expect(saysMore({ ...blank, photos: [], voice: null })).toBe(false)
	expect(saysMore({ ...blank, photos: [], voice: { path: 'a.mp3' } })).toBe(true)
})
