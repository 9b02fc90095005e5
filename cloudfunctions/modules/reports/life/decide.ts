import type { ErrorCode } from '#shared/errors/codes'
import type { Need } from '#shared/life/allowed'
import { isBlank } from '#shared/text/characters'
import { fieldsSet } from './fields-set'
import { REPORT_EVENTS, type ReportEvent } from '#shared/life/event'
import { brokenGuard, brokenStateGuard } from './guards'
import type { Relation } from './relation'
import type { HistoryEntry } from '#shared/life/report'
import type { Sending, Situation, Supplied } from './situation'
import { notBefore } from './append'
import type { Transition } from './transitions/transition'
import { LIFE } from './table'

/** Why an event was refused; `field` names what is missing. */
export interface Refusal {
	code: ErrorCode
	field?: string
}

/** An event that the actor may send now, and what they have to supply. */
export interface Offer {
	event: ReportEvent
	needs: Need[]
}

/** The events that the actor may send now with what each needs, worked out from the table alone. */
export function offersOf(situation: Situation, life: readonly Transition[] = LIFE): Offer[] {
	return REPORT_EVENTS.flatMap((event) => {
		const row = rowsFor(event, situation, life).find(
			({ guards }) => brokenStateGuard(situation, guards) === null,
		)
		return row ? [{ event, needs: row.needs.filter((need) => isAsked(need, situation)) }] : []
	})
}

/** A photo is needed only of the categories that say so. */
const isAsked = (need: Need, { category }: Situation): boolean =>
	need !== 'categoryPhoto' || category.photoToResolve

export const allowedEvents = (situation: Situation, life: readonly Transition[] = LIFE): ReportEvent[] =>
	offersOf(situation, life).map(({ event }) => event)

/** True when somebody with these relations may send the event in some state. */
export function isEverOpenTo(
	relations: ReadonlySet<Relation>,
	event: ReportEvent,
	life: readonly Transition[] = LIFE,
): boolean {
	return life.some((row) => row.event === event && row.who.some((relation) => relations.has(relation)))
}

/**
 * What an event does: the new history entry, or why it is refused. The first row of the table whose conditions
 * hold is taken; when none holds, the refusal is that of the last row tried.
 */
export function decide(
	event: ReportEvent,
	key: string,
	given: Sending,
	life: readonly Transition[] = LIFE,
): { entry: HistoryEntry } | { refusal: Refusal } {
	const sending = { ...given, now: notBefore(given.report, given.now) }
	let refusal: Refusal = { code: 'EVENT_NOT_ALLOWED' }
	for (const row of rowsFor(event, sending, life)) {
		const missing = missingNeed(row.needs, sending)
		if (missing) return { refusal: { code: 'MISSING_INPUT', field: missing } }
		const broken = brokenGuard(sending, row.guards)
		if (!broken) return { entry: entryOf(event, key, row, sending) }
		refusal = { code: broken, ...(row.needs.includes('target') && { field: fieldOf(broken) }) }
	}
	return { refusal }
}

/** Which field of an assignment a refusal is about. */
const fieldOf = (code: ErrorCode): string => (code === 'HELPER_OUT_OF_REACH' ? 'coHandlers' : 'to')

function rowsFor(event: ReportEvent, situation: Situation, life: readonly Transition[]): Transition[] {
	// A forgotten report has no reporter: there is nothing to decide on any more.
	const rows = situation.report.forgotten ? [] : (rowsByEvent(life).get(event) ?? [])
	return rows.filter(
		(row) =>
			row.from.includes(situation.report.state.status) &&
			row.who.some((relation) => situation.relations.has(relation)),
	)
}

/** Every view asks for every event: a table is sorted by them once. */
const SORTED = new WeakMap<readonly Transition[], ReadonlyMap<ReportEvent, Transition[]>>()

function rowsByEvent(life: readonly Transition[]): ReadonlyMap<ReportEvent, Transition[]> {
	const known = SORTED.get(life)
	if (known) return known
	const rows = new Map(REPORT_EVENTS.map((event): [ReportEvent, Transition[]] => [event, []]))
	for (const row of life) rows.get(row.event)?.push(row)
	SORTED.set(life, rows)
	return rows
}

function entryOf(event: ReportEvent, key: string, row: Transition, sending: Sending): HistoryEntry {
	const { days, amount, rating, target, coHandlers, verifier, other, isPublic, placeSeen, ...said } =
		sending.supplied
	return {
		version: sending.report.version + 1,
		at: sending.now,
		by: sending.actor,
		event,
		key,
		...said,
		...(event === 'heard' && rating && { said: rating }),
		...(other && { otherNumber: other.number }),
		...(event === 'dismiss' && placeSeen && { placeSeen }),
		...(isPublic && { isPublic: true as const }),
		...(row.notifies.length > 0 && { tells: [...row.notifies] }),
		set: fieldsSet(row, sending),
	}
}

/** Neither typed nor spoken. */
const isUnsaid = ({ note, voice }: Supplied): boolean => !voice && isEmpty(note)

const isEmpty = (text: string | undefined): boolean => text === undefined || isBlank(text)

/** Which input field is missing for a need, or null. */
const NEEDS: Readonly<Record<Need, (supplied: Supplied, sending: Sending) => string | null>> = {
	reason: ({ reason }) => (isEmpty(reason) ? 'reason' : null),
	rejectReason: ({ rejectReason }) => (rejectReason ? null : 'rejectReason'),
	days: ({ days }) => (days === undefined ? 'days' : null),
	amount: ({ amount }) => (amount === undefined ? 'amount' : null),
	words: (supplied) => (isUnsaid(supplied) ? 'note' : null),
	wordsOrPhoto: (supplied) => (isUnsaid(supplied) && !supplied.photos?.length ? 'note' : null),
	somethingMore: (supplied) =>
		isUnsaid(supplied) && !supplied.photos?.length && !supplied.addition ? 'note' : null,
	categoryPhoto: ({ photos }, { category }) => (category.photoToResolve && !photos?.length ? 'photos' : null),
	target: ({ target }) => (target ? null : 'to'),
	verdict: ({ rating }) => (!rating ? 'solved' : rating.solved === 'no' ? 'solved' : null),
	rating: ({ rating }) => (rating ? null : 'solved'),
	verifier: ({ verifier }) => (verifier ? null : 'personId'),
	other: ({ other }) => (other ? null : 'into'),
}

function missingNeed(needs: readonly Need[], sending: Sending): string | null {
	for (const need of needs) {
		const field = NEEDS[need](sending.supplied, sending)
		if (field) return field
	}
	return null
}
