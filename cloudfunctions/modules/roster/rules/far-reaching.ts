import type { Area } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import { addDays } from '#shared/clock/china-time'
import type { Person, PersonPost } from '#shared/roster/person'
import type { Post } from '#shared/roster/post'
import { isReachedFrom, reachingPosts } from '#shared/roster/reach'
import { isKeyPost } from '#shared/roster/second'
import type { Deed } from '../../../words/proposals'
import { covers, isPresent, type Day, type Tenure } from '#shared/roster/tenure'

/** One deed, at a desk whose area has this line, from the root down. */
export interface DeskDeed {
	deed: Deed
	line: string[]
	post: Post
	personId: string
}

/** What takes two at the desk of a clerk or a dispatcher: wherever it is, or at the own level only. Other posts take one. */
const TAKES_TWO: Readonly<Record<Deed, 'everywhere' | 'ownLevel'>> = {
	gives: 'ownLevel',
	ends: 'everywhere',
	away: 'ownLevel',
	frees: 'everywhere',
	invites: 'ownLevel',
}

/** What is undone by doing what. */
const UNDONE_BY: Readonly<Partial<Record<Deed, Deed>>> = { gives: 'ends', ends: 'gives', away: 'away' }

/** So many posts ended at once reach far, once they are more than a tenth. */
const FEWEST_ENDED = 10
const SHARE_ENDED = 10

/** The deeds of a change that take two people. */
export function farDeeds(granter: Person | undefined, deeds: readonly DeskDeed[], day: Day): DeskDeed[] {
	const reaching = reachingPosts(granter, ['clerk'], day)
	return deeds.filter(
		({ deed, post, line }) =>
			isKeyPost(post) &&
			(TAKES_TWO[deed] === 'everywhere' || !reaching.some((own) => standsAbove(own, line))),
	)
}

/** True of a clerk of an area further up; nobody stands above a root, the first clerk neither. */
function standsAbove(own: PersonPost, line: readonly string[]): boolean {
	if (own.path.length === 0) return line.length > 1
	return isReachedFrom(own, line) && line[line.length - 1] !== own.areaCode
}

/** True when a change of the whole ends too many of an area's posts for one person to answer for. */
export const endsMany = (posts: number, ended: number): boolean =>
	ended >= FEWEST_ENDED && ended * SHARE_ENDED > posts

/** The areas of a line in which it is counted how many posts a change ends: a town's and above. */
export const countedIn = ({ path }: Area): string[] =>
	path.filter(({ level }) => isAbove(level, 'village')).map(({ code }) => code)

/** How many people have or will have a post in an area itself; one with two posts counts twice. */
export function postsLasting({ desks }: Area, day: Day): number {
	const lasting = desks.map(({ tenures }) => tenures.filter(({ to }) => to === undefined || to >= day))
	return lasting.reduce((sum, tenures) => sum + new Set(tenures.map(({ personId }) => personId)).size, 0)
}

/** What a change of an area's desks does to whom, from a day on: what was before is history. */
export function deedsBetween(before: Area | undefined, after: Area, day: Day): DeskDeed[] {
	const line = after.path.map(({ code }) => code)
	const posts = new Set([...(before?.desks ?? []), ...after.desks].map(({ post }) => post))
	return [...posts].flatMap((post) => {
		const old = tenuresOf(before, post)
		const next = tenuresOf(after, post)
		const days = turningDays([...old, ...next], day)
		const people = new Set([...old, ...next].map(({ personId }) => personId))
		return [...people].flatMap((personId) => {
			const deeds = new Set(
				days.flatMap((one) => deedOn(standing(old, personId, one), standing(next, personId, one))),
			)
			return [...deeds].map((deed) => ({ deed, line, post, personId }))
		})
	})
}

/** What taking back a change does. */
export const undone = (deeds: readonly DeskDeed[]): DeskDeed[] =>
	deeds.flatMap((one) => {
		const deed = UNDONE_BY[one.deed]
		return deed ? [{ ...one, deed }] : []
	})

const tenuresOf = (area: Area | undefined, post: Post): Tenure[] =>
	area?.desks.find((desk) => desk.post === post)?.tenures ?? []

/** The days from one on at which anybody's standing may change: between two of them nothing does. */
function turningDays(tenures: readonly Tenure[], day: Day): Day[] {
	const days = tenures.flatMap(({ leaves, ...span }) =>
		[span, ...leaves].flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])]),
	)
	return [...new Set([day, ...days.filter((one) => one > day)])]
}

/** How somebody stands at a desk on a day. */
interface Standing {
	/** 2 in post, 1 as a deputy, 0 not at all. */
	rank: number
	present: boolean
}

function standing(tenures: readonly Tenure[], personId: string, day: Day): Standing {
	const own = tenures.filter((one) => one.personId === personId && covers(one, day))
	return {
		rank: Math.max(0, ...own.map(({ kind }) => (kind === 'holder' ? 2 : 1))),
		present: own.some((one) => isPresent(one, day)),
	}
}

function deedOn(before: Standing, after: Standing): Deed[] {
	if (after.rank !== before.rank) return [after.rank > before.rank ? 'gives' : 'ends']
	return after.present === before.present ? [] : ['away']
}
