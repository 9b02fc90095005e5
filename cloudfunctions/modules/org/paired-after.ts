import type { Day } from '#shared/roster/tenure'
import type { HouseholdDocument } from './documents'
import type { Household, PairedMember } from './rules/household'

/**
 * Who looks in on a household once a file has said it, from which day on, and who did before: one at a time, and the ledger
 * forgets nobody. `said` is null where the file says that nobody does, and left out where it says nothing of it.
 */
export function pairedAfter(
	document: Pick<HouseholdDocument, 'household' | 'visits'> | undefined,
	said: PairedMember | null | undefined,
	today: Day,
): Pick<Household, 'paired' | 'pairedBefore'> {
	const { paired, pairedBefore = [] } = document?.household ?? {}
	const before = pairedBefore.length > 0 ? { pairedBefore } : {}
	if (said === undefined || (said !== null && said.phone === paired?.phone))
		return { ...(paired && { paired: { ...paired, ...said } }), ...before }
	const next = said && { paired: { ...said, ...(document && { from: today }) } }
	if (!paired) return { ...next, ...before }
	const confirmed = document?.visits?.pair
	const last = confirmed?.phone === paired.phone ? confirmed : paired
	return { ...next, pairedBefore: [{ ...last, to: today }, ...pairedBefore] }
}
