import type { Handlers } from '../kernel/serve'
import { cards } from './cards'

export const printHandlers: Handlers<'print'> = { cards }
