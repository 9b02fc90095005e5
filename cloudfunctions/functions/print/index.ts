import { entry } from '../entry'
import { printMethods } from '../../modules/printing/contract'
import { printHandlers } from '../../modules/printing/handlers'

export const main = entry(printMethods, printHandlers)
