import type { Area, AreaChain } from '../area/area'
import { HEAD_POST, NEXT_DESKS, type Post } from './post'
import type { Desk } from './desk'
import { isPresent, type Day, type Tenure } from './tenure'

/** How somebody comes to answer for a desk today. */
export type AnswersAs = 'holder' | 'deputy' | 'nextDesk' | 'oneLevelUp'

/** Who answers for a desk on a day, and from which desk. */
export interface Answer {
	/** The desk at which somebody is. */
	desk: Desk
	as: AnswersAs
	/** Everybody at that desk that day; the first one is named where one name is wanted. Never empty. */
	people: readonly [Tenure, ...Tenure[]]
	/** The person in post who is away, when a deputy stands in. */
	standsInFor?: Tenure
}

/** Who is at the desk itself that day: those in post, else the deputies. Null when nobody is. */
export function atDesk(area: Area, post: Post, day: Day): Answer | null {
	const tenures = area.desks.find((desk) => desk.post === post)?.tenures ?? []
	const present = tenures.filter((tenure) => isPresent(tenure, day))
	const desk = { areaCode: area.code, post }
	const holders = nonEmpty(present.filter((tenure) => tenure.kind === 'holder'))
	if (holders) return { desk, as: 'holder', people: holders }
	const deputies = nonEmpty(present.filter((tenure) => tenure.kind === 'deputy'))
	if (!deputies) return null
	const away = tenures.find((tenure) => tenure.kind === 'holder' && isAway(tenure, day))
	return { desk, as: 'deputy', people: deputies, ...(away && { standsInFor: away }) }
}

/**
 * Who answers for a desk on a day: the person in post, else the deputy, else the next desk of the same area,
 * else the head desk one level up, and so on to the root. Null only when not even the root's dispatcher is there.
 */
export function answerFor(desk: Desk, chain: AreaChain, day: Day): Answer | null {
	const at = chain.findIndex((area) => area.code === desk.areaCode)
	const own = chain[at]
	if (!own) return null
	const here = atDesk(own, desk.post, day)
	if (here) return here
	for (const post of NEXT_DESKS[desk.post]) {
		const next = atDesk(own, post, day)
		if (next) return { ...next, as: 'nextDesk' }
	}
	const above = headAbove(chain.slice(0, at), day)
	return above && { ...above, as: 'oneLevelUp' }
}

/** The nearest head desk with somebody at it, looking from the last area of the chain towards the root. */
export function headAbove(chain: AreaChain, day: Day): Answer | null {
	for (const area of [...chain].reverse()) {
		const answer = atDesk(area, HEAD_POST[area.level], day)
		if (answer) return answer
	}
	return null
}

function isAway(tenure: Tenure, day: Day): boolean {
	return !isPresent(tenure, day) && isPresent({ ...tenure, leaves: [] }, day)
}

function nonEmpty(list: Tenure[]): [Tenure, ...Tenure[]] | null {
	const [first, ...rest] = list
	return first ? [first, ...rest] : null
}
