import type { Question } from '#shared/report/question'
import { formProblems, problemLine } from '../../../miniprogram/presenters/category-problems'
import { newQuestion, questionForm, questionIn } from '../../../miniprogram/presenters/category-questions'

const WHOSE: Question = {
	code: 'whose',
	text: '谁家？',
	kind: 'oneOf',
	options: [
		{ code: 'own', label: '我家' },
		{ code: 'o1', label: '邻居家' },
	],
	beforeSending: true,
}

test('options stand one a line; one whose words stay keeps its code, a new one gets a free one', () => {
	const form = questionForm(WHOSE)
	expect(form.options).toBe('我家\n邻居家')
	expect(questionIn(form)).toEqual(WHOSE)
	expect(questionIn({ ...form, options: '邻居家\n\n 不清楚 \n都是' })).toMatchObject({
		options: [
			{ code: 'o1', label: '邻居家' },
			{ code: 'o2', label: '不清楚' },
			{ code: 'o3', label: '都是' },
		],
	})
})

test('a number has its limits and, where one was written, its unit; what is no number is left to the cloud', () => {
	const form = { ...newQuestion('q-1'), kind: 'number' as const, text: '几只？', unit: ' ' }
	expect(questionIn(form)).toEqual({ code: 'q-1', text: '几只？', kind: 'number', min: 1, max: 1000 })
	expect(questionIn({ ...form, max: '', unit: '只' })).toMatchObject({ max: NaN, unit: '只' })
})

test('what is wrong with a question says which and what of it', () => {
	const problems = formProblems({ 'category.questions.1.options': '这一项不能空着' })
	expect(problems).toEqual({ questions: '第 2 个问题的选项：这一项不能空着' })
	expect(problemLine(problems, '')).toBe('请改一改：追问')
})
