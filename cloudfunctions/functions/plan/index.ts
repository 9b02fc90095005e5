import { entry } from '../entry'
import { planMethods } from '../../modules/visits/contract/plan'
import { planHandlers } from '../../modules/visits/handlers'

export const main = entry(planMethods, planHandlers)
