import type { Handlers } from '../handlers'
import { reports } from './reports'
import { show } from './show'

export const ratesHandlers: Handlers<'rates'> = { show, reports }
