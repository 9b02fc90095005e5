import type { RosterDocument } from '../../cloudfunctions/modules/org/documents'
import type { Visit } from '../../cloudfunctions/modules/visits/ports/visit-store'
import type { Report } from '../../miniprogram/shared/life/report'
import { openidOf, type Somebody } from '../cloudfunctions/reach/two-towns'

/** Who attacks: what they read and change by right is below, by hand. */
export interface Attacker {
	name: string
	openid: string | undefined
}

/** The WeChat of somebody without a post. */
export const plain = (name: string): string => `o-${name}`.padEnd(28, '0')

/** Without a post. */
const PEOPLE = ['stranger', 'pending', 'member', 'formerMember', 'reporter'] as const
const STAFF: readonly Somebody[] = [
	'gridLeader',
	'otherLeader',
	'villageLeader',
	'villageClerk',
	'townClerk',
	'townDispatcher',
	'otherTownClerk',
	'otherTownDispatcher',
	'countyClerk',
	'countyDispatcher',
	'otherCountyClerk',
	'otherCountyDispatcher',
]

const DESKS: readonly string[] = STAFF.filter((one) => !one.endsWith('Clerk'))

export const ATTACKERS: readonly Attacker[] = [
	{ name: 'nobody', openid: undefined },
	...PEOPLE.map((name) => ({ name, openid: plain(name) })),
	{ name: 'endedLeader', openid: plain('endedLeader') },
	...STAFF.map((name) => ({ name, openid: openidOf(name) })),
]

export const GRID = '100-1-1-1'

/** A document that is not as it was: as it was, and as it is. */
export interface Changed {
	was?: Report | RosterDocument | Visit
	is?: Report | RosterDocument | Visit
}

/**
 * What is planted, and who alone reads it: reporter and desk, and those above, who may take it over or supervise it and then
 * read it. A person who is not named reads none of it, whatever they send.
 */
const ABOVE = ['villageLeader', 'townDispatcher', 'countyDispatcher']
/** The clerks of the household that it is about, who keep it beside those in charge. */
const ITS_CLERKS = ['villageClerk', 'townClerk', 'countyClerk']
const KEEP_IT = ['gridLeader', ...ABOVE, ...ITS_CLERKS]
const OVER_THERE = ['otherLeader', 'otherTownDispatcher', 'countyDispatcher']
export const MARKS: readonly (readonly [mark: string, readers: readonly string[]])[] = [
	['13700001111', ['reporter', 'gridLeader', ...ABOVE]],
	['两家为地界吵起来了', ['reporter', 'gridLeader', ...ABOVE]],
	['村里的账不对', ['gridLeader', ...ABOVE]],
	['网格长收了钱', ['reporter', ...ABOVE]],
	['老底子的事', ABOVE],
	['老路塌了半边', ABOVE],
	['赵旧事', ABOVE],
	['13700003333', ABOVE],
	['欠薪别说出去', OVER_THERE],
	['李四秘', OVER_THERE],
	['13700007777', OVER_THERE],
	['户主三', [...OVER_THERE, 'otherTownClerk', 'countyClerk']],
	['夜里没人照看', KEEP_IT],
	['想有人陪着去医院', [...OVER_THERE, 'otherTownClerk', 'countyClerk']],
	['膝盖疼得下不了炕', KEEP_IT],
	['院墙要倒了', KEEP_IT],
]

/** Who may change which report, besides its own sender: the owner and those above; neighbours join what is public. */
const HANDLERS: Readonly<Record<string, readonly string[]>> = {
	live: ['reporter', 'member', 'gridLeader', ...ABOVE],
	private: ['reporter', 'gridLeader', ...ABOVE],
	unnamed: ['reporter', 'member', 'gridLeader', ...ABOVE],
	barred: ['reporter', ...ABOVE],
	former: ABOVE,
	formerRoad: ABOVE,
	elsewhere: OVER_THERE,
}

/** The areas whose roster a clerk keeps. */
const KEEPS: Readonly<Record<string, string>> = {
	villageClerk: '100-1-1',
	townClerk: '100-1',
	otherTownClerk: '100-2',
	countyClerk: '100',
	otherCountyClerk: '200',
}

/** The areas of whose plans a dispatcher keeps. */
const PLANS: Readonly<Record<string, string>> = {
	townDispatcher: '100-1',
	otherTownDispatcher: '100-2',
	countyDispatcher: '100',
	otherCountyDispatcher: '200',
}

/** The grids whose households somebody goes to. */
const GOES: Readonly<Record<string, string>> = { gridLeader: GRID, otherLeader: '100-2-1-1' }

/** The marks in an answer that somebody may not read, other people's WeChats among them. */
export function marksIn(text: string, who: Attacker): string[] {
	const found = MARKS.filter(([mark, readers]) => !readers.includes(who.name) && text.includes(mark))
	const openids = [...text.matchAll(/o-[A-Za-z]+0{4,}\d*/g)].map(([one]) => one)
	return [
		...found.map(([mark]) => mark),
		...openids.filter((one) => one !== who.openid && !SENT.includes(one)),
		...(/\.ts:\d|node_modules/.exec(text) ?? []),
	]
}

