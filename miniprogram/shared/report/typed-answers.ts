import { isBlank, cleanWords } from '../text/characters'
import { cleanLine } from '../text/clean-line'
import { answerFaultSentence } from '../words/questions'
import { answerFault, unansweredBefore, type Answer, type AskedQuestion, type Question } from './question'

/** What was typed or chosen, by the code of the question. */
export type Typed = Readonly<Record<string, string>>

/** What stands in the fields of questions that were answered. */
export function typedFrom(questions: readonly AskedQuestion[]): Typed {
	return Object.fromEntries(
		questions.flatMap(({ code, answer }) => (answer ? [[code, String(answer.value)] as const] : [])),
	)
}

/** What is wrong with what was typed, by question; what was left empty is not asked for. */
export function problemsIn(questions: readonly Question[], typed: Typed): Record<string, string> {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const value = valueIn(question, typed)
			const fault = value === undefined ? null : answerFault(question, value)
			return fault ? [[question.code, answerFaultSentence(fault, question)] as const] : []
		}),
	)
}

/** As above, before a report is sent: what it cannot be routed without is missing, too. */
export function problemsBefore(questions: readonly Question[], typed: Typed): Record<string, string> {
	const missing = Object.entries(unansweredBefore(questions, answersIn(questions, typed)))
	const sentences = missing.map(([code, fault]) => [code, answerFaultSentence(fault, undefined)] as const)
	return { ...Object.fromEntries(sentences), ...problemsIn(questions, typed) }
}

/** What is new of what was typed, as it is sent. */
export function answersIn(questions: readonly AskedQuestion[], typed: Typed): Answer[] {
	return questions.flatMap((question) => {
		const value = valueIn(question, typed)
		const isNew = value !== undefined && value !== question.answer?.value
		return isNew ? [{ question: question.code, value }] : []
	})
}

function valueIn({ code, kind }: Question, typed: Typed): Answer['value'] | undefined {
	const text = typed[code] ?? ''
	if (isBlank(text)) return undefined
	if (kind === 'words') return cleanWords(text)
	return kind === 'number' ? Number(cleanLine(text)) : text
}
