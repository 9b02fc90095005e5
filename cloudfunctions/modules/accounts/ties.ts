import type { Household, HouseholdMember } from '../org/rules/household'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'

/** A household, and somebody as its member. */
export interface Tie {
	household: Household
	member: HouseholdMember
	/** What visits keep beside it. */
	visits: HouseholdDocument['visits']
}

/** The households that somebody belongs to, or asked to. */
export function tiesOf(snapshot: RosterSnapshot, openid: string): Tie[] {
	return snapshot.households(rosterKey.openid(openid)).flatMap(({ household, visits }) => {
		const member = household.members.find((one) => one.openid === openid)
		return member ? [{ household, member, visits }] : []
	})
}
