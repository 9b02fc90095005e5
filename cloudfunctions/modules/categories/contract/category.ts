import * as v from 'valibot'
import { TERM_UNITS } from '#shared/clock/term'
import { CHECKS, HELPER_POSTS } from '#shared/report/category'
import { CATEGORY_ICONS } from '#shared/report/category-icons'
import { CATEGORY_FIELDS, MOST_CATEGORIES } from '#shared/report/category-rules'
import { MOST_OWNER_RULES, OWNER_POSTS } from '#shared/report/owner-rule'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../../rpc/method'
import { common, ofWhole } from '../../../rpc/reach'
import { questions } from './questions'
import {
	areaCode,
	cursor,
	givenCode as code,
	minuteOfDay,
	moment,
	reportClass,
	text,
} from '../../../rpc/shapes'

/** Counts the saves; nothing has been saved yet at 0, and the default categories are in force. */
const version = v.pipe(v.number(), v.integer(), v.minValue(0))

const term = v.strictObject({
	unit: v.picklist(TERM_UNITS),
	count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
})

const ownerRule = v.strictObject({
	areaCode: v.exactOptional(areaCode),
	/** Minutes since midnight in China; past midnight where `to` comes first. */
	hours: v.exactOptional(v.strictObject({ from: minuteOfDay, to: minuteOfDay })),
	owner: v.picklist(OWNER_POSTS),
})

/** Everything that a category says and decides. */
const category = v.strictObject({
	code,
	name: text(8),
	hint: text(30),
	icon: v.picklist(CATEGORY_ICONS),
	class: reportClass,
	/** Where they differ from those of the class. */
	terms: v.exactOptional(v.strictObject({ accept: v.exactOptional(term), total: v.exactOptional(term) })),
	owner: v.picklist(OWNER_POSTS),
	/** Where and when it is another post; the first that fits holds. */
	ownerRules: v.exactOptional(v.pipe(v.array(ownerRule), v.maxLength(MOST_OWNER_RULES))),
	coHandlers: v.pipe(v.array(v.picklist(HELPER_POSTS)), v.maxLength(3)),
	private: v.boolean(),
	/** A reporter may ask that nobody reads who they are. */
	mayBeUnnamed: v.exactOptional(v.boolean()),
	sharesWords: v.exactOptional(v.boolean()),
	checkedBy: v.picklist(CHECKS),
	photoToResolve: v.boolean(),
	/** What it asks more (追问). */
	questions: v.exactOptional(questions),
	order: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)),
	active: v.boolean(),
})

const listed = v.strictObject({
	code: v.string(),
	name: v.string(),
	hint: v.string(),
	icon: v.picklist(CATEGORY_ICONS),
	class: reportClass,
	private: v.boolean(),
	mayBeUnnamed: v.exactOptional(v.boolean()),
	sharesWords: v.exactOptional(v.boolean()),
	/** What has to be answered before sending; the others come with the report. */
	questions: v.exactOptional(questions),
	active: v.boolean(),
})

const list = v.strictObject({ version: v.number(), categories: v.array(listed) })

const shown = v.strictObject({
	version: v.number(),
	category,
	/** What the areas of its rules are called; one that is not among them is there no more. */
	ruleAreas: v.array(v.strictObject({ areaCode: v.string(), name: v.string() })),
})

export const categoryMethods = {
	list: {
		doc: 'The categories to choose from, in their order; with the retired ones where asked for.',
		roles: ['stranger'],
		reach: common(),
		input: v.strictObject({ retired: v.exactOptional(v.boolean()) }),
		output: list,
		errors: COMMON_ERRORS,
	},
	show: {
		doc: 'One category with all its rules, as it is or as it was in an earlier version.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: v.strictObject({ code, version: v.exactOptional(version) }),
		output: shown,
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	save: {
		doc: 'Saves a whole category, a new one where the code is new. Reports on their way keep the rules they have.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: v.strictObject({ version, category }),
		output: shown,
		errors: [...COMMON_ERRORS, 'STALE_VERSION'],
	},
	arrange: {
		doc: 'Puts all categories, retired ones too, into an order; nothing else of them changes.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: v.strictObject({
			version,
			codes: v.pipe(v.array(code), v.minLength(1), v.maxLength(MOST_CATEGORIES)),
		}),
		output: list,
		errors: [...COMMON_ERRORS, 'STALE_VERSION'],
	},
	versions: {
		doc: 'Who saved which category when, newest first.',
		roles: ['clerk'],
		reach: ofWhole(),
		input: v.strictObject({ cursor: v.exactOptional(cursor) }),
		output: v.strictObject({
			items: v.array(
				v.strictObject({
					version: v.number(),
					at: moment,
					by: v.string(),
					code: v.string(),
					name: v.string(),
					isNew: v.boolean(),
					changed: v.array(v.picklist(CATEGORY_FIELDS)),
				}),
			),
			cursor: v.exactOptional(cursor),
		}),
		errors: COMMON_ERRORS,
	},
} as const satisfies Methods

export type Input<V extends keyof typeof categoryMethods> = InputOf<(typeof categoryMethods)[V]>
export type Output<V extends keyof typeof categoryMethods> = OutputOf<(typeof categoryMethods)[V]>
