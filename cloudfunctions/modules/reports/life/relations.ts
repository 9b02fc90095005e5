import type { AreaChain } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import { chinaDay } from '#shared/clock/china-time'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { answerFor } from '#shared/roster/holder'
import { dutiesOn, postsOn, type Person, type PersonPost } from '#shared/roster/person'
import { HEAD_POST, POSTS, type Post } from '#shared/roster/post'
import { isReachedFrom, reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import { deskWords } from '../../../words/desk'
import { isBarred } from './barred'
import { publicArea } from './publicity'
import type { Relation } from './relation'
import { placePath, type Report } from '#shared/life/report'
import type { Verifications } from '#shared/life/report-parts'
import { isOpen } from '#shared/life/status'
import type { Viewer } from '../../org/rules/viewer'

/** Posts that see every report of their area, even one that another desk handles. */
const CHAIN_POSTS: readonly Post[] = ['gridLeader', 'gridMember', 'unitLeader', 'villageLeader', 'dispatcher']

/** Neighbours and those who joined: they read what is public, and no person. */
const OUTSIDE: readonly Relation[] = ['neighbour', 'joiner', 'mergedReporter']

/** What somebody once did to it gives nothing but the record of that: whatever else they read they read by what they are today. */
export const PAST: readonly Relation[] = ['handler', 'verifiedIt', 'spokeForIt']

/**
 * What a viewer is to a report today. `chain` runs from the root down to the owner desk's area. Whom the report keeps out
 * is nothing to it, whatever post they hold; one of them who reported it is its reporter and no more.
 */
export function relationsOf(viewer: Viewer, report: Report, chain: AreaChain, now: number): Set<Relation> {
	if (isBarred(report, viewer.person?.id)) {
		return new Set(report.reporter.openid === viewer.openid ? ['reporter'] : [])
	}
	const relations = asResident(viewer, report)
	for (const relation of asStaff(viewer, report, chain, now)) relations.add(relation)
	return relations
}

function asResident({ openid, homes }: Viewer, report: Report): Set<Relation> {
	const relations = new Set<Relation>()
	const area = publicArea(report)
	if (report.reporter.openid === openid) relations.add('reporter')
	if (report.state.merged.some((merged) => merged.openid === openid)) relations.add('mergedReporter')
	if (report.state.joined.includes(openid)) relations.add('joiner')
	if (area && homes.includes(area.code)) relations.add('neighbour')
	return relations
}

function asStaff({ person }: Viewer, report: Report, chain: AreaChain, now: number): Set<Relation> {
	const relations = new Set<Relation>()
	if (!person) return relations
	const {
		owner,
		ownerPath,
		level,
		lead,
		coHandlers,
		formerDesks,
		assignedBy,
		handlerIds,
		checks,
		supervision,
	} = report.state
	const day = chinaDay(now)
	const duties = dutiesOn(person, day)
	const answers = (desk: Desk): boolean => duties.some((duty) => sameDesk(duty, desk))

	if (report.reporter.by?.id === person.id)
		relations.add(speaksStill(person, report, day) ? 'spokesperson' : 'spokeForIt')
	if (handlerIds.includes(person.id)) relations.add('handler')
	if (answers(owner)) relations.add('ownerHolder')
	if (answers(owner) && (lead?.id === person.id || !isAtDesk(lead?.id, owner, chain, day))) {
		relations.add('lead')
	}
	if (coHandlers.some(answers)) relations.add('coHandler')
	if (formerDesks.some(answers)) relations.add('formerDesk')
	if (assignedBy && answers(assignedBy)) relations.add('assigner')
	if (checks.desk && (checks.named ? isNamed(person, checks, day) : answers(checks.desk))) {
		relations.add('checker')
	}
	if (ownerPath.length === 1 && answers({ areaCode: owner.areaCode, post: HEAD_POST[level] })) {
		relations.add('topHolder')
	}
	if (checks.done.some(({ by }) => by.id === person.id)) relations.add('verifiedIt')
	const around = new Set([...ownerPath, ...placePath(report).map((area) => area.code)])
	// A deputy who stands in for nobody has no part in it.
	const posts = reachingPosts(person, POSTS, day)
	// A private matter is nobody's because they work around there: a member of the grid has to be named as a helper.
	const nearby = report.category.private ? posts.filter(isHeadAboveGrids) : posts
	for (const post of nearby) {
		if (CHAIN_POSTS.includes(post.post) && around.has(post.areaCode)) relations.add('areaChain')
	}
	for (const post of posts) {
		if (post.post === 'gridMember' && post.areaCode === owner.areaCode) {
			if (!report.category.private || relations.has('coHandler')) relations.add('gridMember')
		}
		if (post.post === 'dispatcher' && ownerPath.includes(post.areaCode)) relations.add('dispatcher')
		const above = ownerPath.slice(0, -1).includes(post.areaCode)
		if (above && post.post === HEAD_POST[post.area.level]) relations.add('headAbove')
	}
	const root = ownerPath.slice(0, 1)
	if (posts.some((post) => post.post === 'clerk' && isReachedFrom(post, root))) relations.add('rootClerk')
	if (relations.has('headAbove') && supervision?.by?.id === person.id) relations.add('supervisor')
	return relations
}

/**
 * True while they have the post under which they said it for somebody: the one nearest to where it was sent. One that began only
 * that day has to be the one in which they signed: it may have come after another that was ended on the spot.
 */
function speaksStill(person: Person, { history, state }: Report, day: Day): boolean {
	const [submit] = history
	const line = submit?.set.ownerPath ?? state.ownerPath
	const nearest = submit && nearestPost(person, line, chinaDay(submit.at))
	if (!nearest) return false
	const isSigned =
		nearest.from < chinaDay(submit.at) || deskWords(nearest, [nearest.area]) === submit.by.title
	return isSigned && postsOn(person, day).some((post) => sameDesk(post, nearest))
}

/** The post of somebody that is nearest to the end of a line of areas: in it they act. */
export function nearestPost(person: Person, line: readonly string[], day: Day): PersonPost | undefined {
	const depth = ({ areaCode }: PersonPost): number => line.indexOf(areaCode)
	return postsOn(person, day).sort((one, other) => depth(other) - depth(one))[0]
}

/** True for the named verifier, as long as they have the post for which they were named. */
function isNamed(person: Person, { named, desk }: Verifications, day: Day): boolean {
	return named?.id === person.id && postsOn(person, day).some((post) => desk && sameDesk(post, desk))
}

/** True for the head desks from the village up. */
function isHeadAboveGrids({ post, area }: PersonPost): boolean {
	return isAbove(area.level, 'grid') && post === HEAD_POST[area.level]
}

/** True when the person is among those who answer for the desk that day. */
function isAtDesk(personId: string | undefined, desk: Desk, chain: AreaChain, day: string): boolean {
	const answer = answerFor(desk, chain, day)
	return answer !== null && answer.people.some((person) => person.personId === personId)
}

/** Who reads a private report whole. Those above them read what it is about, and no words. */
const CONFIDANTS: readonly Relation[] = [
	'reporter',
	'spokesperson',
	'ownerHolder',
	'lead',
	'coHandler',
	'checker',
	'supervisor',
]

/**
 * How much somebody reads of a report: `all` of it; `outline`, its number, category, area, clocks and what they are asked to
 * decide; the `record` of what they did themselves, in a post that has ended; what is `public`; or `nothing`.
 */
export type Reading = 'all' | 'outline' | 'record' | 'public' | 'nothing'

/** How much somebody with these relations reads. It is the one place that says so; every view and list asks here. */
export function readingOf({ category }: Pick<Report, 'category'>, relations: ReadonlySet<Relation>): Reading {
	const all = [...relations]
	const involved = all.filter((relation) => ![...OUTSIDE, ...PAST, 'rootClerk'].includes(relation))
	if (involved.length > 0) {
		const isTold = !category.private || involved.some((relation) => CONFIDANTS.includes(relation))
		return isTold ? 'all' : 'outline'
	}
	if (all.some((relation) => OUTSIDE.includes(relation))) return 'public'
	if (relations.has('rootClerk')) return 'outline'
	return all.length > 0 ? 'record' : 'nothing'
}

/** The relations of those who go there and speak with people: at the desks that own, verify or supervise it. */
const IN_CHARGE: readonly Relation[] = ['ownerHolder', 'lead', 'coHandler', 'checker', 'supervisor']

/** True for a viewer who may read whose house it is and whom to call: those in charge, while it is open. */
export function readsHouse({ state }: Pick<Report, 'state'>, relations: ReadonlySet<Relation>): boolean {
	return isOpen(state.status) && IN_CHARGE.some((relation) => relations.has(relation))
}

/**
 * True for a viewer who may read the reporter's full name: those in charge, while it is open, the reporter, and the person who said it
 * for them. All others read the name masked.
 */
export function readsPerson(report: Pick<Report, 'state'>, relations: ReadonlySet<Relation>): boolean {
	return readsHouse(report, relations) || relations.has('reporter') || relations.has('spokesperson')
}
