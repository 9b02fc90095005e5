import {
	answerFault,
	answerFaults,
	unansweredBefore,
	withAnswers,
	type Answer,
	type Question,
} from '#shared/report/question'
import { questionFaults } from '#shared/report/question-rules'
import { answersIn, problemsBefore, problemsIn, typedFrom } from '#shared/report/typed-answers'
import { answeredWords, answerFaultSentence, answerWords } from '#shared/words/questions'

const ANIMAL: Question = {
	code: 'animal',
	text: '是什么牲畜？',
	kind: 'oneOf',
	options: [
		{ code: 'sheep', label: '羊' },
		{ code: 'cattle', label: '牛' },
	],
}
const COUNT: Question = { code: 'count', text: '有几只？', kind: 'number', min: 1, max: 500, unit: '只' }
const WHERE: Question = { code: 'where', text: '哪栋楼', kind: 'words', beforeSending: true }
const ALL = [ANIMAL, COUNT, WHERE]

test.each<[Question, Answer['value'], string | null]>([
	[ANIMAL, 'sheep', null],
	[ANIMAL, '羊', 'noOption'],
	[ANIMAL, 3, 'noOption'],
	[COUNT, 1, null],
	[COUNT, 500, null],
	[COUNT, 2.25, null],
	[COUNT, 2.125, 'noNumber'],
	[COUNT, 0, 'outOfRange'],
	[COUNT, 501, 'outOfRange'],
	[COUNT, NaN, 'noNumber'],
	[COUNT, Infinity, 'noNumber'],
	[COUNT, '3', 'noNumber'],
	[WHERE, '3 号楼', null],
	[WHERE, '楼'.repeat(100), null],
	[WHERE, '楼'.repeat(101), 'noWords'],
	[WHERE, ' \u200b', 'noWords'],
	[WHERE, 'a\u0000b', 'noWords'],
	[WHERE, 3, 'noWords'],
])('%j answered %j is %s', (question, value, fault) => {
	expect(answerFault(question, value)).toBe(fault)
})

test('what was not asked, and what is answered twice, is said by question', () => {
	const answers = [
		{ question: 'animal', value: 'sheep' },
		{ question: 'animal', value: 'cattle' },
		{ question: 'colour', value: 'red' },
	]
	expect(answerFaults(ALL, answers)).toEqual({ animal: 'twice', colour: 'unknown' })
	expect(answerFaults(ALL, [{ question: 'count', value: 7 }])).toEqual({})
})

test('only what cannot be routed without is needed before sending', () => {
	expect(unansweredBefore(ALL)).toEqual({ where: 'missing' })
	expect(unansweredBefore(ALL, [{ question: 'where', value: '3 号楼' }])).toEqual({})
})

test('the last word on each question holds', () => {
	const before = [
		{ question: 'animal', value: 'sheep' },
		{ question: 'count', value: 3 },
	]
	expect(withAnswers(before, [{ question: 'count', value: 5 }])).toEqual([
		{ question: 'animal', value: 'sheep' },
		{ question: 'count', value: 5 },
	])
	expect(withAnswers(undefined, before)).toEqual(before)
})

test('a clerk’s questions: none twice, no option twice, no limits upside down', () => {
	expect(questionFaults(ALL)).toEqual({})
	const twins = { ...ANIMAL, code: 'other', options: [...ANIMAL.options, { code: 'o3', label: '羊' }] }
	expect(questionFaults([ANIMAL, twins, { ...COUNT, code: 'animal', min: 9, max: 8 }])).toEqual({
		'1.text': 'askedTwice',
		'1.options': 'optionTwice',
		'2.code': 'codeTwice',
		'2.max': 'upsideDown',
	})
})

test('answers read as people say them', () => {
	expect(answerWords(ANIMAL, 'sheep')).toBe('羊')
	expect(answerWords(ANIMAL, 'goat')).toBe('goat')
	expect(answeredWords(COUNT, 3)).toBe('有几只：3 只')
	expect(answerFaultSentence('outOfRange', COUNT)).toBe('请填 1 到 500 之间的数字')
})

test('what is typed is sent cleaned, only where it is new, and what is wrong is said beside it', () => {
	expect(answersIn(ALL, { animal: 'sheep', count: '１２', where: ' 3 号楼\u202e ' })).toEqual([
		{ question: 'animal', value: 'sheep' },
		{ question: 'count', value: 12 },
		{ question: 'where', value: '3 号楼' },
	])
	const asked = [ANIMAL, { ...COUNT, answer: { value: 12, words: '12 只' } }, WHERE]
	expect(typedFrom(asked)).toEqual({ count: '12' })
	expect(answersIn(asked, { count: '12', where: '' })).toEqual([])
	expect(problemsIn(ALL, { count: '很多', where: '' })).toEqual({
		count: '请只填数字，比如 30 或 18.5',
	})
	expect(problemsBefore(ALL, { count: '0' })).toEqual({
		count: '请填 1 到 500 之间的数字',
		where: '这个要先填，不然不知道该交给谁',
	})
})
