import type { Household, HouseholdMember } from '../../../miniprogram/domain/roster/household'
import { rosterKey } from '../roster/documents'
import type { RosterSnapshot } from '../roster/snapshot'

/** A household, and somebody as its member. */
export interface Tie {
  household: Household
  member: HouseholdMember
}

/** The households that somebody belongs to, or asked to. */
export function tiesOf(snapshot: RosterSnapshot, openid: string): Tie[] {
  return snapshot.households(rosterKey.openid(openid)).flatMap(({ household }) => {
    const member = household.members.find((one) => one.openid === openid)
    return member ? [{ household, member }] : []
  })
}
