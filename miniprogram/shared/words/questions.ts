import {
	LONGEST_ANSWER,
	type Answer,
	type AnswerFault,
	type Question,
	type QuestionKind,
} from '../report/question'
import type { QuestionFault } from '../report/question-rules'

/** How a question is answered, as a clerk chooses it. */
export const KIND_WORDS: Readonly<Record<QuestionKind, string>> = {
	oneOf: '选一个',
	number: '填数字',
	words: '写几个字',
}

/** An answer as people read it. One that the question no longer knows stays as it was given. */
export function answerWords(question: Question, value: Answer['value']): string {
	if (question.kind === 'oneOf') {
		return question.options.find(({ code }) => code === value)?.label ?? String(value)
	}
	return question.kind === 'number' && question.unit !== undefined
		? `${value} ${question.unit}`
		: String(value)
}

/** A question with its answer, in the history. */
export const answeredWords = (question: Question, value: Answer['value']): string =>
	`${question.text.replace(/[？?]$/, '')}：${answerWords(question, value)}`

/** What is wrong with an answer, beside its question. */
export function answerFaultSentence(fault: AnswerFault, question: Question | undefined): string {
	if (fault === 'outOfRange' && question?.kind === 'number') {
		return `请填 ${question.min} 到 ${question.max} 之间的数字`
	}
	return FAULT_WORDS[fault]
}

const FAULT_WORDS: Readonly<Record<AnswerFault, string>> = {
	unknown: '这一类没有问这个，请重新打开再答',
	twice: '同一个问题只答一次',
	noOption: '请从下面选一个',
	noNumber: '请只填数字，比如 30 或 18.5',
	outOfRange: '这个数字太小或太大了',
	noWords: '请写几个字，不要超过 100 个',
	missing: '这个要先填，不然不知道该交给谁',
}

/** What is wrong with the questions that a clerk writes. */
export const QUESTION_FAULT_WORDS: Readonly<Record<QuestionFault, string>> = {
	codeTwice: '两个问题混在了一起，请去掉一个再加',
	askedTwice: '已经问过一样的问题',
	optionTwice: '有两个选项一样，请去掉一个',
	upsideDown: '最大的数不能比最小的数小',
}

/** The field that a question is answered in. */
export interface QuestionField {
	code: string
	kind: QuestionKind
	text: string
	/** With the unit. */
	label: string
	options: { value: string; label: string }[]
	most: number
}

export function questionField(question: Question): QuestionField {
	const { code, kind, text } = question
	const unit = question.kind === 'number' ? question.unit : undefined
	const options = question.kind === 'oneOf' ? question.options : []
	return {
		code,
		kind,
		text,
		// 家里现在多少度？ says its unit itself.
		label: unit === undefined || text.includes(unit) ? text : `${text}（${unit}）`,
		options: options.map((option) => ({ value: option.code, label: option.label })),
		most: LONGEST_ANSWER,
	}
}

/** The card on a report's page that asks its reporter. */
export const QUESTION_CARD_WORDS = {
	head: '再问您几句',
	hint: '已经收到了，不答也会办；答了，办的人心里更有数。',
	unnamedHint: '您没有留名：请不要写能看出是谁的话。不答也会办。',
	send: '告诉他们',
	mend: '改一改我的回答',
	nothing: '还没有填，填一个也行',
} as const
