import * as v from 'valibot'
import { COMMON_ERRORS, type Methods, type InputOf, type OutputOf } from '../../../rpc/method'
import { ofImport, own, within } from '../../../rpc/reach'
import {
	headerKey,
	LONGEST_SHEET_NAME,
	MOST_SHEETS,
	rememberedChoice,
	sheetChoices,
	sheetUnderstanding,
} from './sheets'
import { areaCode, atMost, fileId, text } from '../../../rpc/shapes'

/** The most rows of one part: a document of the cloud stays well below its size limit. */
export const ROWS_A_PART = 1000

/** A thousand long rows, and the choices for the most sheets with the most columns. */
const PART_BYTES = 4 * 1024 * 1024
const CHOICES_BYTES = 1024 * 1024
/** Some thousand lines that were copied out of a table. */
const LIST_BYTES = 1024 * 1024
const LONGEST_PASTED = 300_000

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const counts = v.strictObject({ areas: v.number(), people: v.number(), households: v.number() })

/** The longest sentence about a file, the longest header in one, and how many rows are named of those that are alike. */
export const PROBLEM_LENGTH = 300
export const HEADER_LENGTH = 100
export const ROWS_NAMED = 5

/**
 * A mistake in a file, or something that was done with it, in the clerk's words. Without a row it is about the sheet,
 * without a sheet about the file. Where several rows have the same, `row` is the first of them.
 */
export const rosterProblem = v.strictObject({
	sheet: v.pipe(v.string(), atMost(LONGEST_SHEET_NAME)),
	row: v.exactOptional(count),
	column: v.exactOptional(v.pipe(v.string(), atMost(HEADER_LENGTH))),
	message: v.pipe(v.string(), atMost(PROBLEM_LENGTH)),
	/** How many rows have it, and the first of them. */
	alike: v.exactOptional(v.strictObject({ count, rows: v.pipe(v.array(count), v.maxLength(ROWS_NAMED)) })),
})

const named = v.record(v.pipe(v.string(), atMost(30)), v.pipe(v.string(), atMost(500)))

/** A row whose columns were recognised; what its cells say is checked by `check`. */
const sourceRow = v.strictObject({
	sheet: v.pipe(v.string(), atMost(LONGEST_SHEET_NAME)),
	row: count,
	kind: v.picklist(['area', 'tenure', 'leave', 'household']),
	cells: named,
	/** Where one row of the file became several: the headers under which this one's cells stand. */
	headers: v.exactOptional(named),
})

/** How the columns of a sheet are called in the file. */
const sourceSheet = v.strictObject({ name: v.pipe(v.string(), atMost(100)), headers: named })

const importId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/** How far a check or an import is. It goes on when it is called again, until it is done. */
const step = v.strictObject({
	done: v.boolean(),
	/** Rows worked through, of all. */
	progress: v.strictObject({ done: v.number(), of: v.number() }),
	summary: v.strictObject({
		rows: v.number(),
		added: counts,
		changed: counts,
		/** What the roster has where the file speaks, and the file does not name. It stays as it is. */
		gone: v.strictObject({ ...counts.entries, names: v.array(v.string()) }),
		/** Equal ones are one; the first few hundred. `errorCount` counts each row. */
		errors: v.array(rosterProblem),
		errorCount: v.number(),
		/** What was passed over, and what was done with the file besides. */
		notices: v.array(rosterProblem),
		/** Nothing of the file can be brought in: a mistake about the whole, or no row that could be taken. */
		refused: v.boolean(),
	}),
})

