import type { Handlers } from '../handlers'
import { cards } from './cards'

export const printHandlers: Handlers<'print'> = { cards }
