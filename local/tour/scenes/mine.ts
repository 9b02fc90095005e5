import { MINE_WORDS } from '#shared/words/pages/mine'
import { REPORT_PAGE_WORDS } from '#shared/words/pages/report'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import { lastSeen, sendWithoutAnswer, tabTexts, WALKS } from './ways'

const open = (): string => 'pages/mine/index'

export const MINE: Chapter = {
	title: 'My reports',
	pages: ['pages/mine/index'],
	scenes: [
		{
			name: 'mine-empty',
			says: 'Nothing reported yet: what will be here, and what to do now.',
			openid: PEOPLE.villager,
			open,
			sees: MINE_WORDS.emptyTitle,
			elder: true,
		},
		{
			name: 'mine-list',
			says: 'The own reports, newest first, with who has them, their state and what is left of their time.',
			openid: PEOPLE.villager,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.snow, WALKS.closed)
				await world.report(PEOPLE.villager, 'dispute', TOUR_WORDS.quarrel, WALKS.withdrawn)
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.cold, WALKS.resolved)
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, WALKS.processing)
				await world.report(PEOPLE.villager, 'safety', TOUR_WORDS.gas)
				return open()
			},
			sees: TOUR_WORDS.gas,
			elder: true,
		},
		{
			name: 'mine-others',
			says: 'Staff look at what they said for others apart from their own.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				const onBehalf = { name: TOUR_WORDS.elderName, phone: '13900000001' }
				await world.report(PEOPLE.gridLeader, 'heating', TOUR_WORDS.cold, [], { onBehalf })
				return open()
			},
			act: (phone) => phone.tap(MINE_WORDS.others),
			sees: TOUR_WORDS.cold,
			elder: true,
		},
		{
			name: 'mine-waiting',
			says: 'A report that has not arrived stands on top, and can be sent or dropped.',
			openid: PEOPLE.villager,
			act: async (phone) => {
				await sendWithoutAnswer(phone, TOUR_WORDS.cold)
				await phone.setNet('off')
				await phone.tap(REPORT_PAGE_WORDS.myReports)
			},
			sees: MINE_WORDS.waitingHead,
			elder: true,
		},
		{
			name: 'mine-remove',
			says: 'Dropping it asks first, since it cannot be had back.',
			openid: PEOPLE.villager,
			act: async (phone) => {
				await sendWithoutAnswer(phone, TOUR_WORDS.cold)
				await phone.setNet('off')
				await phone.tap(REPORT_PAGE_WORDS.myReports)
				await phone.tap(MINE_WORDS.remove)
				await phone.dialog.waitFor()
			},
			sees: MINE_WORDS.waitingHead,
		},
		{
			name: 'mine-last-seen',
			says: 'Without a network: the list as it was last seen, with the time.',
			openid: PEOPLE.villager,
			open,
			act: async (phone) => {
				await phone.sees(TOUR_WORDS.gas)
				await phone.tab(tabTexts.home)
				await phone.setNet('off')
				await phone.tab(tabTexts.mine)
			},
			sees: lastSeen,
		},
	],
}
