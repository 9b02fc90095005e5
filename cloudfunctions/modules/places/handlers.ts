import type { Call } from '../../identity/call'
import type { HandlersOf } from '../../rpc/serve'
import type { placeMethods } from './contract'
import { children } from './children'
import { search } from './search'

export const placeHandlers: HandlersOf<typeof placeMethods, Call> = { search, children }
