import type { Handlers } from '../kernel/serve'
import { save } from './save'
import { show } from './show'

export const calendarHandlers: Handlers<'calendar'> = { show, save }
