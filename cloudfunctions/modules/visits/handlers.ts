import type { Handlers } from '../handlers'
import { coverage } from './counting/coverage'
import { missing } from './counting/missing'
import { due } from './going/due'
import { record } from './going/record'
import { end, extend } from './plans/change'
import { list } from './plans/list'
import { preview } from './plans/preview'
import { show } from './plans/show'
import { start } from './plans/start'

export const planHandlers: Handlers<'plan'> = { preview, start, list, show, extend, end }
export const visitHandlers: Handlers<'visit'> = { due, record, coverage, missing }
