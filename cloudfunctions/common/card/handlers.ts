import type { Handlers } from '../kernel/serve'
import { show } from './show'

export const cardHandlers: Handlers<'card'> = { show }
