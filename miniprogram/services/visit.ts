import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { forget, recall, remember, type Remembered } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'

/** A household where somebody is to go, with all its plans. */
export type DueItem = Output<'visit', 'due'>['items'][number]
export type Due = Output<'visit', 'due'>
export type RecordInput = Input<'visit', 'record'>
export type Recorded = Output<'visit', 'record'>['visits'][number]
export type Coverage = Output<'visit', 'coverage'>
export type Missing = Output<'visit', 'missing'>
export type Gone = Output<'visit', 'gone'>
/** How far somebody is with days or points that they owe. */
export type Round = NonNullable<Due['rounds']>[number]
export type AttendInput = Input<'visit', 'attend'>
export type Rounds = Output<'visit', 'rounds'>

const NAME = 'due'

/** So many parts are read at once: more than a grid has. The rest is read on. */
const MOST_PARTS = 5

/**
 * Where the caller is to go today, part by part; kept for where there is no signal. A refusal to read it clears
 * what was kept.
 */
export async function listDue(): Promise<Due> {
	try {
		const due = await readParts()
		remember(NAME, due)
		return due
	} catch (error) {
		if (error instanceof CallError && !error.unanswered) forget(NAME)
		throw error
	}
}

async function readParts(): Promise<Due> {
	const first = await call('visit', 'due', {})
	const items = [...first.items]
	let { cursor } = first
	for (let parts = 1; cursor !== undefined && parts < MOST_PARTS; parts += 1) {
		const next: Due = await call('visit', 'due', { cursor })
		items.push(...next.items)
		cursor = next.cursor
	}
	const { rounds, paused } = first
	return {
		items,
		...(rounds && { rounds }),
		...(paused && { paused }),
		...(cursor !== undefined && { cursor }),
	}
}

/** What comes behind a part of the list. */
export const readDueOn = (cursor: string): Promise<Due> => call('visit', 'due', { cursor })

/** The list as it was last read, or null. */
export const lastDue = (): Remembered<Due> | null => recall<Due>(NAME)

/** The kept list without what was done meanwhile; it stays as of when it was read. */
export function keepLeft(leave: (items: DueItem[]) => DueItem[]): void {
	const last = lastDue()
	if (last) remember(NAME, { ...last.value, items: leave(last.value.items) }, last.at)
}

/** Writes down what came of one going. */
export const recordVisit = async (input: RecordInput): Promise<Recorded[]> =>
	(await call('visit', 'record', input)).visits

/** How a plan stands; without an area, in that of the plan. */
export const showCoverage = (planId: string, areaCode?: string): Promise<Coverage> =>
	call('visit', 'coverage', { planId, ...(areaCode !== undefined && { areaCode }) })

/** The households that are missing, door by door. */
export const listMissing = (planId: string, areaCode: string, cursor?: string): Promise<Missing> =>
	call('visit', 'missing', { planId, areaCode, ...(cursor !== undefined && { cursor }) })

/** The households of which somebody said that nobody lives there any more. */
export const listGone = (areaCode: string, cursor?: string): Promise<Gone> =>
	call('visit', 'gone', { areaCode, ...(cursor !== undefined && { cursor }) })

/** Says, after looking, whether a household leaves the targets of all plans. */
export const reviewGone = (householdId: string, leaves: boolean): Promise<unknown> =>
	call('visit', 'review', { householdId, leaves })

/** Says that somebody is there, or passes a point; the kept list knows it from then on. */
export async function attend(input: AttendInput): Promise<Round> {
	const { round } = await call('visit', 'attend', input)
	const last = lastDue()
	const rounds = (last?.value.rounds ?? []).map((one) => (one.planId === round.planId ? round : one))
	if (last && rounds.length > 0) remember(NAME, { ...last.value, rounds }, last.at)
	return round
}

/** How far each is who goes for a plan of people. */
export const listRounds = (planId: string, areaCode: string, cursor?: string): Promise<Rounds> =>
	call('visit', 'rounds', { planId, areaCode, ...(cursor !== undefined && { cursor }) })
