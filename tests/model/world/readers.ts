import { chinaDay } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { actingSeatsOf, answerers, headDesk, seatsOf } from './desks'
import { isKnownAs, type Actor } from './people'

/**
 * How much of a report somebody may read: all, of a private one what stands above its words, what they did themselves, what is
 * public, or nothing; and whether with the house and the phone.
 */
export type Reading = 'inCharge' | 'all' | 'outline' | 'record' | 'public' | 'nothing'

const AREA_POSTS: readonly string[] = [
	'gridLeader',
	'gridMember',
	'unitLeader',
	'villageLeader',
	'dispatcher',
]

const HEADS_ABOVE_GRIDS: readonly string[] = ['villageLeader', 'dispatcher']

/** What the design grants, worked out from the model's seats and homes alone. */
export function readingOf(actor: Actor, report: Report, day: string): Reading {
	const { owner, coHandlers } = report.state
	const answers = (desk: Desk): boolean =>
		actor.staff !== undefined && answerers(desk, day).includes(actor.staff)
	const isReporter = isKnownAs(actor, report.reporter.openid)
	if (isKeptOut(actor, report)) return isReporter ? 'all' : 'nothing'
	const isTrusted = [owner, ...coHandlers].some(answers) || checksOrSupervises(actor, report, answers, day)
	if (isTrusted) return isOpen(report) ? 'inCharge' : 'all'
	if (isReporter || speaksFor(actor, report, day)) return 'all'
	const isAbove = isAtHeadAbove(actor.staff, report.state.ownerPath, day)
	if (report.state.formerDesks.some(answers) || isOfTheAreas(actor, report, day) || isAbove) {
		return report.category.private ? 'outline' : 'all'
	}
	if (isOutside(actor, report)) return 'public'
	if (keepsIt(actor, report, day)) return 'outline'
	return hasDone(actor, report) ? 'record' : 'nothing'
}

/** Clerks of the root decide whether it is kept, and read what that takes. */
function keepsIt({ staff }: Actor, { state }: Report, day: string): boolean {
	const seats = staff === undefined ? [] : actingSeatsOf(staff, day)
	return seats.some(({ areaCode, post }) => post === 'clerk' && areaCode === state.ownerPath[0])
}

/** Whom it keeps out, whatever post they hold. */
export function isKeptOut({ personId }: Actor, { barred = [] }: Report): boolean {
	return personId !== undefined && barred.includes(personId)
}

const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']

const isOpen = ({ state }: Report): boolean => OPEN.includes(state.status)

/** Whose turn it is to check, and who ordered its supervision and is above it still. */
function checksOrSupervises(
	{ staff, personId }: Actor,
	{ state }: Report,
	answers: (desk: Desk) => boolean,
	day: string,
): boolean {
	const { checks, supervision, ownerPath } = state
	const isTheirs = checks.named ? isNamed(staff, personId, checks, day) : checks.desk && answers(checks.desk)
	if (isTheirs) return true
	const isAbove = isAtHeadAbove(staff, ownerPath, day)
	return supervision?.by !== undefined && supervision.by.id === personId && isAbove
}

/** The named verifier, as long as they have that post. */
function isNamed(
	staff: string | undefined,
	personId: string | undefined,
	{ named, desk }: Report['state']['checks'],
	day: string,
): boolean {
	if (staff === undefined || desk === null || named?.id !== personId) return false
	return seatsOf(staff, day).some(({ areaCode, post }) => areaCode === desk.areaCode && post === desk.post)
}

function isAtHeadAbove(staff: string | undefined, ownerPath: readonly string[], day: string): boolean {
	const above = ownerPath.slice(0, -1)
	const seats = staff === undefined ? [] : actingSeatsOf(staff, day)
	return seats.some(({ areaCode, post }) => above.includes(areaCode) && post === headDesk(areaCode).post)
}

/** 电话回访: once there is a result, a reporter without WeChat is asked by staff who did not handle it and read its words. */
export function maySayHowItWent(actor: Actor, report: Report, day: string): boolean {
	const { owner, ownerPath, status, handlerIds } = report.state
	const { staff, personId } = actor
	if (status !== 'resolved' || report.reporter.openid !== undefined) return false
	if (personId === undefined || handlerIds.includes(personId)) return false
	const answers = staff !== undefined && answerers(owner, day).includes(staff)
	const mayRead = ['all', 'inCharge'].includes(readingOf(actor, report, day))
	return answers || (mayRead && isAtHeadAbove(staff, ownerPath, day))
}

/** As long as they have the seat in which they said it: the one nearest to where it went. */
function speaksFor({ personId, staff }: Actor, { reporter, history }: Report, day: string): boolean {
	const [submit] = history
	if (personId === undefined || staff === undefined || !submit || reporter.by?.id !== personId) return false
	const line = submit.set.ownerPath ?? []
	const [spoken] = seatsOf(staff, chinaDay(submit.at)).sort(
		(one, other) => line.indexOf(other.areaCode) - line.indexOf(one.areaCode),
	)
	return seatsOf(staff, day).some((seat) => seat.areaCode === spoken?.areaCode && seat.post === spoken.post)
}

function hasDone({ personId }: Actor, { state, reporter }: Report): boolean {
	if (personId === undefined) return false
	const { handlerIds, checks } = state
	return [...handlerIds, ...checks.done.map(({ by }) => by.id), reporter.by?.id].includes(personId)
}

/** Of a private matter those who head an area from the village up, of others everybody who works around there. */
function isOfTheAreas({ staff }: Actor, { state, place, category }: Report, day: string): boolean {
	const around = new Set([...state.ownerPath, ...place.path.map(({ code }) => code)])
	const seats = staff === undefined ? [] : actingSeatsOf(staff, day)
	const posts = category.private ? HEADS_ABOVE_GRIDS : AREA_POSTS
	return seats.some(({ areaCode, post }) => posts.includes(post) && around.has(areaCode))
}

function isOutside(actor: Actor, report: Report): boolean {
	const { homes } = actor
	const area = publicArea(report)
	const { joined, merged } = report.state
	return (
		(area !== null && homes.includes(area)) ||
		joined.some((openid) => isKnownAs(actor, openid)) ||
		merged.some(({ openid }) => isKnownAs(actor, openid))
	)
}

/** Where neighbours see it: the grid of the place, else its village; nowhere when it is private. */
export function publicArea({ category, place }: Report): string | null {
	if (category.private) return null
	const at = (level: string) => place.path.find((area) => area.level === level)?.code
	return at('grid') ?? at('village') ?? null
}
