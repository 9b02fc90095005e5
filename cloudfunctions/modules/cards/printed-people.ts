import type { AreaChain } from '#shared/area/area'
import type { Post } from '#shared/roster/post'
import type { Day } from '#shared/roster/tenure'
import type { Output } from './contract'
import { peopleInCharge } from '../org/rules/in-charge'

type PrintedPerson = Output<'sheet'>['people'][number]

/** Who stands on a printed card, the most important first. A unit's leader is left out: which unit a door is in, no card knows. */
const PRINTED_POSTS: readonly Post[] = [
	'gridLeader',
	'gridMember',
	'police',
	'villageLeader',
	'property',
	'dispatcher',
]

/** A card has room for so many. */
const MOST_PEOPLE = 4

/**
 * The people of a grid's printed cards. Leave is passed over: a card hangs for years, a stand-in is there for days; the
 * code leads to the people who answer today.
 */
export function printedPeople(chain: AreaChain, day: Day): PrintedPerson[] {
	const people = peopleInCharge(withoutLeave(chain), [], day)
	const first = people.slice(0, 1)
	const others = people.slice(1).filter(({ post }) => PRINTED_POSTS.includes(post))
	const onePerPost = PRINTED_POSTS.flatMap((wanted) => others.find(({ post }) => post === wanted) ?? [])
	return [...new Set([...first, ...onePerPost, ...others])]
		.slice(0, MOST_PEOPLE)
		.map(({ title, name, phone }) => ({ title, name, phone }))
}

function withoutLeave(chain: AreaChain): AreaChain {
	return chain.map((area) => ({
		...area,
		desks: area.desks.map((desk) => ({
			...desk,
			tenures: desk.tenures.map((tenure) => ({ ...tenure, leaves: [] })),
		})),
	}))
}
