import { CARD_WORDS } from '#shared/words/pages/card'
import { PORTRAIT_STATES, PORTRAIT_WORDS as WORDS } from '#shared/words/pages/portrait'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'

const open = (): string => 'packages/staff/portrait/index'

export const PORTRAIT: Chapter = {
	title: 'Staff: my photo',
	pages: ['packages/staff/portrait/index'],
	scenes: [
		{
			name: 'portrait',
			says: 'A staff member may put a photo on the cards; until then they bear the first character of the name.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.initial,
			elder: true,
		},
		{
			name: 'portrait-given',
			says: 'Given: it is being checked.',
			openid: PEOPLE.gridLeader,
			open,
			act: (phone) => phone.photograph(WORDS.choose),
			sees: PORTRAIT_STATES.waiting,
			elder: true,
		},
		{
			name: 'portrait-on-card',
			says: 'It has passed, and is on the card.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				await world.pushVerdicts()
				return open()
			},
			sees: PORTRAIT_STATES.passed,
		},
		{
			name: 'card-photo',
			says: 'A card with a photo, beside initials.',
			openid: PEOPLE.stranger,
			open: () => `pages/card/index?doorCode=${PLACES.pairedDoor}`,
			sees: CARD_WORDS.pairedHead,
			elder: true,
		},
		{
			name: 'portrait-drop',
			says: 'Taking it off asks first.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.drop)
				await phone.dialog.waitFor()
			},
			sees: WORDS.onCard,
		},
		{
			name: 'portrait-no-post',
			says: 'A villager who came here by a link has no post.',
			openid: PEOPLE.villager,
			open,
			sees: WORDS.noPostTitle,
		},
	],
}
