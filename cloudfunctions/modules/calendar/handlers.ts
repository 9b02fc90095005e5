import type { Handlers } from '../handlers'
import { save } from './save'
import { show } from './show'

export const calendarHandlers: Handlers<'calendar'> = { show, save }
