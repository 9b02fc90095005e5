import { entry } from '../common/adapters/entry'
import { householdMethods } from '../common/contract/household'
import { householdHandlers } from '../common/household/handlers'

export const main = entry(householdMethods, householdHandlers)
