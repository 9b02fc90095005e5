import { entry } from '../common/adapters/entry'
import { calendarHandlers } from '../common/calendar/handlers'
import { calendarMethods } from '../common/contract/calendar'

export const main = entry(calendarMethods, calendarHandlers)
