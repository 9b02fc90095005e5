import { DEMO_CLERK_OPENID, DEMO_RESIDENTS, DEMO_STAFF } from '../seeds/people'

function person<P extends { role: string }>(people: readonly P[], role: string): P {
	const found = people.find((one) => one.role === role)
	if (!found) throw new RangeError(`the demo has no ${role}`)
	return found
}

const villager = person(DEMO_RESIDENTS, 'villager')

/** The demo's people who act in the bench. */
export const WHO = {
	villager: villager.openid,
	neighbour: person(DEMO_RESIDENTS, 'neighbour').openid,
	gridLeader: person(DEMO_STAFF, 'gridLeader').openid,
	gridMember: person(DEMO_STAFF, 'gridMember').openid,
	villageLeader: person(DEMO_STAFF, 'villageLeader').openid,
	verifier: person(DEMO_STAFF, 'verifier').openid,
	dispatcher: person(DEMO_STAFF, 'dispatcher').openid,
	clerk: DEMO_CLERK_OPENID,
} as const

/** Where the villager lives. */
export const HOME = { doorCode: villager.doorCode, areaCode: villager.areaCode } as const
