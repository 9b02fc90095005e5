import type { Output } from './contract/account'
import type { Call } from './call'
import { personView } from './person-view'
import { tiesOf } from './ties'

/** The number of a household is its head's, whom the roster names. */
function headPhone(homes: ReturnType<typeof tiesOf>): string | undefined {
	return homes.find(
		({ household, member }) => member.state === 'confirmed' && member.name === household.headName,
	)?.household.phone
}

/** What the caller is to the product. */
export async function show(call: Call): Promise<Output<'show'>> {
	const { snapshot, viewer } = await call.roster()
	const homes = tiesOf(snapshot, call.openid)
	const phone =
		homes.find(({ member }) => member.phone)?.member.phone ?? headPhone(homes) ?? viewer.person?.phone
	return {
		...(viewer.person && { person: personView(viewer.person, call.day) }),
		households: homes.map(({ household: { id, address, path }, member: { state } }) => ({
			id,
			address,
			path,
			state,
		})),
		...(phone !== undefined && { phone }),
	}
}
