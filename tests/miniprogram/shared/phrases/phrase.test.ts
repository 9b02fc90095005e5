import {
	filledPhrase,
	isPhraseEvent,
	LONGEST_PHRASE,
	MOST_PHRASES,
	PHRASE_EVENTS,
	unknownPlace,
	withPhrase,
} from '#shared/phrases/phrase'
import { DEFAULT_PHRASES } from '#shared/words/phrases'
import { phraseGroups, phraseProblems, phrasesToSave } from '../../../../miniprogram/presenters/phrase-form'

const FILLS = { leader: '网格长白玉兰', me: '包玉山', phone: '13800000010', today: '9月16日' }

test('today’s names stand in the open places; what nobody can fill stays as it is', () => {
	expect(filledPhrase('{今天}我是{我的名字}，找{网格长}，打{我的电话}', FILLS)).toBe(
		'9月16日我是包玉山，找网格长白玉兰，打13800000010',
	)
	expect(filledPhrase('{报事人}您好', FILLS)).toBe('{报事人}您好')
})

test('who reported it is no open place, nor is a sign of another keyboard', () => {
	expect(unknownPlace('{报事人}您好')).toBe('{报事人}')
	expect(unknownPlace('｛网格长｝')).toBe('｛网格长｝')
	expect(unknownPlace('{今天}见{网格长}')).toBeNull()
})

test('what was typed is never overwritten', () => {
	expect(withPhrase('', '收到了')).toBe('收到了')
	expect(withPhrase('先说一句 ', '收到了')).toBe('先说一句\n收到了')
})

test('what comes along is short, and every place in it can be filled', () => {
	for (const event of PHRASE_EVENTS) {
		expect(DEFAULT_PHRASES[event].length).toBeLessThanOrEqual(MOST_PHRASES)
		for (const phrase of DEFAULT_PHRASES[event]) {
			expect(Array.from(phrase).length).toBeLessThanOrEqual(LONGEST_PHRASE)
			expect(unknownPlace(phrase)).toBeNull()
		}
	}
	expect([isPhraseEvent('note'), isPhraseEvent('assign'), isPhraseEvent('')]).toEqual([true, false, false])
})

test('the form shows how a sentence reads today, and what is wrong beside it', () => {
	const phrases = { accept: ['我是{我的名字}', '{报事人}好'], note: ['好', ' '], resolve: [], reject: [] }
	const [accept, note] = phraseGroups(phrases, FILLS, phraseProblems({ 'phrases.note.0': '太长' }))
	expect(accept?.lines).toEqual([
		{ name: '受理时说：第 1 句', text: '我是{我的名字}', reads: '今天用是：我是包玉山', problem: '' },
		{
			name: '受理时说：第 2 句',
			text: '{报事人}好',
			reads: '',
			problem: '不能写 {报事人}，只能用上面列出来的几个',
		},
	])
	expect(note?.lines[0]).toEqual({ name: '记进展时说：第 1 句', text: '好', reads: '', problem: '太长' })
	expect(phrasesToSave(phrases).note).toEqual(['好'])
})
