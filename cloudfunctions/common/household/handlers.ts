import type { Handlers } from '../kernel/serve'
import { bind } from './bind'
import { confirm, refuse } from './decide'
import { listPending } from './waiting'

export const householdHandlers: Handlers<'household'> = {
  bind,
  pending: (_, call) => listPending(call),
  confirm,
  refuse,
}
