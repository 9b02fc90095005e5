import { entry } from '../common/adapters/entry'
import { rosterMethods } from '../common/contract/roster'
import { rosterHandlers } from '../common/roster/handlers'

export const main = entry(rosterMethods, rosterHandlers)
