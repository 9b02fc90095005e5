import * as v from 'valibot'
import { planMethods } from '../../cloudfunctions/modules/visits/contract/plan'

/** Whether the contract takes it as a plan to start. */
export const startInput = (input: unknown): boolean => v.is(planMethods.start.input, input)
