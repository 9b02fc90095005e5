import type { Handlers } from '../kernel/serve'
import { sheet } from './sheet'
import { show } from './show'

export const cardHandlers: Handlers<'card'> = { show, sheet }
