import type { Handlers } from '../kernel/serve'
import { consent, templates } from './consent'
import { list, read, unread } from './inbox'

export const messageHandlers: Handlers<'message'> = {
  list,
  unread: (_, call) => unread(call),
  read,
  templates: (_, call) => templates(call),
  consent,
}
