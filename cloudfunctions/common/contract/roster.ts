import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from './method'
import { importMethods } from './roster-import'
import { moveMethods } from './roster-moves'
import { moment, phone } from './shapes'

export const rosterMethods = {
  ...importMethods,
  ...moveMethods,
  issueCode: {
    doc: 'A one-time code that the clerk reads out to a staff member, who binds their WeChat with it.',
    roles: ['clerk'],
    input: v.strictObject({ phone }),
    output: v.strictObject({ code: v.string(), expiresAt: moment }),
    errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
  },
} as const satisfies Methods
