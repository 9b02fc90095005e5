import { entry } from '../entry'
import { rosterMethods } from '../../modules/org/contract/roster'
import { rosterHandlers } from '../../modules/org/handlers'

export const main = entry(rosterMethods, rosterHandlers)
