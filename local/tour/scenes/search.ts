import { SEARCH_WORDS as WORDS, UNDERSTOOD_WORDS } from '#shared/words/pages/search'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'
import { WALKS } from './ways'

const open = (): string => 'pages/search/index'
const own = (): string => 'pages/search/index?own=own'

const find =
	(text: string) =>
	async (phone: TourPhone): Promise<void> => {
		await phone.type(WORDS.placeholder, text)
		await phone.tap(WORDS.go)
	}

export const SEARCH: Chapter = {
	title: 'Finding a report again',
	pages: ['pages/search/index'],
	scenes: [
		{
			name: 'search',
			says: 'Nothing is asked yet: what a report may be found by.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.staffHint,
			elder: true,
		},
		{
			name: 'search-found',
			says: 'Found by some of its words; how they were understood stands above.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.snow)
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, WALKS.accepted)
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.cold, WALKS.resolved)
				return open()
			},
			act: find(TOUR_WORDS.pipe),
			sees: UNDERSTOOD_WORDS.words,
			elder: true,
		},
		{
			name: 'search-narrow',
			says: 'Only a part: whether it has ended, when it was reported, what it is about.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.narrow)
				await phone.tap(WORDS.states.open)
				await phone.tap(WORDS.go)
			},
			sees: TOUR_WORDS.snow,
			elder: true,
		},
		{
			name: 'search-none',
			says: 'Nothing fits.',
			openid: PEOPLE.gridLeader,
			open,
			act: find(TOUR_WORDS.noPlace),
			sees: WORDS.noneTitle,
			elder: true,
		},
		{
			name: 'search-own',
			says: 'A villager among what they reported themselves.',
			openid: PEOPLE.villager,
			open: own,
			act: find(TOUR_WORDS.pipe),
			sees: TOUR_WORDS.leak,
			elder: true,
		},
		{
			name: 'search-denied',
			says: 'A villager who came to the page of staff by a link is told that it is not for them.',
			openid: PEOPLE.villager,
			open,
			act: find(TOUR_WORDS.pipe),
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'search-cut',
			says: 'Without a network.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone) => {
				await phone.setNet('off')
				await find(TOUR_WORDS.pipe)(phone)
			},
			sees: STATE_WORDS.offline.title,
		},
	],
}
