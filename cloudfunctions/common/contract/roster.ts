import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from './method'
import { moment, phone } from './shapes'

/** A row that cannot be taken, in the clerk's words. */
const rowError = v.strictObject({
  row: v.number(),
  column: v.exactOptional(v.string()),
  message: v.string(),
})

const counts = v.strictObject({ areas: v.number(), people: v.number(), households: v.number() })

/** Leading blank lines stay, so that rows keep the numbers that the clerk sees. */
const saysSomething = (csv: string): boolean => csv.trim() !== ''

/** In the worst case three bytes a character; an event of the cloud has at most 6 MB. */
const LONGEST_CSV = 1_900_000

/** A roster as CSV text; see docs/roster.md for its columns. */
const file = v.strictObject({
  csv: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_CSV), v.check(saysSomething)),
})

const summary = v.strictObject({
  rows: v.number(),
  added: counts,
  changed: counts,
  errors: v.array(rowError),
})

export const rosterMethods = {
  check: {
    doc: 'Says what an import of a roster file would do, and every row that is wrong. Writes nothing.',
    roles: ['clerk'],
    input: file,
    output: summary,
    errors: COMMON_ERRORS,
  },
  import: {
    doc: 'Brings in a roster file: all of it, or nothing when a row is wrong.',
    roles: ['clerk'],
    input: file,
    output: summary,
    errors: [...COMMON_ERRORS, 'ROSTER_BUSY'],
  },
  issueCode: {
    doc: 'A one-time code that the clerk reads out to a staff member, who binds their WeChat with it.',
    roles: ['clerk'],
    input: v.strictObject({ phone }),
    output: v.strictObject({ code: v.string(), expiresAt: moment }),
    errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
  },
} as const satisfies Methods
