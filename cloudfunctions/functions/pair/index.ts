import { entry } from '../entry'
import { pairMethods } from '../../modules/visits/contract/pair'
import { pairHandlers } from '../../modules/visits/handlers'

export const main = entry(pairMethods, pairHandlers)
