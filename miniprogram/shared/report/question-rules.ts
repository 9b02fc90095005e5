import type { Question } from './question'

/** What may be wrong with the questions of a category. */
export type QuestionFault = 'codeTwice' | 'askedTwice' | 'optionTwice' | 'upsideDown'

/** What is wrong with the questions as a clerk wrote them, by field: `0.text`. Empty when all is well. */
export function questionFaults(questions: readonly Question[]): Record<string, QuestionFault> {
	const faults: Record<string, QuestionFault> = {}
	for (const [at, question] of questions.entries()) {
		const earlier = questions.slice(0, at)
		if (earlier.some(({ code }) => code === question.code)) faults[`${at}.code`] = 'codeTwice'
		if (earlier.some(({ text }) => text === question.text)) faults[`${at}.text`] = 'askedTwice'
		if (question.kind === 'oneOf' && hasTwice(question.options)) faults[`${at}.options`] = 'optionTwice'
		if (question.kind === 'number' && question.min > question.max) faults[`${at}.max`] = 'upsideDown'
	}
	return faults
}

function hasTwice(options: readonly { code: string; label: string }[]): boolean {
	const codes = new Set(options.map(({ code }) => code))
	const labels = new Set(options.map(({ label }) => label))
	return codes.size < options.length || labels.size < options.length
}
