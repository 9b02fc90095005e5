import type { Plan } from '../../org/rules/plan'
import type { Standing, Told } from '../../org/rules/standing'

/** What those who live there said, with its id. */
export interface ToldOne extends Told {
	id: string
}

/** What stands of it, the newest first. */
export function toldAt(visits: Standing | undefined): ToldOne[] {
	return Object.entries(visits?.told ?? {})
		.map(([id, told]) => ({ id, ...told }))
		.sort((one, other) => other.at - one.at)
}

/** The sayings that wait for the next visitor of a plan: nobody has been there since. */
export const waitingFor = ({ id }: Pick<Plan, 'id'>, visits: Standing | undefined): ToldOne[] =>
	toldAt(visits).filter(({ planId, answered }) => planId === id && !answered)
