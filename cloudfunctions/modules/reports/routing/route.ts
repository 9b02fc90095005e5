import type { Area, AreaChain } from '#shared/area/area'
import { withoutBarred, type Barred } from '../life/barred'
import type { Category } from '#shared/report/category'
import type { OwnerRule } from '#shared/report/owner-rule'
import { deskKey, type Desk } from '#shared/roster/desk'
import { answerFor, atDesk, headAbove, type Answer } from '#shared/roster/holder'
import { HEAD_POST } from '#shared/roster/post'
import type { Day, Tenure } from '#shared/roster/tenure'
import type { Located, RouteStep } from '../../../words/trail'

/** Where a report goes and why. */
export interface Route {
	owner: Desk
	ownerArea: Area
	coHandlers: Desk[]
	steps: RouteStep[]
}

/**
 * Finds the desk of a report. `chain` runs from the root down to the area of the place, or to the reporter's home
 * where the place is not known. Desks for which only those answer whom the report keeps out are passed by; where all are,
 * the root's clerk names somebody. An emergency goes past those who have never bound their WeChat, as long as anybody on
 * the way up has. `ownerRule` is the category's rule for this place and hour, where it has one. Null only when not even the root's dispatcher is there: the product is not open yet.
 */
export function route(
	category: Category,
	located: Located,
	all: AreaChain,
	day: Day,
	{ unbound = [], ownerRule, ...report }: Barred & { unbound?: string[]; ownerRule?: OwnerRule } = {},
): Route | null {
	const open = withoutBarred(all, report, day)
	const bound = withoutBarred(open, { barred: unbound }, day)
	const isReached = unbound.length > 0 && headAbove(bound, day) !== null
	const chain = isReached ? bound : open
	const steps: RouteStep[] = [{ step: 'located', located, chain }]
	const wanted = isKnown(located)
		? deskByRule(category, ownerRule, chain, steps)
		: dispatcherDesk(chain, steps)
	const isPast = (report.barred ?? []).length > 0
	if (isPast) steps.push({ step: 'pastBarred', chain })
	const skipped =
		isReached && wanted
			? peopleAt(wanted, open, day).filter(({ personId }) => unbound.includes(personId))
			: []
	if (skipped.length > 0) steps.push({ step: 'pastUnbound', names: skipped.map(({ name }) => name), chain })
	const answer = wanted && (answerFor(wanted, chain, day) ?? (isPast ? rootClerk(chain, day) : null))
	if (!answer) return null
	steps.push({ step: 'answered', wanted, answer, chain, isPast: isPast || skipped.length > 0 })
	const owner = answer.desk
	const coHandlers = isKnown(located) ? helpingDesks(category, owner, open, day) : []
	if (coHandlers.length > 0) steps.push({ step: 'informed', desks: coHandlers, chain })
	const ownerArea = chain.find((area) => area.code === owner.areaCode)
	return ownerArea ? { owner, ownerArea, coHandlers, steps } : null
}

const peopleAt = (desk: Desk, chain: AreaChain, day: Day): readonly Tenure[] =>
	answerFor(desk, chain, day)?.people ?? []

function rootClerk([root]: AreaChain, day: Day): Answer | null {
	const answer = root ? atDesk(root, 'clerk', day) : null
	return answer && { ...answer, as: 'oneLevelUp' }
}

function isKnown(located: Located): boolean {
	return located.by !== 'unclear' && located.by !== 'nothing'
}

/** The category's desk in the grid of the place; a place above the grids goes to the head desk of its area. */
function deskByRule(
	category: Category,
	rule: OwnerRule | undefined,
	chain: AreaChain,
	steps: RouteStep[],
): Desk | null {
	const grid = chain.find((area) => area.level === 'grid')
	const last = chain[chain.length - 1]
	if (grid) {
		const { owner: post } = rule ?? category
		steps.push({ step: 'rule', post, chain: upTo(chain, grid.code), ...(rule && { of: rule }) })
		return { areaCode: grid.code, post }
	}
	if (!last) return null
	steps.push({ step: 'noGrid', chain })
	return { areaCode: last.code, post: HEAD_POST[last.level] }
}

/** What cannot be placed goes to the nearest dispatcher, who settles where it belongs. */
function dispatcherDesk(chain: AreaChain, steps: RouteStep[]): Desk | null {
	const area = [...chain].reverse().find(({ level }) => HEAD_POST[level] === 'dispatcher')
	if (!area) return null
	steps.push({ step: 'toDispatcher', chain: upTo(chain, area.code) })
	return { areaCode: area.code, post: 'dispatcher' }
}

/** The nearest desk of each helping post that somebody holds; a post that the place does not have is left out. */
function helpingDesks(category: Category, owner: Desk, chain: AreaChain, day: Day): Desk[] {
	const desks = category.coHandlers.flatMap((post) => {
		const area = [...chain].reverse().find((candidate) => atDesk(candidate, post, day))
		return area ? [{ areaCode: area.code, post }] : []
	})
	return desks.filter((desk) => deskKey(desk) !== deskKey(owner))
}

function upTo(chain: AreaChain, code: string): AreaChain {
	return chain.slice(0, chain.findIndex((area) => area.code === code) + 1)
}
