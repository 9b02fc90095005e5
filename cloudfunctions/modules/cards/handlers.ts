import type { Handlers } from '../handlers'
import { sheet } from './sheet'
import { show } from './show'

export const cardHandlers: Handlers<'card'> = { show, sheet }
