import type { Handlers } from '../kernel/serve'
import { check } from './import/check'
import { open, put } from './import/open'
import { read } from './import/read'
import { importRoster } from './import/write'
import { issueCode } from './issue-code'
import { changes, undo } from './undo'

export const rosterHandlers: Handlers<'roster'> = {
  open,
  put,
  read,
  check,
  import: importRoster,
  changes: (_, call) => changes(call),
  undo,
  issueCode,
}
