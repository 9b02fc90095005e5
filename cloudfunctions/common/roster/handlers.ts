import type { Handlers } from '../kernel/serve'
import { check } from './import/check'
import { open, put } from './import/open'
import { read } from './import/read'
import { importRoster } from './import/write'
import { issueCode } from './issue-code'
import { showArea } from './moves/area-view'
import { appoint, cancelLeave, endPost, handOver, leave } from './moves/desks'
import { households, merge, split } from './moves/grids'
import { changes, undo } from './undo'

export const rosterHandlers: Handlers<'roster'> = {
  open,
  put,
  read,
  check,
  import: importRoster,
  changes: (_, call) => changes(call),
  undo,
  area: showArea,
  appoint,
  handOver,
  endPost,
  leave,
  cancelLeave,
  households,
  split,
  merge,
  issueCode,
}
