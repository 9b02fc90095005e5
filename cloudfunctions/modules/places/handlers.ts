import type { Handlers } from '../handlers'
import { children } from './children'
import { search } from './search'

export const placeHandlers: Handlers<'place'> = { search, children }
