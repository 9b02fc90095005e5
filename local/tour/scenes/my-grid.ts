import { CARD_WORDS } from '#shared/words/pages/card'
import { HOME_WORDS } from '#shared/words/pages/home'
import { MY_GRID_WORDS as WORDS } from '#shared/words/pages/my-grid'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'

const open = (): string => 'pages/my-grid/index'

const searchFor = (words: string) => async (phone: TourPhone) => {
	await phone.type(WORDS.label, words)
	await phone.tap(WORDS.search)
}

export const MY_GRID: Chapter = {
	title: 'Finding one’s own grid',
	pages: ['pages/my-grid/index'],
	scenes: [
		{
			name: 'my-grid',
			says: 'Who has no card types a village or an address, or picks down the levels.',
			openid: PEOPLE.stranger,
			open,
			sees: WORDS.levelsHead,
			elder: true,
		},
		{
			name: 'my-grid-one',
			says: 'One match is taken: the grids of that village.',
			openid: PEOPLE.stranger,
			open,
			act: searchFor(TOUR_WORDS.onePlace),
			sees: WORDS.whole,
			elder: true,
		},
		{
			name: 'my-grid-several',
			says: 'A name that several places bear.',
			openid: PEOPLE.stranger,
			open,
			act: searchFor(TOUR_WORDS.severalPlaces),
			sees: WORDS.several,
		},
		{
			name: 'my-grid-none',
			says: 'A place that nobody knows.',
			openid: PEOPLE.stranger,
			open,
			act: searchFor(TOUR_WORDS.noPlace),
			sees: WORDS.none,
			elder: true,
		},
		{
			name: 'my-grid-card',
			says: 'The card of the grid that was found: it may be kept on this phone.',
			openid: PEOPLE.stranger,
			open,
			act: async (phone) => {
				await searchFor(TOUR_WORDS.onePlace)(phone)
				await phone.tap(TOUR_WORDS.secondGrid)
			},
			sees: CARD_WORDS.myGrid,
			elder: true,
		},
		{
			name: 'my-grid-kept',
			says: 'Kept: home shows who is in charge there, and how to change it.',
			openid: PEOPLE.stranger,
			open: () => '',
			act: async (phone) => {
				await phone.tap(HOME_WORDS.findGrid)
				await searchFor(TOUR_WORDS.onePlace)(phone)
				await phone.tap(TOUR_WORDS.secondGrid)
				await phone.tap(CARD_WORDS.myGrid)
				await phone.sees(CARD_WORDS.myGridDone)
				await phone.back()
				await phone.back()
			},
			sees: HOME_WORDS.otherGrid,
			elder: true,
		},
	],
}
