import type { Report } from '#shared/life/report'
import type { Category } from '#shared/report/category'
import {
	answerFaults,
	unansweredBefore,
	withAnswers,
	type Answer,
	type AnswerFault,
} from '#shared/report/question'
import { answerFaultSentence, answerWords } from '#shared/words/questions'
import type { Output } from './contract/report'
import { UserError } from '../../rpc/user-error'

type Asks = Pick<Category, 'questions'>

/** Why answers do not fit the questions of a category, said by question; undefined where they do. */
export function unfit(answers: readonly Answer[] = [], asks: Asks): UserError | undefined {
	return refusal('INVALID_INPUT', answerFaults(asks.questions ?? [], answers), asks)
}

/** As `unfit`, before a report is sent: what the category cannot be routed without is needed, too. */
export function unfitToSend(answers: readonly Answer[] = [], asks: Asks): UserError | undefined {
	const missing = unansweredBefore(asks.questions ?? [], answers)
	return unfit(answers, asks) ?? refusal('MISSING_INPUT', missing, asks)
}

function refusal(
	code: 'INVALID_INPUT' | 'MISSING_INPUT',
	faults: Record<string, AnswerFault>,
	{ questions = [] }: Asks,
): UserError | undefined {
	const fields = Object.entries(faults).map(([asked, fault]) => {
		const question = questions.find((one) => one.code === asked)
		return [`answers.${asked}`, answerFaultSentence(fault, question)] as const
	})
	return fields.length > 0 ? new UserError(code, Object.fromEntries(fields)) : undefined
}

/** The answers that were given in words, for the content check. */
export function wordsAnswered(
	answers: readonly Answer[] = [],
	{ questions = [] }: Asks,
): Record<string, string> {
	const inWords = questions.filter(({ kind }) => kind === 'words').map(({ code }) => code)
	const words = answers.flatMap(({ question, value }) =>
		typeof value === 'string' && inWords.includes(question) ? [[`answers.${question}`, value] as const] : [],
	)
	return Object.fromEntries(words)
}

/** What the category of a report asks more, with what was answered, for those who read its words. */
export function questionsView({
	category,
	answers,
	state,
}: Report): Pick<Output<'show'>['report'], 'questions'> {
	const { questions = [] } = category
	if (questions.length === 0) return {}
	const given = withAnswers(answers, state.later?.answers)
	return {
		questions: questions.map((question) => {
			const value = given.find((answer) => answer.question === question.code)?.value
			return value === undefined
				? question
				: { ...question, answer: { value, words: answerWords(question, value) } }
		}),
	}
}
