import { dutiesOn, type Person } from '#shared/roster/person'
import { HEAD_POST } from '#shared/roster/post'
import { reaches } from '#shared/roster/reach'
import type { HouseholdDocument } from '../org/documents'
import type { Household, HouseholdMember } from '../org/rules/household'

/** The grids for whose leader's desk the caller answers today. */
export function gridsLedBy(person: Person | undefined, day: string): string[] {
	const duties = person ? dutiesOn(person, day) : []
	return [...new Set(duties.filter(({ post }) => post === 'gridLeader').map(({ areaCode }) => areaCode))]
}

/**
 * Who decides that a resident belongs to a household: those who answer today for the grid leader's desk, or for a head desk above
 * it. A person on leave does not: their deputy does.
 */
export function mayDecide(
	person: Person | undefined,
	{ household }: HouseholdDocument,
	day: string,
): boolean {
	const duties = person ? dutiesOn(person, day) : []
	return duties.some(({ areaCode, post }) =>
		household.path.some(({ code, level }) => code === areaCode && post === HEAD_POST[level]),
	)
}

/** Who may give a household a one-time code: those who decide on its residents, and the clerk who keeps its row. */
export function mayIssue(person: Person | undefined, document: HouseholdDocument, day: string): boolean {
	if (mayDecide(person, document, day)) return true
	return reaches(
		person,
		['clerk'],
		document.household.path.map(({ code }) => code),
		day,
	)
}

/** True of whoever answers today for the leader's desk of its grid. */
export const leads = (person: Person | undefined, { household }: HouseholdDocument, day: string): boolean =>
	gridsLedBy(person, day).includes(gridOf(household))

export const confirmedIn = (
	{ household: { members } }: HouseholdDocument,
	who: string,
): HouseholdMember | undefined => members.find(({ openid, state }) => openid === who && state === 'confirmed')

/** The code of a household's grid. */
export function gridOf({ path }: Pick<Household, 'path'>): string {
	return path[path.length - 1]?.code ?? ''
}
