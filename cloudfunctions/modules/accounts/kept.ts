import { pathText } from '#shared/area/area'
import { postsOn } from '#shared/roster/person'
import { postTitle } from '../../words/titles'
import type { Output } from '../contract'
import { memberId } from '../households/waiting'
import type { Call } from '../../identity/call'
import { tiesOf } from './ties'

type Kept = Output<'account', 'kept'>

/** Where the caller stands in the roster. Whoever is not confirmed in a household reads nobody else of it. */
export async function kept(call: Call): Promise<Kept> {
	const { snapshot, viewer } = await call.roster()
	const { person } = viewer
	return {
		households: tiesOf(snapshot, call.openid).map(({ household, member }) => ({
			id: household.id,
			address: household.address,
			path: pathText(household.path),
			name: member.name,
			...(member.phone !== undefined && { phone: member.phone }),
			state: member.state,
			since: member.since,
			others: household.members
				.filter(({ openid, state }) => isReadBy(member) && openid !== call.openid && state === 'confirmed')
				.map(({ openid, name, since }) => ({ memberId: memberId(openid), name, since })),
		})),
		...(person && {
			staff: {
				name: person.name,
				phone: person.phone,
				posts: postsOn(person, call.day).map(({ area, post }) => `${area.name} ${postTitle(post, area)}`),
			},
		}),
	}
}

const isReadBy = ({ state }: { state: string }): boolean => state === 'confirmed'
