import { HOME_SAYS, HOME_WORDS } from '#shared/words/pages/home'
import { LIST_WORDS, STATE_WORDS } from '#shared/words/states'
import { CARD_WORDS } from '#shared/words/pages/card'
import { words as phoneWords } from '../../preview/phone/words'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import { sendWithoutAnswer, tabTexts, WALKS } from './ways'

export const HOME: Chapter = {
	title: 'Home',
	pages: ['pages/home/index'],
	scenes: [
		{
			name: 'home-stranger',
			says: 'Somebody whom nobody knows yet is told to scan the card at the door, and may report all the same.',
			openid: PEOPLE.stranger,
			sees: HOME_WORDS.noHomeTitle,
			elder: true,
		},
		{
			name: 'home-offer',
			says: "WeChat's letters are larger than usual: larger ones are offered here, too.",
			openid: PEOPLE.villager,
			font: 'large',
			sees: HOME_WORDS.offerAsk,
		},
		{
			name: 'home-scanned',
			says: 'A card that was scanned is remembered: is it theirs, or did they only look?',
			openid: PEOPLE.stranger,
			open: () => `pages/card/index?doorCode=${PLACES.door}`,
			act: async (phone) => {
				await phone.sees(CARD_WORDS.bind)
				await phone.front.page().getByRole('button', { name: phoneWords.home }).click()
			},
			sees: HOME_WORDS.scannedNo,
			elder: true,
		},
		{
			name: 'home-resident-new',
			says: 'A resident who has not reported anything sees who is in charge and where reports will be listed.',
			openid: PEOPLE.villager,
			sees: HOME_WORDS.emptyHint,
		},
		{
			name: 'home-resident',
			says: 'A resident sees who is in charge with the phone number, and the latest reports with their state.',
			openid: PEOPLE.villager,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, [[PEOPLE.gridLeader, 'accept']])
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.snow)
				return ''
			},
			sees: TOUR_WORDS.leak,
			elder: true,
		},
		{
			name: 'home-deputy',
			says: 'The grid leader is on leave: home names the deputy and for whom they stand in.',
			openid: PEOPLE.villager2,
			sees: HOME_WORDS.wholeCard,
		},
		{
			name: 'home-staff',
			says: 'A grid leader sees first how much waits for them.',
			openid: PEOPLE.gridLeader,
			sees: HOME_SAYS.todoCount('2'),
			elder: true,
		},
		{
			name: 'home-staff-idle',
			says: 'A staff member for whom nothing waits.',
			openid: PEOPLE.villageLeader,
			sees: HOME_WORDS.todoNone,
		},
		{
			name: 'home-asked',
			says: 'Somebody waits for an answer: that comes first, and the tab counts it.',
			openid: PEOPLE.villager,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'water', TOUR_WORDS.cold, WALKS.asked)
				return ''
			},
			sees: HOME_WORDS.asksHead,
			elder: true,
		},
		{
			name: 'home-done',
			says: 'A report that is said to be done: its reporter says whether it is.',
			openid: PEOPLE.villager,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'water', TOUR_WORDS.cold, WALKS.resolved)
				return ''
			},
			sees: HOME_WORDS.doneHead,
			elder: true,
		},
		{
			name: 'home-loading',
			says: 'A wait: grey shapes after a moment, words after five seconds.',
			openid: PEOPLE.villager,
			start: 'unanswered',
			act: (phone) => phone.waitForSlowWords(),
			sees: STATE_WORDS.slow,
			elder: true,
		},
		{
			name: 'home-offline',
			says: 'The first visit without a network says so and offers to try again.',
			openid: PEOPLE.villager,
			start: 'offline',
			sees: STATE_WORDS.offline.title,
			elder: true,
		},
		{
			name: 'home-last-seen',
			says: 'A later visit without a network shows what was seen last.',
			openid: PEOPLE.villager,
			act: async (phone) => {
				await phone.sees(TOUR_WORDS.leak)
				await phone.tab(tabTexts.mine)
				await phone.sees(LIST_WORDS.end)
				await phone.setNet('off')
				await phone.tab(tabTexts.home)
				await phone.sees(TOUR_WORDS.leak)
			},
			sees: TOUR_WORDS.leak,
		},
		{
			name: 'home-error',
			says: 'The server has a fault: the page says that it cannot be opened now.',
			openid: PEOPLE.villager,
			start: 'failing',
			sees: STATE_WORDS.error.title,
		},
		{
			name: 'home-waiting',
			says: 'A report that could not be sent waits on the phone, and home says so.',
			openid: PEOPLE.villager,
			act: async (phone) => {
				await sendWithoutAnswer(phone, TOUR_WORDS.cold)
				await phone.setNet('off')
				await phone.back()
			},
			sees: HOME_SAYS.waitingTitle(1),
		},
	],
}
