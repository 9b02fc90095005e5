import { entry } from '../entry'
import { reportMethods } from '../../modules/reports/contract/report'
import { reportHandlers } from '../../modules/reports/handlers'

export const main = entry<'report'>(reportMethods, reportHandlers)
