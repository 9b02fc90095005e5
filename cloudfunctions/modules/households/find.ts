import { toIso } from '#shared/clock/china-time'
import { normalDoorCode } from '#shared/roster/door-code'
import { lineKey } from '#shared/text/clean-line'
import { maskedName } from '../../privacy/masked-person'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { subject } from '../showings/ports/showing-store'
import { rosterKey, type HouseholdDocument, type RosterDocument } from '../org/documents'
import { compare } from '../org/duties'
import type { RosterSnapshot } from '../org/snapshot'
import { recordShowing } from '../showings/record'
import { gridsLedBy, mayIssue } from './reach'

const MOST_ITEMS = 20
/** Names are looked for in so many grids; each of them is read as a whole, 300 to 500 households. */
const MOST_GRIDS = 3

/** The households that a few words of a grid leader's may mean, among those that they may give a code; names are masked. */
export async function find({ text }: Input<'find'>, call: Call): Promise<Output<'find'>> {
	const own = await call.roster()
	const grids = gridsLedBy(own.viewer.person, call.day)
	const byName = grids.length > 0 && grids.length <= MOST_GRIDS
	const doorCode = normalDoorCode(text)
	const { snapshot, viewer } = await call.roster([
		...(doorCode === null ? [] : [rosterKey.door(doorCode)]),
		...grids.map((grid) => rosterKey.number(grid, text)),
	])
	const named = byName && doorCode === null ? await whereItStands(text, grids, snapshot, call) : []
	const all = new Map(
		[...snapshot.entries, ...named]
			.filter((entry): entry is HouseholdDocument => entry.kind === 'household')
			.filter((document) => isMeant(document, text, doorCode) && mayIssue(viewer.person, document, call.day))
			.map((document) => [document.household.id, document]),
	)
	const items = [...all.values()].map((document) => itemOf(document, call.now)).sort(byNumber)
	const shown = items.slice(0, MOST_ITEMS)
	const of = shown.map(({ householdId }) => subject.household(householdId))
	await recordShowing(call, viewer, { of, where: 'find', what: ['address'] })
	return { items: shown, more: items.length > MOST_ITEMS, byName }
}

async function whereItStands(
	text: string,
	grids: readonly string[],
	snapshot: RosterSnapshot,
	call: Call,
): Promise<RosterDocument[]> {
	const documents: RosterDocument[] = []
	for (const grid of grids) {
		let cursor: string | undefined
		do {
			const { items, next } = await call.ports.roster.pageWithKey(rosterKey.grid(grid), cursor)
			documents.push(...items.filter((document) => snapshot.holds(document)))
			cursor = next
		} while (cursor !== undefined)
	}
	return documents.filter((document) => document.kind === 'household' && says(document, text))
}

/** The read brings the caller's own household, too. */
function isMeant(document: HouseholdDocument, text: string, doorCode: string | null): boolean {
	return doorCode === null ? says(document, text) : document.household.doorCode === doorCode
}

function says({ household }: HouseholdDocument, text: string): boolean {
	const { number, headName, address, phone = '', members } = household
	const words = lineKey(text)
	const names = members.flatMap(({ name, state }) => (state === 'confirmed' ? [name] : []))
	return [number, headName, address, phone, ...names].some((part) => lineKey(part).includes(words))
}

function itemOf(
	{ household, codeExpiresAt, codeUsed, keys }: HouseholdDocument,
	now: number,
): Output<'find'>['items'][number] {
	const { id, number, headName, address, path, members } = household
	const hasCode = keys.some((key) => key.startsWith(rosterKey.code('')))
	const until =
		hasCode && !codeUsed && codeExpiresAt !== undefined && codeExpiresAt > now ? codeExpiresAt : null
	return {
		householdId: id,
		number,
		headName: maskedName(headName),
		address,
		place: path
			.slice(-2)
			.map(({ name }) => name)
			.join(' '),
		members: members.map(({ name, state }) => ({ name: maskedName(name), state })),
		...(until !== null && { codeUntil: toIso(until) }),
	}
}

/** As people count: 2 before 10. */
function byNumber(one: { number: string }, other: { number: string }): number {
	return one.number.length - other.number.length || compare(one.number, other.number)
}