/** Those that they read by right. */
export function readByRight(text: string, who: Attacker): string[] {
	return MARKS.flatMap(([mark, readers]) => (readers.includes(who.name) && text.includes(mark) ? [mark] : []))
}

/**
 * Whether what somebody sent may have changed a document. `planted` names the report, where it is one of those that were there.
 */
export function mayChange(
	who: Attacker,
	method: string,
	{ was, is }: Changed,
	planted: string | undefined,
): boolean {
	const one = is ?? was
	if (!one) return true
	if ('attempts' in one) return GOES[who.name] !== undefined && one.path.includes(GOES[who.name] ?? '')
	if (!('kind' in one)) return mayChangeReport(who, method, { was: was !== undefined, report: one }, planted)
	if (was && is && isSame(was, is)) return true
	const keeps = KEEPS[who.name]
	const isKept = [was, is].some(
		(each) => each && 'kind' in each && keeps !== undefined && isBelow(each, keeps),
	)
	// At a door anybody may ask to be let in, and go again.
	const isOwnTie = [was, is].some(
		(each) =>
			each && 'kind' in each && each.kind === 'household' && hasMember(each.household.members, who.openid),
	)
	const decides =
		one.kind === 'household' &&
		decidesThere(
			who,
			one.household.path.map(({ code }) => code),
		)
	// What waits for a second person, they are one.
	const isSecond = who.name === 'countyDispatcher' && method === 'roster.confirm'
	// What is one for all, the clerk of each root keeps.
	const isOfWhole =
		(who.name === 'countyClerk' || who.name === 'otherCountyClerk') &&
		(one.kind === 'categories' || one.kind === 'calendar' || one.kind === 'namings')
	// Plans are of an area's clerk and dispatcher, notices of its leader, too.
	const plans =
		one.kind === 'plan' &&
		(one.plan.path.includes(PLANS[who.name] ?? '-') ||
			(one.plan.template === 'notice' && one.plan.path.includes(SAYS[who.name] ?? '-')))
	return (
		isKept ||
		plans ||
		isOwnTie ||
		decides ||
		isOfWhole ||
		isSecond ||
		(one.kind === 'phrases' && one._id.includes(SAYS[who.name] ?? '-'))
	)
}

/** Those who decide on the people of a household there. */
function decidesThere({ name }: Attacker, path: readonly string[]): boolean {
	const at = {
		gridLeader: GRID,
		villageLeader: '100-1-1',
		townDispatcher: '100-1',
		otherLeader: '100-2-1-1',
	}
	const more = { otherTownDispatcher: '100-2', countyDispatcher: '100' }
	const own = { ...at, ...more, ...KEEPS }[name]
	return own !== undefined && path.includes(own)
}

/** `planted` is its name; the owner handles what somebody sends here. */
function mayChangeReport(
	who: Attacker,
	method: string,
	{ was, report }: { was: boolean; report: Report },
	planted: string | undefined,
): boolean {
	if (!was && method === 'report.submit') return true
	const { openid } = who
	if (openid !== undefined && (report.reporter.openid === openid || report.sender === openid)) return true
	const handlers = planted === undefined ? DESKS : (HANDLERS[planted] ?? [])
	if (handlers.includes(who.name)) return true
	// The clerk of the root holds from deletion; open reports follow their households into another grid.
	const holds = who.name === 'countyClerk' && /^report\.(hold|endHold)$/.test(method)
	return holds || (who.name in KEEPS && method.startsWith('roster.'))
}

/** Nobody's WeChat, in ids of files that are sent. */
export const MADE_UP = 'o-madeup00000000000000000000'

/** Openids that the hostile values themselves bring along: an echo is no leak. */
const SENT = ['o-countyClerk000000000000000', MADE_UP]

/** Desks whose sentences somebody keeps. */
const SAYS: Readonly<Record<string, string>> = {
	gridLeader: GRID,
	otherLeader: '100-2-1-1',
	villageLeader: '100-1-1',
	townDispatcher: '100-1',
	otherTownDispatcher: '100-2',
	countyDispatcher: '100',
	otherCountyDispatcher: '200',
}

/** A new version of the same: what somebody answers for after others follows from what changed with those. */
function isSame(was: NonNullable<Changed['was']>, is: NonNullable<Changed['is']>): boolean {
	return JSON.stringify(ownOf(was)) === JSON.stringify(ownOf(is))
}

function ownOf(one: NonNullable<Changed['was']>): unknown {
	if (!('since' in one)) return one
	const { _id, since, until, ...own } = one
	return own.kind === 'person' ? { ...own, person: { ...own.person, duties: [] } } : own
}

const hasMember = (members: readonly { openid: string }[], openid: string | undefined): boolean =>
	members.some((one) => one.openid === openid)

function isBelow(one: NonNullable<Changed['was']>, areaCode: string): boolean {
	if (!('kind' in one)) return false
	if (one.kind === 'plan') return one.plan.path.includes(areaCode)
	if (one.kind === 'area') return one.area.path.some(({ code }) => code === areaCode)
	if (one.kind === 'household') return one.household.path.some(({ code }) => code === areaCode)
	if (one.kind === 'person') return one.person.posts.some(({ path }) => path.includes(areaCode))
	return one.kind === 'calendar'
}
