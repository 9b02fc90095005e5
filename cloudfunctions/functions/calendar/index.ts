import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { calendarHandlers } from '../../modules/calendar/handlers'
import { calendarMethods } from '../../modules/calendar/contract'

export const main = entry(calendarMethods, calendarHandlers, basicPorts)
