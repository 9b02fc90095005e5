import { QUESTION_CARD_WORDS as WORDS } from '#shared/words/questions'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'
import { addressOf } from './leak-pages'
import { WALKS } from './ways'

/** Not from home: nobody in a house of their own is asked for the building. */
const answered = (world: World): Promise<string> =>
	world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, WALKS.answered, {
		place: { areaCode: PLACES.grid },
	})

export const QUESTIONS: Chapter = {
	title: 'What a category asks more',
	pages: ['pages/detail/index'],
	scenes: [
		{
			name: 'detail-answered',
			says: 'Answered, and can be mended.',
			openid: PEOPLE.villager,
			open: async (world) => `pages/detail/index?id=${await answered(world)}`,
			sees: WORDS.mend,
			elder: true,
		},
		{
			name: 'handle-answered',
			says: 'What the reporter answered stands under their words.',
			openid: PEOPLE.gridLeader,
			open: async (world) => addressOf(await answered(world)),
			sees: TOUR_WORDS.building,
			elder: true,
		},
	],
}
