import { entry } from '../common/adapters/entry'
import { reportMethods } from '../common/contract/report'
import { reportHandlers } from '../common/report/handlers'

export const main = entry<'report'>(reportMethods, reportHandlers)
