import { ME_WORDS } from '../shared/words/pages/me'
import { PORTRAIT_LINK, staffLinks, type StaffLink } from './staff-links'
import { isOnStaff, type Account } from '../services/account'

/** An account, ready to be shown. */
export interface AccountScreen {
	name: string
	/** Says that they have no post any more. */
	note: string
	isStaff: boolean
	links: StaffLink[]
	posts: { key: string; title: string; area: string }[]
	/** Somebody confirmed them in a household. */
	hasHome: boolean
	households: { id: string; address: string; path: string; state: string; pending: boolean }[]
}

export function accountScreen(account: Account): AccountScreen {
	const { person, households } = account
	const isStaff = isOnStaff(account)
	return {
		name: person?.name ?? ME_WORDS.resident,
		note: person && !isStaff ? ME_WORDS.noPost : '',
		isStaff,
		links: person && isStaff ? [...staffLinks(person), PORTRAIT_LINK] : [],
		posts: (person?.posts ?? []).map(({ area, post, title, kind }) => ({
			key: `${area.code}${post}`,
			title: kind === 'deputy' ? title + ME_WORDS.deputy : title,
			area: area.name,
		})),
		hasHome: households.some(({ state }) => state === 'confirmed'),
		households: households.map(({ id, address, path, state }) => ({
			id,
			address,
			path: path.map(({ name }) => name).join(' › '),
			state: state === 'pending' ? ME_WORDS.pending : ME_WORDS.confirmed,
			pending: state === 'pending',
		})),
	}
}
