import { entry } from '../entry'
import { visitMethods } from '../../modules/visits/contract/visit'
import { visitHandlers } from '../../modules/visits/handlers'

export const main = entry(visitMethods, visitHandlers)
