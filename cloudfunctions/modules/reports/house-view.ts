import type { Report } from '#shared/life/report'
import { readsHouse } from './life/relations'
import type { Situation } from './life/situation'
import type { Household } from '../org/rules/household'
import type { Output } from './contract/report'
import { rosterKey } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'

type HouseView = NonNullable<Output<'show'>['report']['house']>

/** The roster key of the household that a report names, so that it is read along with the areas. */
export function houseKeys({ place: { householdId } }: Pick<Report, 'place'>): string[] {
	return householdId === undefined ? [] : [rosterKey.household(householdId)]
}

/** Where to go and whom to call, by today's roster: for those in charge, and for nobody else. */
export function houseView(
	{ report, relations }: Situation,
	{ snapshot }: { snapshot: RosterSnapshot },
): { house?: HouseView } {
	const [key] = houseKeys(report)
	const document = key === undefined ? undefined : snapshot.households(key)[0]
	if (!document || !readsHouse(report, relations)) return {}
	const { address, headName, phone } = document.household
	const tie = tieOf(report, document.household)
	return { house: { address, headName, ...(phone !== undefined && { phone }), ...(tie && { tie }) } }
}

/** What is not certain of the reporter's tie to the household; nothing where somebody reported for them. */
function tieOf({ reporter: { openid, speaker } }: Report, { members }: Household): HouseView['tie'] {
	if (openid === undefined || speaker) return undefined
	const member = members.find((one) => one.openid === openid)
	if (!member) return 'none'
	return member.state === 'pending' ? 'pending' : undefined
}
