import * as v from 'valibot'
import {
	LARGEST_NUMBER,
	LONGEST_ANSWER,
	LONGEST_OPTION,
	LONGEST_QUESTION,
	LONGEST_UNIT,
	MOST_OPTIONS,
	MOST_QUESTIONS,
} from '#shared/report/question'
import { givenCode as code, text } from '../../../rpc/shapes'

const limit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_NUMBER))

const asked = { code, text: text(LONGEST_QUESTION), beforeSending: v.exactOptional(v.literal(true)) }

const options = v.pipe(
	v.array(v.strictObject({ code, label: text(LONGEST_OPTION) })),
	v.minLength(2),
	v.maxLength(MOST_OPTIONS),
)

const oneOf = { ...asked, kind: v.literal('oneOf'), options }

const number = {
	...asked,
	kind: v.literal('number'),
	min: limit,
	max: limit,
	unit: v.exactOptional(text(LONGEST_UNIT)),
}

const inWords = { ...asked, kind: v.literal('words') }

/** A short question. */
export const question = v.variant('kind', [
	v.strictObject(oneOf),
	v.strictObject(number),
	v.strictObject(inWords),
])

/** What a category asks more; left out where it asks nothing. */
export const questions = v.pipe(v.array(question), v.minLength(1), v.maxLength(MOST_QUESTIONS))

const value = v.union([v.number(), text(LONGEST_ANSWER)])

/** What a reporter answers; whether it fits the question, the category of the report says. */
export const answers = v.pipe(
	v.array(v.strictObject({ question: code, value })),
	v.minLength(1),
	v.maxLength(MOST_QUESTIONS),
)

const answer = v.exactOptional(
	v.strictObject({ value: v.union([v.number(), v.string()]), words: v.string() }),
)

/** A question as the reader of a report sees it, with its answer where there is one. */
export const askedQuestion = v.variant('kind', [
	v.strictObject({ ...oneOf, answer }),
	v.strictObject({ ...number, answer }),
	v.strictObject({ ...inWords, answer }),
])
