import type { Handlers } from '../kernel/serve'
import { check, importRoster } from './import-roster'
import { issueCode } from './issue-code'

export const rosterHandlers: Handlers<'roster'> = { check, import: importRoster, issueCode }
