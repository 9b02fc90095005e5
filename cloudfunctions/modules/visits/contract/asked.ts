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
} from '#shared/report/question'
import type { AskedAtDoor, Starts } from '#shared/visits/asked'
import { question } from '../../categories/contract/questions'
import { fileId, givenCode as code, text } from '../../../rpc/shapes'
import { VISIT_WORDS } from '../../../words/visits'

/** More would be a form, and takes longer than people stand at a door. */
export const MOST_ASKED = 8

const limit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_NUMBER))
const label = text(LONGEST_OPTION)

/** What an answer starts: of some options, by their codes or as they are read; of a number, what lies above or below. */
const starts = v.strictObject({
	category: text(32),
	options: v.exactOptional(
		v.pipe(v.array(v.union([label, code])), v.minLength(1), v.maxLength(MOST_OPTIONS)),
	),
	over: v.exactOptional(limit),
	under: v.exactOptional(limit),
	/** What a plan that is shown says besides; it is looked up anew. */
	name: v.exactOptional(v.string()),
	private: v.exactOptional(v.literal(true)),
})

/** A question as people write it: a sentence, to be answered in words; or with what to choose from, or the limits of a number. */
const written = v.union(
	[
		text(LONGEST_QUESTION),
		v.strictObject({
			code: v.exactOptional(code),
			text: text(LONGEST_QUESTION),
			kind: v.exactOptional(v.picklist([...QUESTION_KINDS, 'photo'])),
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
			starts: v.exactOptional(starts),
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
	v.check((all) => all.every(startsWhere), VISIT_WORDS.startsWhere),
	v.check((all) => new Set(all.map((one) => one.code)).size === all.length, VISIT_WORDS.askedTwice),
)

type Written = v.InferOutput<typeof written>

const hasOptions = (one: Written): boolean =>
	typeof one === 'string' || one.kind !== 'oneOf' || one.options !== undefined

function questionOf(one: Written): AskedAtDoor {
	if (typeof one === 'string') return { code: codeOfWords(one), text: one, kind: 'words' }
	const { kind, options, min, max, unit } = one
	const asked = { code: one.code ?? codeOfWords(one.text), text: one.text }
	if (options && (kind ?? 'oneOf') === 'oneOf') {
		const choices = options.map((option, at) =>
			typeof option === 'string' ? { code: `o${at + 1}`, label: option } : option,
		)
		const meant = one.starts?.options?.map(
			(said) => choices.find((option) => option.code === said || option.label === said)?.code ?? said,
		)
		return {
			...asked,
			kind: 'oneOf',
			options: choices,
			...(one.starts && { starts: startsOf(one.starts, meant) }),
		}
	}
	const isNumber =
		kind === 'number' || (kind === undefined && [min, max, unit].some((part) => part !== undefined))
	const begins = one.starts && { starts: startsOf(one.starts, one.starts.options) }
	if (!isNumber) return { ...asked, kind: kind === 'photo' ? 'photo' : 'words', ...begins }
	return {
		...asked,
		kind: 'number',
		min: min ?? 0,
		max: max ?? LARGEST_NUMBER,
		...(unit !== undefined && { unit }),
		...begins,
	}
}

/** The name of the category comes when the plan is made. */
function startsOf(
	{ category, over, under }: v.InferOutput<typeof starts>,
	options: string[] | undefined,
): Starts {
	return {
		category,
		name: '',
		...(options && { options }),
		...(over !== undefined && { over }),
		...(under !== undefined && { under }),
	}
}

/** A choice starts something by its options, a number by a bound; words and photos start nothing. */
function startsWhere(question: AskedAtDoor): boolean {
	const { kind, starts: begun } = question
	if (!begun) return true
	const { options, over, under } = begun
	if (kind === 'number') return !options && (over ?? under) !== undefined
	if (kind !== 'oneOf' || !options || (over ?? under) !== undefined) return false
	return options.every((one) => question.options.some(({ code: known }) => known === one))
}

const begun = v.exactOptional(
	v.strictObject({
		category: v.string(),
		name: v.string(),
		private: v.exactOptional(v.literal(true)),
		options: v.exactOptional(v.array(v.string())),
		over: v.exactOptional(v.number()),
		under: v.exactOptional(v.number()),
	}),
)
const [oneOf, number, words] = question.options

/** What a plan asks, as it is kept. */
export const asked = v.array(
	v.variant('kind', [
		v.strictObject({ ...oneOf.entries, starts: begun }),
		v.strictObject({ ...number.entries, starts: begun }),
		v.strictObject({ ...words.entries, starts: begun }),
		v.strictObject({ code, text: text(LONGEST_QUESTION), kind: v.literal('photo'), starts: begun }),
	]),
)

const value = v.union([v.number(), text(LONGEST_ANSWER), fileId])
/** By its code, or as it is asked. */
export const askedAs = text(32)

/** What was answered: a list, or each by its question. */
export const answers = v.union([
	v.pipe(v.array(v.strictObject({ question: askedAs, value })), v.maxLength(MOST_ASKED)),
	v.pipe(
		v.record(askedAs, value),
		v.transform((by): Answer[] => Object.entries(by).map(([question, said]) => ({ question, value: said }))),
		v.minLength(1),
		v.maxLength(MOST_ASKED),
	),
])
