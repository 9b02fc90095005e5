import type { Handlers } from '../kernel/serve'
import { bindPhone } from './bind-phone'
import { bindPost } from './bind-post'
import { show } from './show'

export const accountHandlers: Handlers<'account'> = { show: (_, call) => show(call), bindPost, bindPhone }
