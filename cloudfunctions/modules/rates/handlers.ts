import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { ratesMethods } from './contract'
import { reports } from './reports'
import { show } from './show'

export const ratesHandlers: HandlersOf<typeof ratesMethods, Call> = { show, reports }
