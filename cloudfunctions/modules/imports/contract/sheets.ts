import * as v from 'valibot'
import { ASIDES, MEANINGS, PASSED_OVER_KINDS, SHEET_KINDS, SHEET_POSTS } from '#shared/words/roster-sheets'
import { atMost } from '../../../rpc/shapes'

/** The most columns of a sheet that are read. */
export const MOST_COLUMNS = 256
/** The most sheets of a file that are spoken of. */
export const MOST_SHEETS = 50
/** No name of a sheet is longer in messages. */
export const LONGEST_SHEET_NAME = 100

const name = v.pipe(v.string(), atMost(LONGEST_SHEET_NAME))
const row = v.pipe(v.number(), v.integer(), v.minValue(1))
const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COLUMNS - 1))
const headerRows = v.strictObject({ row, height: v.picklist([1, 2]) })
const post = v.picklist(SHEET_POSTS)

/** Digest of the header of a sheet. */
export const headerKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** What a column holds; of whom, where it is about a post. */
const columnMeaning = v.strictObject({
	at: position,
	means: v.picklist(MEANINGS),
	post: v.exactOptional(post),
})

const choice = {
	kind: v.picklist(SHEET_KINDS),
	/** The post of all people of the sheet. */
	post: v.exactOptional(post),
	/** Left out, they are understood by their headers. */
	columns: v.exactOptional(v.pipe(v.array(columnMeaning), v.maxLength(MOST_COLUMNS))),
}

/** How a clerk wants a sheet of a file to be read. */
export const sheetChoice = v.strictObject({ name, ...choice, header: v.exactOptional(headerRows) })
export const sheetChoices = v.pipe(v.array(sheetChoice), v.maxLength(MOST_SHEETS))

/** The same for every sheet with a header, which stands so many rows below the one that is found by itself. */
export const rememberedChoice = v.strictObject({
	key: headerKey,
	...choice,
	header: v.exactOptional(
		v.strictObject({ shift: v.pipe(v.number(), v.integer()), height: v.picklist([1, 2]) }),
	),
	/** Digest of the sheet's name and titles: a post of all its people counts for these alone. */
	under: headerKey,
})

const cells = v.record(v.string(), v.string())

/** How a sheet is understood before it is read. */
export const sheetUnderstanding = v.strictObject({
	name,
	key: v.string(),
	kind: v.picklist(SHEET_KINDS),
	/** Why it is not brought in by itself. */
	aside: v.exactOptional(v.picklist(ASIDES)),
	header: v.exactOptional(headerRows),
	post: v.exactOptional(post),
	columns: v.array(
		v.strictObject({
			...columnMeaning.entries,
			shown: v.string(),
			/** What stands in it first. */ sample: v.string(),
		}),
	),
	/** What it lacks, in sentences: until it is there nothing of the sheet is read. */
	lacks: v.array(v.string()),
	/** What is taken for something that it does not have, in sentences. */
	assumes: v.array(v.string()),
	/** Which columns could hold what it lacks, and as what. */
	offers: v.array(v.strictObject({ at: position, means: v.picklist(MEANINGS) })),
	/** It is people, and nothing says of what post. */
	asksPost: v.boolean(),
	/** The first rows below the header, as they are read. */
	rows: v.array(
		v.strictObject({
			row,
			passedOver: v.exactOptional(v.picklist(PASSED_OVER_KINDS)),
			becomes: v.array(v.strictObject({ kind: v.string(), cells })),
			/** What is wrong with it, and what was left out. */
			problems: v.array(v.string()),
		}),
	),
	/** The first rows of the sheet as they stand there: one of them may be the header. */
	first: v.array(v.strictObject({ row, text: v.string() })),
	/** It is read as the clerk chose, for this file or for an earlier one with the same header. */
	chosen: v.exactOptional(v.picklist(['now', 'before'])),
})

export type SheetChoice = v.InferOutput<typeof sheetChoice>
export type RememberedChoice = v.InferOutput<typeof rememberedChoice>
export type SheetUnderstanding = v.InferOutput<typeof sheetUnderstanding>
export type ReadRow = SheetUnderstanding['rows'][number]
