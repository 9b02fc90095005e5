import type { Handlers } from '../kernel/serve'
import { children } from './children'
import { search } from './search'

export const placeHandlers: Handlers<'place'> = { search, children }
