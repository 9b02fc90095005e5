import { entry } from '../entry'
import { householdMethods } from '../../modules/households/contract'
import { householdHandlers } from '../../modules/households/handlers'

export const main = entry(householdMethods, householdHandlers)
