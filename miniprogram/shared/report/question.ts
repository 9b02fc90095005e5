import { isBlank, isLonger, isReadable } from '../text/characters'

/** How a question is answered: one of a few, a number, or a few words. */
export const QUESTION_KINDS = ['oneOf', 'number', 'words'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** More would be a form. */
export const MOST_QUESTIONS = 3
export const MOST_OPTIONS = 8

/** In characters. */
export const LONGEST_QUESTION = 20
export const LONGEST_OPTION = 12
export const LONGEST_UNIT = 4
export const LONGEST_ANSWER = 100

/** What a number may be, at most. */
export const LARGEST_NUMBER = 1_000_000

/** One of the answers to choose from. Its code stays while the clerk mends its words. */
export interface Option {
	code: string
	label: string
}

interface Asked {
	code: string
	text: string
	/** The report cannot be routed without it: asked on the form. All others are asked after it has arrived. */
	beforeSending?: true
}

/** A short question that a category asks more (追问); data, like the category. */
export type Question = Asked &
	(
		| { kind: 'oneOf'; options: Option[] }
		| { kind: 'number'; min: number; max: number; unit?: string }
		| { kind: 'words' }
	)

/** A question of a report with what was answered so far. */
export type AskedQuestion = Question & { answer?: { value: Answer['value']; words: string } }

/** What a reporter answered: the code of an option, a number, or words. */
export interface Answer {
	/** The code of the question. */
	question: string
	value: string | number
}

/** A code for a question that nobody gave one: the same words have the same, others another one. */
export const codeOfWords = (text: string): string =>
	`q${Array.from(text).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647, 7)}`

/** What is wrong with an answer. */
export type AnswerFault = 'unknown' | 'twice' | 'noOption' | 'noNumber' | 'outOfRange' | 'noWords' | 'missing'

/** What is wrong with one answer to a question, or null. */
export function answerFault(question: Question, value: Answer['value']): AnswerFault | null {
	switch (question.kind) {
		case 'oneOf':
			return question.options.some(({ code }) => code === value) ? null : 'noOption'
		case 'number':
			if (typeof value !== 'number' || !hasTwoPlaces(value)) return 'noNumber'
			return value >= question.min && value <= question.max ? null : 'outOfRange'
		case 'words':
			return isAnswerInWords(value) ? null : 'noWords'
	}
}

/** What is wrong with answers to these questions, by the code of the question. Empty when all is well. */
export function answerFaults(
	questions: readonly Question[],
	answers: readonly Answer[],
): Record<string, AnswerFault> {
	const faults: Record<string, AnswerFault> = {}
	const seen = new Set<string>()
	for (const { question: code, value } of answers) {
		const question = questions.find((one) => one.code === code)
		const fault = question ? answerFault(question, value) : 'unknown'
		const found = seen.has(code) ? 'twice' : fault
		if (found) faults[code] = found
		seen.add(code)
	}
	return faults
}

/** The questions without which a report is not sent, of those that nobody answered. */
export function unansweredBefore(
	questions: readonly Question[],
	answers: readonly Answer[] = [],
): Record<string, AnswerFault> {
	const open = questions.filter(
		({ code, beforeSending }) => beforeSending && !answers.some(({ question }) => question === code),
	)
	return Object.fromEntries(open.map(({ code }) => [code, 'missing' as const]))
}

/** What holds once more was answered: the last word on each question. */
export function withAnswers(before: readonly Answer[] = [], more: readonly Answer[] = []): Answer[] {
	const asked = new Set(more.map(({ question }) => question))
	return [...before.filter(({ question }) => !asked.has(question)), ...more]
}

/** People count in wholes, halves and quarters; nothing finer is asked. */
function hasTwoPlaces(value: number): boolean {
	return Number.isFinite(value) && Number(value.toFixed(2)) === value
}

function isAnswerInWords(value: Answer['value']): boolean {
	return typeof value === 'string' && isReadable(value) && !isBlank(value) && !isLonger(value, LONGEST_ANSWER)
}
