import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { printMethods } from './contract'
import { cards } from './cards'

export const printHandlers: HandlersOf<typeof printMethods, Call> = { cards }
