import type { Plan } from '../../org/rules/plan'
import type { Target } from './target'

/** So long those at home have to read a notice by themselves; then somebody rings them up. */
const READ_MS = 2 * 3_600_000

/** True of a plan that tells households something: a household that has read it is done, the others are rung up. */
export const isNotice = ({ template }: Pick<Plan, 'template'>): boolean => template === 'notice'

/** True while nobody rings a household up about a notice: somebody there has WeChat, and has not had it for two hours. */
export function mayStillRead(plan: Plan, { household }: Target, now: number): boolean {
	if (!isNotice(plan) || now >= plan.at + READ_MS) return false
	return household.members.some(({ state }) => state === 'confirmed')
}
