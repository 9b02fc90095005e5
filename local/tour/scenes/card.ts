import { CARD_WORDS as WORDS } from '#shared/words/pages/card'
import { HOME_WORDS } from '#shared/words/pages/home'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import { lastSeen } from './ways'

const PAGE = 'pages/card/index'
const byDoor = (): string => `${PAGE}?doorCode=${PLACES.door}`

export const CARD: Chapter = {
	title: 'The contact card',
	pages: ['pages/card/index'],
	scenes: [
		{
			name: 'card-door',
			says: 'The card of a door code: who is in charge today; a stranger may say that this is their home.',
			openid: PEOPLE.stranger,
			open: byDoor,
			sees: WORDS.bind,
			elder: true,
		},
		{
			name: 'card-mine',
			says: 'The own card: everybody in charge, each one tap from a call, the paired member, and the centre with its hours.',
			openid: PEOPLE.villager,
			open: () => PAGE,
			sees: WORDS.head,
		},
		{
			name: 'card-deputy',
			says: 'The grid leader is on leave: the deputy stands on the card, with whose place they take.',
			openid: PEOPLE.villager2,
			open: () => PAGE,
			sees: WORDS.head,
			elder: true,
		},
		{
			name: 'card-one-level-up',
			says: 'A grid without a leader: who answers for it instead.',
			openid: PEOPLE.villager3,
			open: () => PAGE,
			sees: WORDS.head,
		},
		{
			name: 'card-area',
			says: 'The card of a village, by its area.',
			openid: PEOPLE.stranger,
			open: () => `${PAGE}?areaCode=${PLACES.village}`,
			sees: WORDS.head,
		},
		{
			name: 'card-area-without-posts',
			says: 'A village where nobody has a post yet.',
			openid: PEOPLE.stranger,
			open: () => `${PAGE}?areaCode=${PLACES.villageWithoutPosts}`,
			sees: WORDS.head,
		},
		{
			name: 'card-call',
			says: 'A tap on the number: the phone asks whether to call.',
			openid: PEOPLE.stranger,
			open: byDoor,
			act: async (phone) => {
				await phone.tapFirst(WORDS.call)
				await phone.dialog.waitFor()
			},
			sees: WORDS.head,
		},
		{
			name: 'card-share',
			says: 'Sent to a friend: the area’s card, nothing of the household.',
			openid: PEOPLE.villager,
			open: () => PAGE,
			act: async (phone) => {
				await phone.tap(WORDS.share)
			},
			sees: WORDS.share,
		},
		{
			name: 'card-gone',
			says: 'An area that is no more, by an old link.',
			openid: PEOPLE.stranger,
			open: () => `${PAGE}?areaCode=999999`,
			sees: WORDS.goneTitle,
		},
		{
			name: 'card-unknown',
			says: 'A door code that does not exist.',
			openid: PEOPLE.stranger,
			open: () => `${PAGE}?doorCode=${TOUR_WORDS.wrongDoorCode}`,
			sees: WORDS.unknownTitle,
			elder: true,
		},
		{
			name: 'card-none',
			says: 'The own card of somebody who has no household: scan the one at the door.',
			openid: PEOPLE.stranger,
			open: () => PAGE,
			sees: WORDS.mineEmptyTitle,
		},
		{
			name: 'card-last-seen',
			says: 'Without a network: the card as it was last seen, with the time.',
			openid: PEOPLE.villager,
			act: async (phone) => {
				await phone.tap(HOME_WORDS.wholeCard)
				await phone.sees(WORDS.head)
				await phone.back()
				await phone.setNet('off')
				await phone.tap(HOME_WORDS.wholeCard)
			},
			sees: lastSeen,
		},
		{
			name: 'card-bind-sheet',
			says: 'Saying that this is my home: a name, and a number that may be left out.',
			openid: PEOPLE.stranger,
			open: byDoor,
			act: (phone) => phone.tap(WORDS.bind),
			sees: WORDS.bindName,
			elder: true,
		},
		{
			name: 'card-bind-missing',
			says: 'Sent without a name.',
			openid: PEOPLE.stranger,
			open: byDoor,
			act: async (phone) => {
				await phone.tap(WORDS.bind)
				await phone.tap(WORDS.bindSend)
			},
			sees: WORDS.bindNeedName,
		},
		{
			name: 'card-bound',
			says: 'Said; the grid leader will confirm it.',
			openid: PEOPLE.newcomer,
			open: byDoor,
			act: async (phone) => {
				await phone.tap(WORDS.bind)
				await phone.type(WORDS.bindName, TOUR_WORDS.name)
				await phone.tap(WORDS.bindSend)
			},
			sees: WORDS.bindPending,
		},
	],
}
