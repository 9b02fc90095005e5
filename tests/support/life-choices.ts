import { LIFE } from '../../cloudfunctions/modules/reports/life/table'
import { reportEvents } from '../../cloudfunctions/modules/reports/contract/events'
import { REPORT_EVENTS, type PersonEvent } from '#shared/life/event'
import {
	DEPUTY,
	DISPATCHER,
	GRID_1,
	GRID_LEADER,
	GRID_MEMBER,
	NEIGHBOUR,
	VERIFIER,
	VILLAGE,
	VILLAGE_LEADER,
	VILLAGER,
	VILLAGER_2,
	VILLAGER_3,
} from './demo'

export const RESIDENTS = [VILLAGER, VILLAGER, VILLAGER_2, VILLAGER_3, NEIGHBOUR]
export const PEOPLE = [
	...[GRID_LEADER, DEPUTY, GRID_MEMBER, VILLAGE_LEADER, DISPATCHER, VERIFIER],
	...[VILLAGER, NEIGHBOUR],
]
/** One of these has the turn when others check. */
export const CHECKERS = [VERIFIER, VILLAGE_LEADER, DISPATCHER]

export const CATEGORIES = ['heating', 'heating', 'water', 'livestock', 'policy', 'safety', 'dispute', 'land']
export const PLACES = [{}, {}, {}, { place: { areaCode: VILLAGE } }, { place: { areaCode: '152221100210' } }]

const SECOND = `${VILLAGE}-2`
const THIRD = `${VILLAGE}-3`

/** Who answers for an area; for any other it is the dispatcher. */
export const HOLDERS: Readonly<Record<string, string>> = {
	[GRID_1]: GRID_LEADER,
	[SECOND]: DEPUTY,
	[THIRD]: VILLAGE_LEADER,
	[VILLAGE]: VILLAGE_LEADER,
}

const TARGETS = [
	{ areaCode: GRID_1, post: 'gridLeader' },
	{ areaCode: SECOND, post: 'gridLeader' },
	{ areaCode: VILLAGE, post: 'villageLeader' },
]

const SATISFIED = ['yes', 'fairly', 'no']

type Pick = <T>(list: readonly T[]) => T

const WORDS = { note: '已经看过' }
const WHY = { reason: '另有原因' }

const plain = (input: object) => (): object => input

const verdict = (solved: readonly string[]) => (pick: Pick) => ({
	solved: pick(solved),
	satisfied: pick(SATISFIED),
})

/** How often an event is chosen where it is allowed, and what it is sent with. */
interface Choice {
	often: number
	input: (pick: Pick) => object
}

/** Endings are chosen seldom, so that lives are long. Into what to merge is found out by asking. Any other event is sent seldom, with what it needs. */
const CHOSEN: Readonly<Partial<Record<PersonEvent, Choice>>> = {
	accept: { often: 8, input: plain({}) },
	assign: { often: 2, input: (pick) => ({ to: pick(TARGETS) }) },
	start: { often: 9, input: plain({}) },
	settle: { often: 3, input: plain(WORDS) },
	reject: { often: 1, input: plain({ rejectReason: 'notOurs', ...WORDS }) },
	appeal: { often: 3, input: plain(WHY) },
	askExtension: { often: 9, input: plain({ amount: 1, ...WHY }) },
	grantExtension: { often: 6, input: plain({}) },
	refuseExtension: { often: 2, input: plain(WHY) },
	suspend: { often: 1, input: plain({ days: 3, ...WHY }) },
	answer: { often: 4, input: plain(WORDS) },
	resume: { often: 2, input: plain({}) },
	resolve: { often: 7, input: plain(WORDS) },
	told: { often: 2, input: plain({}) },
	heard: { often: 2, input: verdict(['yes', 'partly', 'no']) },
	confirm: { often: 9, input: verdict(['yes', 'yes', 'partly']) },
	verify: { often: 9, input: plain(WORDS) },
	// Whom to name is found out by asking.
	nameVerifier: { often: 2, input: plain({}) },
	rework: { often: 3, input: plain(WHY) },
	unsolved: { often: 2, input: plain(WHY) },
	rate: { often: 4, input: verdict(['yes', 'partly', 'no']) },
	reopen: { often: 1, input: plain(WHY) },
	join: { often: 2, input: plain({}) },
	merge: { often: 3, input: plain({}) },
	unmerge: { often: 3, input: plain({}) },
	reinstate: { often: 4, input: plain({}) },
	dismiss: { often: 1, input: plain({ ...WHY, placeSeen: 'called' }) },
	restore: { often: 4, input: plain({}) },
	hold: { often: 1, input: plain({ ...WHY, days: 365 }) },
}

/** Every event that a person may send. */
export const PERSON_EVENTS = REPORT_EVENTS.filter((event): event is PersonEvent => event in reportEvents)

/** What an event needs in words, as the life table says it: for most it is enough. */
export function wordsNeeded(event: PersonEvent): ('reason' | 'note')[] {
	const needs = LIFE.flatMap((row) => (row.event === event ? row.needs : []))
	const isSaid = needs.some((need) => ['words', 'wordsOrPhoto', 'somethingMore'].includes(need))
	return [...(needs.includes('reason') ? (['reason'] as const) : []), ...(isSaid ? (['note'] as const) : [])]
}

/** How an event is chosen. */
export function choiceOf(event: PersonEvent): Choice {
	const said = { reason: WHY.reason, note: WORDS.note }
	const input = Object.fromEntries(wordsNeeded(event).map((field) => [field, said[field]]))
	return CHOSEN[event] ?? { often: 1, input: plain(input) }
}
