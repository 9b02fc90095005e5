import { supervises } from '../shared/rates/reader'
import { HEAD_POST } from '../shared/roster/post'
import { STAFF_LINK_SAYS, STAFF_LINK_WORDS } from '../shared/words/pages/me'
import type { StaffPerson } from '../services/account'
import { knownDue } from '../services/going'

/** A page of the staff's, and the picture beside its name. */
export interface StaffLink {
	url: string
	text: string
	sign: string
	/** How many wait there, as far as this phone knows. */
	count?: string
}

const page = (
	name: Exclude<keyof typeof STAFF_LINK_WORDS, 'proposals' | 'visits' | 'behalf'>,
	sign: string,
): StaffLink => ({
	url: `/packages/staff/${name}/index`,
	text: STAFF_LINK_WORDS[name],
	sign: `/assets/signs/${sign}.png`,
})

/** Keeping the roster is a part of its own, which only clerks load. */
const ROSTER: StaffLink = {
	url: '/packages/roster/home/index',
	text: STAFF_LINK_WORDS.roster,
	sign: '/assets/signs/roster.png',
}

/** Changes that take two people; a clerk comes to them by the roster. */
const PROPOSALS: StaffLink = {
	url: '/packages/roster/proposals/index',
	text: STAFF_LINK_WORDS.proposals,
	sign: '/assets/signs/roster.png',
}

/** A grid leader reports for residents who can't: they choose the household first. */
const BEHALF: StaffLink = {
	url: '/packages/staff/houses/index?choose=report',
	text: STAFF_LINK_WORDS.behalf,
	sign: '/assets/signs/person.png',
}

/** Where to go today. The number comes from the list that this phone read last, without a call. */
function visitsLink(): StaffLink {
	const due = knownDue()
	return {
		url: '/packages/visits/due/index',
		text: STAFF_LINK_WORDS.visits,
		sign: '/assets/signs/neighbours.png',
		...(due && { count: STAFF_LINK_SAYS.due(due) }),
	}
}

/** The page for a photo on the cards; it stands on 我的, not among the work. */
export const PORTRAIT_LINK = page('portrait', 'person')

/** What a staff member may open, by the posts that they have; the inbox comes first. */
export function staffLinks({ posts }: StaffPerson): StaffLink[] {
	const heads = posts.some(
		({ post, area }) => area.level !== 'grid' && area.level !== 'unit' && post === HEAD_POST[area.level],
	)
	const looksForGaps = posts.some(({ post }) => post === 'clerk' || post === 'dispatcher')
	const keepsLists = posts.some(({ post }) => post === 'clerk')
	return [
		page('inbox', 'inbox'),
		...(heads ? [page('desk', 'desk')] : []),
		page('area', 'pin'),
		...(posts.some(({ post }) => post === 'gridLeader') ? [BEHALF] : []),
		visitsLink(),
		...(posts.some(supervises) ? [page('rates', 'rates')] : []),
		...(looksForGaps ? [page('gaps', 'gaps')] : []),
		...(looksForGaps && !keepsLists ? [PROPOSALS] : []),
		...(keepsLists ? [ROSTER, page('bindings', 'bindings'), page('categories', 'categories')] : []),
	]
}
