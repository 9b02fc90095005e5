import type { Household } from '../org/rules/household'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { subject } from '../showings/ports/showing-store'
import { rosterKey } from '../org/documents'
import { recordShowing } from '../showings/record'
import { memberId } from './waiting'

type Shown = Output<'show'>

/** One household with names and phones in full, for somebody who decides on its people. The look is recorded. */
export async function show({ householdId }: Input<'show'>, call: Call): Promise<Shown> {
	const key = rosterKey.household(householdId)
	const { snapshot, viewer } = await call.roster([key])
	const document = snapshot.households(key)[0]
	if (!document) throw new UserError('NOT_FOUND')
	const { household } = document
	const people = household.members.map(({ openid }) => subject.member(memberId(openid)))
	await recordShowing(call, viewer, {
		of: [subject.household(householdId), ...people],
		where: 'household',
		what: hasPhone(household) ? ['phone', 'address'] : ['address'],
	})
	return { household: viewOf(household) }
}

const hasPhone = ({ phone, members }: Household): boolean =>
	phone !== undefined || members.some((member) => member.phone !== undefined)

function viewOf({
	id,
	number,
	headName,
	phone,
	address,
	path,
	doorCode,
	members,
}: Household): Shown['household'] {
	return {
		householdId: id,
		number,
		headName,
		...(phone !== undefined && { phone }),
		address,
		place: path[path.length - 1]?.name ?? '',
		doorCode,
		members: members.map(({ openid, name, phone: own, state, since }) => ({
			memberId: memberId(openid),
			name,
			...(own !== undefined && { phone: own }),
			state,
			since,
		})),
	}
}
