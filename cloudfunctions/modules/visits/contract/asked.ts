import * as v from 'valibot'
import {
	LARGEST_NUMBER,
	LONGEST_ANSWER,
	LONGEST_OPTION,
	LONGEST_QUESTION,
	LONGEST_UNIT,
	MOST_OPTIONS,
	QUESTION_KINDS,
	codeOfWords,
	type Answer,
	type Question,
} from '#shared/report/question'
import { givenCode as code, text } from '../../../rpc/shapes'
import { VISIT_WORDS } from '../../../words/visits'

/** More would be a form, and takes longer than people stand at a door. */
const MOST_ASKED = 8

const limit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_NUMBER))
const label = text(LONGEST_OPTION)

/** A question as people write it: a sentence, to be answered in words; or with what to choose from, or the limits of a number. */
const written = v.union(
	[
		text(LONGEST_QUESTION),
		v.strictObject({
			code: v.exactOptional(code),
			text: text(LONGEST_QUESTION),
			kind: v.exactOptional(v.picklist(QUESTION_KINDS)),
			options: v.exactOptional(
				v.pipe(
					v.array(v.union([label, v.strictObject({ code, label })])),
					v.minLength(2),
					v.maxLength(MOST_OPTIONS),
				),
			),
			min: v.exactOptional(limit),
			max: v.exactOptional(limit),
			unit: v.exactOptional(text(LONGEST_UNIT)),
		}),
	],
	VISIT_WORDS.askWhat,
)

/** What is asked, each question with what it is answered by and a code of its own. */
export const questions = v.pipe(
	v.array(written),
	v.maxLength(MOST_ASKED),
	v.check((all) => all.every(hasOptions), VISIT_WORDS.noOptions),
	v.transform((all) => all.map(questionOf)),
	v.check((all) => new Set(all.map((one) => one.code)).size === all.length, VISIT_WORDS.askedTwice),
)

type Written = v.InferOutput<typeof written>

const hasOptions = (one: Written): boolean =>
	typeof one === 'string' || one.kind !== 'oneOf' || one.options !== undefined

function questionOf(one: Written): Question {
	if (typeof one === 'string') return { code: codeOfWords(one), text: one, kind: 'words' }
	const { kind, options, min, max, unit } = one
	const asked = { code: one.code ?? codeOfWords(one.text), text: one.text }
	if (options && (kind ?? 'oneOf') === 'oneOf')
		return {
			...asked,
			kind: 'oneOf',
			options: options.map((option, at) =>
				typeof option === 'string' ? { code: `o${at + 1}`, label: option } : option,
			),
		}
	const isNumber =
		kind === 'number' || (kind === undefined && [min, max, unit].some((part) => part !== undefined))
	if (!isNumber) return { ...asked, kind: 'words' }
	return {
		...asked,
		kind: 'number',
		min: min ?? 0,
		max: max ?? LARGEST_NUMBER,
		...(unit !== undefined && { unit }),
	}
}

const value = v.union([v.number(), text(LONGEST_ANSWER)])
/** By its code, or as it is asked. */
const asked = text(32)

/** What was answered: a list, or each by its question. */
export const answers = v.union([
	v.pipe(v.array(v.strictObject({ question: asked, value })), v.maxLength(MOST_ASKED)),
	v.pipe(
		v.record(asked, value),
		v.transform((by): Answer[] => Object.entries(by).map(([question, said]) => ({ question, value: said }))),
		v.minLength(1),
		v.maxLength(MOST_ASKED),
	),
])
