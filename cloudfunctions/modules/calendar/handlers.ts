import type { Call } from '../../identity/call'
import type { HandlersOf } from '../../rpc/serve'
import type { calendarMethods } from './contract'
import { hours } from './hours'
import { save } from './save'
import { show } from './show'

export const calendarHandlers: HandlersOf<typeof calendarMethods, Call> = { show, hours, save }
