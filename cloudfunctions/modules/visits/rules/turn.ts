import { dutiesOn, postsOn, type Person } from '#shared/roster/person'
import type { Post } from '#shared/roster/post'
import { covers, type Day } from '#shared/roster/tenure'
import type { Plan, Who } from '../../org/rules/plan'
import type { PairedBefore } from '../../org/rules/household'
import type { Target } from './target'

/** Somebody who may go: a person of the roster, or a resident who looks in on a household. */
export interface Goer {
	person?: Person
	/** Stands for their WeChat. */
	memberId: string
}

/** What a goer is known by on a visit. */
export const goerId = ({ person, memberId }: Goer): string => person?.id ?? memberId

/** The areas for whose desk of a post somebody answered on a day; a unit's desk goes to the grid that it is part of. */
export function areasOf(person: Person | undefined, post: Post, day: Day): string[] {
	if (!person) return []
	const codes = dutiesOn(person, day).flatMap((duty) => (duty.post === post ? [duty.areaCode] : []))
	return [...new Set(codes.map((code) => goingTo(person, code)))]
}

/** The grid of a unit's desk; any other desk's own area. */
function goingTo({ posts }: Person, code: string): string {
	const post = posts.find(({ areaCode, area }) => areaCode === code && area.level === 'unit')
	return post?.path[post.path.length - 2] ?? code
}

/** True when a plan names somebody, who has a post on the day: whose last one has ended is on no team any more. */
export function isNamed(who: Who, person: Person | undefined, day: Day): boolean {
	return (
		'people' in who &&
		person !== undefined &&
		who.people.includes(person.id) &&
		postsOn(person, day).length > 0
	)
}

/** True when it is somebody's turn to go there. */
export function isTurnOf(goer: Goer, plan: Plan, target: Target, day: Day): boolean {
	const { who } = plan
	if ('people' in who) return isNamed(who, goer.person, day)
	if ('paired' in who) {
		const pair = presentPair(target)
		return pair !== undefined && isOwn(goer, pair) && (pair.from === undefined || pair.from <= day)
	}
	const line = target.household.path.map(({ code }) => code)
	return areasOf(goer.person, who.post, day).some((code) => line.includes(code))
}

/** True of a post that somebody had on a day; of a deputy's, where they stood in. */
function isTheirsOn(person: Person, post: Person['posts'][number], day: Day): boolean {
	if (!covers(post, day)) return false
	const { areaCode, post: at, kind } = post
	return (
		kind === 'holder' || dutiesOn(person, day).some((duty) => duty.areaCode === areaCode && duty.post === at)
	)
}

/** True when somebody is among those who go for a plan, wherever in its area. */
export function goesFor(
	{ person }: { person?: Person | undefined },
	{ who, area, path }: Plan,
	day: Day,
): boolean {
	if (!person) return false
	if ('people' in who) return isNamed(who, person, day)
	if (!('post' in who)) return false
	return person.posts.some(
		(post) =>
			post.post === who.post &&
			isTheirsOn(person, post, day) &&
			(reachesFrom(post, area.code) || path.includes(post.areaCode)),
	)
}

/** True of a post in an area, or in what became of it. */
export const reachesFrom = (
	{ path, former = [] }: Pick<Person['posts'][number], 'path' | 'former'>,
	code: string,
): boolean => path.includes(code) || former.includes(code)

/**
 * True when it was somebody's turn on a day. What was done in a post, or as a pair, is theirs to say also when that has ended
 * since: a visit that comes late is not lost. Who is on leave is not asked to go and reads nobody's name; that they were there all the
 * same is true, and theirs to say.
 */
export function wasTurnOf(goer: Goer, plan: Plan, target: Target, day: Day): boolean {
	if (isTurnOf(goer, plan, target, day)) return true
	const { who } = plan
	if ('people' in who) return false
	if ('paired' in who)
		return pairsBefore(target).some((past) => isOwn(goer, past) && (past.from ?? '') <= day && day <= past.to)
	const { person } = goer
	const line = target.household.path.map(({ code }) => code)
	return (
		person?.posts.some(
			(post) =>
				post.post === who.post &&
				isTheirsOn(person, post, day) &&
				line.includes(goingTo(person, post.areaCode)),
		) ?? false
	)
}

/** True when somebody may say that they went: whose turn it was, and who answers in that grid, who may help anybody. */
export function mayRecord(goer: Goer, plan: Plan, target: Target, day: Day): boolean {
	return wasTurnOf(goer, plan, target, day) || isInCharge(goer, target, day)
}

/** The posts that answer in a grid. */
export const IN_GRIDS = ['gridLeader', 'gridMember'] as const

/** Whose a second try after a refusal is, where somebody looks in on a household or has it in their post. */
export function isInCharge({ person }: Goer, { household }: Target, day: Day): boolean {
	const line = household.path.map(({ code }) => code)
	const grid = line[line.length - 1] ?? ''
	return IN_GRIDS.some((post) => areasOf(person, post, day).includes(grid))
}

/** True when a pair is a goer's. */
function isOwn({ person, memberId }: Goer, pair: { phone: string; memberId?: string }): boolean {
	return pair.memberId === undefined ? pair.phone === person?.phone : pair.memberId === memberId
}

/** Who looks in on a household now, and since when where that is known: the roster's file says who, not since when. */
export function presentPair({
	household,
	visits,
}: Target): { name: string; phone: string; from?: Day; memberId?: string } | undefined {
	const { paired } = household
	if (!paired) return undefined
	const { pair } = visits ?? {}
	return pair?.phone === paired.phone ? pair : paired
}

/** Who looked in on a household before, on the clerk's word or a file's, the last one first. */
export function pairsBefore({ household: { pairedBefore = [] }, visits }: Target): PairedBefore[] {
	return [...(visits?.pairs ?? []), ...pairedBefore].sort((one, other) => (one.to < other.to ? 1 : -1))
}

/** A visitor's title on a visit: a resident goes as the present or former paired member of the household. */
export function goerName(goer: Goer, target: Target): string {
	const pair = [presentPair(target), ...pairsBefore(target)].find((one) => one && isOwn(goer, one))
	return goer.person?.name ?? pair?.name ?? ''
}

/** Since when it has been somebody's turn; who took over starts clean. */
export function turnSince(goer: Goer, plan: Plan, target: Target, day: Day): Day | undefined {
	const { who } = plan
	if ('paired' in who) return presentPair(target)?.from
	if ('people' in who || !goer.person) return undefined
	const line = target.household.path.map(({ code }) => code)
	const own = goer.person.posts.filter(
		(post) => post.post === who.post && covers(post, day) && line.includes(post.areaCode),
	)
	return own.map(({ from }) => from).sort()[0]
}
