import { learn } from '../../../local/suggest/learn'
import { measure, naiveBayes } from '../../../local/suggest/measure'
import { readSentences } from '../../../local/suggest/said'
import { fromRoot } from '../../../scripts/build/paths.mjs'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import { ranked, suggest } from '#shared/report/suggest'
import { POINTERS } from '#shared/words/pointers'

const { counted: LEARNT, keptAside: TEST } = readSentences(fromRoot('local/suggest'))
const codes = DEFAULT_CATEGORIES.map(({ code }) => code)
const rank = (sentence: string): string[] => ranked(sentence, DEFAULT_CATEGORIES).map(({ code }) => code)

test('every category has sentences to learn from and others to be tried by', () => {
	for (const said of [LEARNT, TEST]) expect(new Set(said.map(({ code }) => code))).toEqual(new Set(codes))
	expect(TEST.length).toBeGreaterThanOrEqual(240)
	const learnt = new Set(LEARNT.map(({ sentence }) => sentence))
	expect(TEST.filter(({ sentence }) => learnt.has(sentence))).toEqual([])
})

test('what the phone carries is what was counted, below 100 KB', () => {
	expect(POINTERS).toEqual(learn(LEARNT))
	expect(Buffer.byteLength(JSON.stringify(POINTERS))).toBeLessThan(100_000)
})

test('of sentences never seen, the right category is among three for 95 of 100, and macro-F1 is 0.80', () => {
	const ours = measure(TEST, rank)
	expect(ours.top3).toBeGreaterThanOrEqual(0.95)
	expect(ours.macroF1).toBeGreaterThanOrEqual(0.8)
	expect(ours.macroF1).toBeGreaterThanOrEqual(measure(TEST, naiveBayes(LEARNT)).macroF1)
})

test.each([
	['nothing', ''],
	['blanks', ' \t'],
	['Latin letters', 'hello'],
	['names of JavaScript', '__proto__ constructor'],
	['pictures', '😀👨‍👩‍👧'],
	['Mongolian', 'ᠮᠣᠩᠭᠣᠯ'],
	['what nobody sees', '\u0000\u202e'],
	['ten thousand characters', '很长'.repeat(5000)],
])('three categories for a line of %s', (_what, line) => {
	expect(new Set(rank(line).slice(0, 3)).size).toBe(3)
})

describe('a proposal', () => {
	const proposed = (sentence: string) => suggest(sentence, DEFAULT_CATEGORIES).map(({ code }) => code)

	test('is three at most, best first', () => {
		expect(proposed('暖气片冰凉的')[0]).toBe('heating')
		expect(proposed('暖气片冰凉的').length).toBeLessThanOrEqual(3)
	})

	test('is none where nothing says anything', () => {
		expect(proposed('')).toEqual([])
		expect(proposed('??? …')).toEqual([])
	})

	test('finds what a clerk added by its name and hint', () => {
		const ferry = { code: 'ferry', name: '渡船', hint: '摆渡停航、码头坏了' }
		const codes = (sentence: string) =>
			suggest(sentence, [...DEFAULT_CATEGORIES, ferry]).map(({ code }) => code)
		expect(codes('渡船两天没开了')).toContain('ferry')
		expect(codes('码头坏了')[0]).toBe('ferry')
	})

	test('never names what is switched off', () => {
		const others = DEFAULT_CATEGORIES.filter(({ code }) => code !== 'heating')
		expect(suggest('暖气片冰凉的', others).map(({ code }) => code)).not.toContain('heating')
	})
})
