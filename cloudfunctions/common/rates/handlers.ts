import type { Handlers } from '../kernel/serve'
import { reports } from './reports'
import { show } from './show'

export const ratesHandlers: Handlers<'rates'> = { show, reports }
