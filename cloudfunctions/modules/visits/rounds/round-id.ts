import { digest } from '../../../rpc/digest'
import type { Plan } from '../../org/rules/plan'

/** One document a plan, person and period: whatever is sent however often, in it. */
export const roundId = ({ id }: Pick<Plan, 'id'>, personId: string, period: string): string =>
	digest('round', id, personId, period).slice(0, 32)

/** Names all rounds of a plan in a period. */
export const roundsName = ({ id }: Pick<Plan, 'id'>, period: string): string => `${id} ${period}`
