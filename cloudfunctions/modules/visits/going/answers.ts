import type { Answer } from '#shared/report/question'
import { faultsAtDoor, withoutPhotos, type AskedAtDoor, type Proposal } from '#shared/visits/asked'
import { answerFaultSentence } from '#shared/words/questions'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input } from '../contract/visit'
import type { Call } from './call'
import { UserError } from '../../../rpc/user-error'
import type { Attempt } from '../ports/visit-store'
import type { Plan } from '../../org/rules/plan'
import type { Goer } from '../rules/turn'

type Said = Input<'record'>
type Started = NonNullable<Attempt['started']>

export const questionsOf = (plans: readonly Plan[]): AskedAtDoor[] =>
	plans.flatMap(({ questions }) => questions)

/** A question by its code, or as it is asked. */
const questionOf = (asked: string, questions: readonly AskedAtDoor[]): AskedAtDoor | undefined =>
	questions.find(({ code }) => code === asked) ?? questions.find(({ text }) => text === asked)

/** Answers by the codes of questions and options: who has no form says them as they are asked. */
export function meant(answers: readonly Answer[] = [], questions: readonly AskedAtDoor[]): Answer[] {
	return answers.map(({ question: asked, value }) => {
		const question = questionOf(asked, questions)
		if (!question) return { question: asked, value }
		const options = question.kind === 'oneOf' ? question.options : []
		const chosen = options.find(({ code }) => code === value) ?? options.find(({ label }) => label === value)
		return { question: question.code, value: chosen?.code ?? value }
	})
}

/** @throws UserError INVALID_INPUT by question */
export function requireFitting(answers: readonly Answer[], questions: readonly AskedAtDoor[]): void {
	const fields = Object.entries(faultsAtDoor(questions, answers)).map(([asked, fault]) => {
		const question = withoutPhotos(questions).find(({ code }) => code === asked)
		const why = fault === 'unknown' ? VISIT_WORDS.notAsked : answerFaultSentence(fault, question)
		return [`answers.${asked}`, why] as const
	})
	if (fields.length > 0) throw new UserError('INVALID_INPUT', Object.fromEntries(fields))
}

/**
 * The reports that an answer started, proven: each is of this household, the caller sent it, and an answer proposes one.
 * @throws UserError INVALID_INPUT
 */
export async function requireStarted(
	{ started = [], householdId }: Pick<Said, 'started' | 'householdId'>,
	{ questions, proposals }: { questions: readonly AskedAtDoor[]; proposals: readonly Proposal[] },
	{ person }: Goer,
	call: Call,
): Promise<Started> {
	const named = started.map(({ question, reportId }) => ({
		question: questionOf(question, questions)?.code ?? question,
		reportId,
	}))
	const isOnce = new Set(named.map(({ reportId }) => reportId)).size === named.length
	for (const { question, reportId } of named) {
		const report = await call.ports.reports.get(reportId)
		const sender = report?.reporter
		const isOwn = sender?.openid === call.openid || (person !== undefined && sender?.by?.id === person.id)
		if (!report || !isOwn || report.place.householdId !== householdId)
			throw new UserError('INVALID_INPUT', { started: VISIT_WORDS.noSuchReport })
		if (!isOnce || !proposals.some((one) => one.question === question))
			throw new UserError('INVALID_INPUT', { started: VISIT_WORDS.startsNothing })
	}
	return named
}

/** What the answers propose and nobody reported. */
export const stillProposed = (proposals: readonly Proposal[], started: Started) =>
	proposals
		.filter(({ question }) => !started.some((one) => one.question === question))
		.map(({ question, text, starts: { category, name } }) => ({ question, category, name, text }))
