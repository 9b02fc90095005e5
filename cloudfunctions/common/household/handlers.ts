import type { Handlers } from '../kernel/serve'
import { bind } from './bind'
import { confirm, refuse } from './decide'
import { find } from './find'
import { issueCode } from './issue-code'
import { listPending } from './waiting'

export const householdHandlers: Handlers<'household'> = {
  bind,
  find,
  issueCode,
  pending: (_, call) => listPending(call),
  confirm,
  refuse,
}
