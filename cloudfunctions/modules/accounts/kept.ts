import { pathText } from '#shared/area/area'
import { postsOn } from '#shared/roster/person'
import { postTitle } from '../../words/desk'
import type { Output } from './contract/account'
import { memberId } from '../households/waiting'
import type { Call } from './call'
import { tagsOn } from '../visits/rules/target'
import { tiesOf, type Tie } from './ties'

type Kept = Output<'kept'>

/** Where the caller stands in the roster. A resident who is not confirmed in a household reads nobody else of it. */
export async function kept(call: Call): Promise<Kept> {
	const { snapshot, viewer } = await call.roster()
	const { person } = viewer
	return {
		households: tiesOf(snapshot, call.openid).map(({ household, member, visits }) => ({
			id: household.id,
			address: household.address,
			path: pathText(household.path),
			name: member.name,
			...(member.phone !== undefined && { phone: member.phone }),
			state: member.state,
			since: member.since,
			...(isReadBy(member) && tagged(visits, call)),
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

/** Which tags there are, not what was written with them: that may be about somebody else of the household. */
function tagged(visits: Tie['visits'], { day }: Call): { tags?: string[] } {
	const tags = tagsOn(visits, day)
	return tags.length > 0 ? { tags } : {}
}

const isReadBy = ({ state }: { state: string }): boolean => state === 'confirmed'
