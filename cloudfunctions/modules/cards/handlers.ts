import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { cardMethods } from './contract'
import { sheet } from './sheet'
import { show } from './show'

export const cardHandlers: HandlersOf<typeof cardMethods, Call> = { show, sheet }
