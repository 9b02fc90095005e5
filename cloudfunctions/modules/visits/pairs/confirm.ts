import type { Day } from '#shared/roster/tenure'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../contract/pair'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import type { StandingChange } from '../ports/visit-store'
import type { Pair } from '../../org/rules/standing'
import { presentPair } from '../rules/turn'
import { pairBeside } from '../stand-beside'
import { readHousehold } from './household'
import { claimId } from './waiting'

type Said = Input<'confirm'>

/** Confirms who looks in on a household from today on. Confirmed again, it is as it was. */
export async function confirm(input: Said, call: Call): Promise<Output<'confirm'>> {
	const { document, viewer } = await readHousehold(input.householdId, call)
	const next = chosen(input, document, call.day)
	const { pair } = document.visits ?? {}
	if (next === undefined && pair?.from === call.day) return { done: true }
	if (next === undefined) throw new UserError('MISSING_INPUT', { claimId: VISIT_WORDS.nobodyOffered })
	// A paired member reads the household's phone: nobody gives that to themself.
	if (next.phone === viewer.person?.phone)
		throw new UserError('ANOTHER_DECIDES', undefined, VISIT_WORDS.pairAnother)
	if (pair?.phone !== next.phone) await pairBeside(document, pairedAs(document, next, call.day), call)
	return { done: true }
}

/** Ends a pair; who it was stays in the ledger. */
export async function end({ householdId }: Input<'end'>, call: Call): Promise<Output<'end'>> {
	const { document } = await readHousehold(householdId, call)
	if (document.household.paired) await pairBeside(document, pairedAs(document, undefined, call.day), call)
	return { done: true }
}

function chosen(
	{ householdId, claimId: wanted, person }: Said,
	document: HouseholdDocument,
	day: Day,
): Pair | undefined {
	// With a claim, a person who is named beside it is ignored.
	if (person && wanted === undefined) return { ...person, from: day }
	const claims = document.visits?.waiting?.claims ?? []
	const found =
		wanted === undefined ? only(claims) : claims.find((one) => claimId(one, householdId) === wanted)
	if (!found) return undefined
	const { name, phone, memberId } = found
	return { name, phone, from: day, ...(memberId !== undefined && { memberId }) }
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

/** One at a time: what makes the next one makes the one before a past one, in the same write. */
export function pairedAs(document: HouseholdDocument, next: Pair | undefined, day: Day): StandingChange {
	const { household, visits } = document
	const before = presentPair(document)
	const past = before ? [{ ...before, to: day }, ...(visits?.pairs ?? [])] : visits?.pairs
	return {
		set: { ...(next && { pair: next }), ...(past && { pairs: past }) },
		drop: next ? ['waiting'] : ['pair'],
		paired: next ? { name: next.name, phone: next.phone } : null,
		dropKeys: [
			...(before ? [rosterKey.paired(before.phone)] : []),
			...(before?.memberId === undefined ? [] : [rosterKey.walks(before.memberId)]),
			...(next ? household.path.map(({ code }) => rosterKey.waits(code)) : []),
		],
		addKeys: next
			? [
					rosterKey.paired(next.phone),
					...(next.memberId === undefined ? [] : [rosterKey.walks(next.memberId)]),
				]
			: [],
	}
}
