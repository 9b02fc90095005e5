import { relationsOf } from '../../../../../../cloudfunctions/modules/reports/life/relations'
import type { Viewer } from '../../../../../../cloudfunctions/modules/org/rules/viewer'
import type { Relation } from '../../../../../../cloudfunctions/modules/reports/life/relation'
import type { Actor } from '#shared/life/report'
import type { Roster } from './roster'
import type { Scene } from './situations'
import { NOW } from './moments'

const STAFF = [
	'county-dispatcher',
	'second-dispatcher',
	'county-clerk',
	'town-dispatcher',
	'town-deputy',
	'village-leader',
	'verifier',
	'verifier-who-checked',
	'verifier-who-handled',
	'grid-leader',
	'second-holder',
	'deputy',
	'grid-member',
	'police',
	'unit-leader',
	'sibling-leader',
	'clerk',
	'spokesperson',
] as const

/** Residents by their openid and where they live: in the grid of the report, or somewhere else. */
const RESIDENTS = {
	reporter: { openid: 'o-reporter', lives: '一格' },
	'reporter-who-moved': { openid: 'o-reporter', lives: '二格' },
	'reporter-who-handled': { openid: 'o-reporter', lives: '二格' },
	neighbour: { openid: 'o-neighbour', lives: '一格' },
	joiner: { openid: 'o-joiner', lives: '一格' },
	'joiner-who-moved': { openid: 'o-joiner', lives: '二格' },
	'merged-reporter': { openid: 'o-merged-away', lives: '二格' },
	'merged-neighbour': { openid: 'o-merged', lives: '一格' },
	'resident-elsewhere': { openid: 'o-elsewhere', lives: '二格' },
	stranger: { openid: 'o-stranger', lives: null },
} as const

type Resident = keyof typeof RESIDENTS

/** Everybody and everything that may send an event. `counterpart` is the other half of a merge; `look-back` the visitor of a closed one. */
export const SENDERS = [
	...STAFF,
	...(Object.keys(RESIDENTS) as Resident[]),
	'timer',
	'counterpart',
	'look-back',
] as const

export type SenderName = (typeof SENDERS)[number]

/** What a sender is to a report, and what an event of theirs says of them. */
export interface Sender {
	actor: Actor
	relations: ReadonlySet<Relation>
	/** The areas for which they are a dispatcher. */
	reach: string[]
}

/** Relations are worked out as the use cases do; the timer and the counterpart are handed theirs. */
export function senderIn(name: SenderName, { report, roster }: Pick<Scene, 'report' | 'roster'>): Sender {
	if (name === 'timer')
		return { actor: { kind: 'timer', id: 'timer', name: '' }, relations: new Set(['timer']), reach: [] }
	if (name === 'counterpart') return { ...staffed('grid-leader', roster), relations: new Set(['merge']) }
	if (name === 'look-back') return { ...staffed('verifier', roster), relations: new Set(['lookedBack']) }
	const viewer = viewerOf(name, roster)
	const chain = roster.chain(report.state.ownerPath)
	return { ...actingAs(name, viewer, roster), relations: relationsOf(viewer, report, chain, NOW) }
}

function viewerOf(name: Exclude<SenderName, 'timer' | 'counterpart' | 'look-back'>, roster: Roster): Viewer {
	if (!isResident(name)) return { openid: `o-${name}`, person: roster.person(name), homes: [] }
	const { openid, lives } = RESIDENTS[name]
	const homes = lives === null ? [] : roster.area(lives).path.map(({ code }) => code)
	// The one who handled their own report has been on staff, and holds no desk any more.
	const person = name === 'reporter-who-handled' ? { person: roster.person(name) } : {}
	return { openid, homes, ...person }
}

function actingAs(name: SenderName, viewer: Viewer, roster: Roster): Omit<Sender, 'relations'> {
	if (!isResident(name)) return staffed(name, roster)
	return { actor: { kind: 'reporter', id: viewer.openid, name: '' }, reach: [] }
}

function staffed(name: string, roster: Roster): Omit<Sender, 'relations'> {
	const { id, posts } = roster.person(name)
	const reach = posts.filter(({ post }) => post === 'dispatcher').map(({ areaCode }) => areaCode)
	return { actor: { kind: 'staff', id, name }, reach }
}

function isResident(name: SenderName): name is Resident {
	return name in RESIDENTS
}