export const importMethods = {
	open: {
		doc: 'Begins to bring in a file, or goes on with the same file where it was left. Says which parts are there already.',
		roles: ['clerk'],
		reach: own(),
		input: v.strictObject({ name: text(120), digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
		output: v.strictObject({ importId, parts: v.array(v.number()) }),
		errors: COMMON_ERRORS,
	},
	put: {
		doc: 'Hands over a part of the rows of a file, with what reading found wrong. The same part again replaces itself.',
		bodyBytes: PART_BYTES,
		roles: ['clerk'],
		reach: ofImport('importId'),
		input: v.strictObject({
			importId,
			part: v.pipe(count, v.maxValue(9999)),
			sheets: v.pipe(v.array(sourceSheet), v.maxLength(50)),
			rows: v.pipe(v.array(sourceRow), v.maxLength(ROWS_A_PART)),
			problems: v.pipe(v.array(rosterProblem), v.maxLength(1000)),
			notices: v.pipe(v.array(rosterProblem), v.maxLength(1000)),
		}),
		output: v.strictObject({ rows: v.number() }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND'],
	},
	look: {
		doc: 'Says how each sheet of an uploaded file is understood, or would be with other choices; nothing is kept.',
		bodyBytes: CHOICES_BYTES,
		roles: ['clerk'],
		reach: own(),
		input: v.strictObject({ name: text(120), fileId, choices: sheetChoices }),
		output: v.strictObject({ sheets: v.array(sheetUnderstanding) }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'BAD_ROSTER_FILE', 'FOREIGN_FILE'],
	},
	recall: {
		doc: 'What the caller chose before for sheets with the same headers.',
		bodyBytes: CHOICES_BYTES,
		roles: ['clerk'],
		reach: own(),
		input: v.strictObject({ keys: v.pipe(v.array(headerKey), v.maxLength(MOST_SHEETS)) }),
		output: v.strictObject({ choices: v.array(rememberedChoice) }),
		errors: COMMON_ERRORS,
	},
	remember: {
		doc: 'Keeps what the caller chose for sheets with these headers, in place of what was kept before.',
		bodyBytes: CHOICES_BYTES,
		roles: ['clerk'],
		reach: own(),
		input: v.strictObject({ choices: v.pipe(v.array(rememberedChoice), v.maxLength(MOST_SHEETS)) }),
		output: v.strictObject({ kept: v.number() }),
		errors: COMMON_ERRORS,
	},
	read: {
		doc: 'Reads a file that the caller uploaded (Excel or CSV) as they chose, and hands over its rows. The choices are remembered.',
		bodyBytes: CHOICES_BYTES,
		roles: ['clerk'],
		reach: own(),
		input: v.strictObject({ name: text(120), fileId, choices: v.exactOptional(sheetChoices) }),
		output: v.strictObject({ importId, rows: v.number() }),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'BAD_ROSTER_FILE', 'FOREIGN_FILE'],
	},
	readList: {
		doc: 'Says which households of an area a list names, a file that the caller uploaded (Excel or CSV) or pasted lines: by grid and number, by door code, or by head and address. How it is understood comes along, and of each row that names none why; nothing is kept.',
		bodyBytes: LIST_BYTES,
		roles: ['clerk', 'dispatcher'],
		reach: within('keeper', ['areaCode']),
		input: v.strictObject({
			areaCode,
			name: text(120),
			/** One of both. */
			fileId: v.exactOptional(fileId),
			text: v.exactOptional(v.pipe(v.string(), atMost(LONGEST_PASTED))),
			choices: sheetChoices,
		}),
		output: v.strictObject({
			sheets: v.array(sheetUnderstanding),
			/** No sheet has a header: each row is read by itself, grid and number or a door code. */
			asLines: v.boolean(),
			/** Rows that were read. */
			rows: count,
			/** The ids of the households, each once. */
			households: v.array(v.string()),
			/** Equal ones are one; the first few hundred. `errorCount` counts each row. */
			errors: v.array(rosterProblem),
			errorCount: count,
			/** What was passed over, and what was taken otherwise than it is written. */
			notices: v.array(rosterProblem),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'BAD_ROSTER_FILE', 'FOREIGN_FILE', 'MISSING_INPUT'],
	},
	check: {
		doc: 'Goes on checking a file: what would be new, changed and missing, and every row that is wrong. The roster stays as it is.',
		roles: ['clerk'],
		reach: ofImport('importId'),
		input: v.strictObject({ importId }),
		output: step,
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_CHANGED'],
	},
	differences: {
		doc: 'What a file that was checked would make of what the roster has: who takes whose place, whose post ends, what is said otherwise. By pages: the tree first, then households.',
		roles: ['clerk'],
		reach: ofImport('importId'),
		input: v.strictObject({
			importId,
			cursor: v.exactOptional(v.pipe(v.string(), v.regex(/^(-?\d{1,6}\.)?\d{1,6}$/))),
		}),
		output: v.strictObject({
			/** From what to what, in words. */
			lines: v.array(v.strictObject({ about: v.string(), from: v.string(), to: v.string() })),
			/** Where it goes on; a page may have no lines and be followed by more. */
			cursor: v.exactOptional(v.string()),
		}),
		errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_CHANGED'],
	},
	import: {
		doc: 'Goes on bringing in a file that was checked; rows that are wrong are left out. The last step puts all of it in force at once.',
		roles: ['clerk'],
		reach: ofImport('importId'),
		input: v.strictObject({ importId }),
		output: step,
		errors: [
			...COMMON_ERRORS,
			'NOT_FOUND',
			'ROSTER_CHANGED',
			'ROSTER_HAS_ERRORS',
			'ROSTER_BUSY',
			'SECOND_NEEDED',
		],
	},
} as const satisfies Methods

export type Input<V extends keyof typeof importMethods> = InputOf<(typeof importMethods)[V]>
export type Output<V extends keyof typeof importMethods> = OutputOf<(typeof importMethods)[V]>
