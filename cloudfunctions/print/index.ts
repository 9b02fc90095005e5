import { entry } from '../common/adapters/entry'
import { printMethods } from '../common/contract/print'
import { printHandlers } from '../common/print/handlers'

export const main = entry(printMethods, printHandlers)
