import type { Handlers } from '../handlers'
import { hours } from './hours'
import { save } from './save'
import { show } from './show'

export const calendarHandlers: Handlers<'calendar'> = { show, hours, save }
