import { PRINT_WORDS } from '#shared/words/pages/roster-print'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'

const page = (areaCode: string) => (): string => `packages/roster/print/index?areaCode=${areaCode}`

export const ROSTER_PRINT: Chapter = {
	title: 'Clerk: the cards as a file',
	pages: ['packages/roster/print/index'],
	scenes: [
		{
			name: 'roster-print',
			says: 'The cards of a village’s first grid are made: a file to send on; the next grid follows.',
			openid: PEOPLE.clerk,
			open: page(PLACES.village),
			sees: PRINT_WORDS.open,
			elder: true,
		},
		{
			name: 'roster-print-none',
			says: 'A village that has no grids yet.',
			openid: PEOPLE.clerk,
			open: page(PLACES.villageWithoutPosts),
			sees: PRINT_WORDS.noGridsTitle,
		},
	],
}
