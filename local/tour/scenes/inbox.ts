import { CALL_WORDS } from '#shared/words/call'
import { STATUS_WORDS } from '#shared/words/life'
import { STAFF_LINK_WORDS } from '#shared/words/pages/me'
import { INBOX_VIEW_WORDS as WORDS } from '#shared/words/pages/inbox'
import { LIST_WORDS, STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import { lastSeen, WALKS } from './ways'

const open = (): string => 'packages/staff/inbox/index'

export const INBOX: Chapter = {
	title: 'Staff: what waits',
	pages: ['packages/staff/inbox/index'],
	scenes: [
		{
			name: 'inbox-empty',
			says: 'Nothing waits.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.waiting.emptyTitle,
			elder: true,
		},
		{
			name: 'inbox-list',
			says: 'What waits for the grid leader, what is due first on top.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.snow, WALKS.added)
				await world.report(PEOPLE.villager, 'dispute', TOUR_WORDS.quarrel, WALKS.processing)
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, WALKS.accepted)
				await world.report(PEOPLE.villager, 'safety', TOUR_WORDS.gas)
				return open()
			},
			sees: TOUR_WORDS.snow,
			elder: true,
		},
		{
			name: 'inbox-last-seen',
			says: 'Without a network: the list as it was last seen, with the time.',
			openid: PEOPLE.gridLeader,
			act: async (phone) => {
				await phone.tap(STAFF_LINK_WORDS.inbox)
				await phone.sees(TOUR_WORDS.gas)
				await phone.back()
				await phone.setNet('off')
				await phone.tap(STAFF_LINK_WORDS.inbox)
			},
			sees: lastSeen,
		},
		{
			name: 'inbox-overdue',
			says: 'Two days later: what ran out of time has come up to the village leader, with a new term to accept it.',
			openid: PEOPLE.villageLeader,
			open: async (world) => {
				world.later(48)
				await world.until(async () => (await world.inboxOf(PEOPLE.villageLeader)).length >= 2)
				return open()
			},
			sees: TOUR_WORDS.leak,
			elder: true,
		},
		{
			name: 'inbox-passed',
			says: 'What ran out of time and went up is still in sight of the grid leader: when and how it left, and where it is.',
			openid: PEOPLE.gridLeader,
			open,
			act: (phone) => phone.tap(WORDS.passed.name),
			sees: TOUR_WORDS.leak,
			elder: true,
		},
		{
			name: 'inbox-soon',
			says: 'What is due soon, or late already.',
			openid: PEOPLE.villageLeader,
			open: async (world) => {
				world.later(24)
				await world.until(async () => (await world.inboxOf(PEOPLE.villageLeader)).length >= 1)
				return open()
			},
			act: (phone) => phone.tap(WORDS.soon.name),
			sees: WORDS.soon.hint,
			elder: true,
		},
		{
			name: 'inbox-grid',
			says: 'A grid member may end what they put right on the spot: what is open in their grid.',
			openid: PEOPLE.gridMember,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge)
				return open()
			},
			act: (phone) => phone.tap(WORDS.grid.name),
			sees: TOUR_WORDS.bridge,
			elder: true,
		},
		{
			name: 'inbox-ended',
			says: 'What has ended at the desk, or was handled by its reader; here nothing yet.',
			openid: PEOPLE.gridLeader,
			open,
			act: (phone) => phone.tap(WORDS.ended.name),
			sees: WORDS.ended.emptyTitle,
			elder: true,
		},
		{
			name: 'inbox-ended-list',
			says: 'What has ended: closed, not taken, taken back.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, WALKS.closed)
				await world.report(PEOPLE.villager, 'dispute', TOUR_WORDS.quarrel, WALKS.rejected)
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.snow, WALKS.withdrawn)
				return open()
			},
			act: (phone) => phone.tap(WORDS.ended.name),
			sees: STATUS_WORDS.rejected,
			elder: true,
		},
		{
			name: 'inbox-cut',
			says: 'What follows did not come: why stands where it was asked for.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				for (let at = 0; at < 21; at += 1) await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge)
				return open()
			},
			act: async (phone) => {
				await phone.sees(TOUR_WORDS.bridge)
				await phone.setNet('off')
				await phone.tap(LIST_WORDS.more)
			},
			sees: CALL_WORDS.offline,
			elder: true,
		},
		{
			name: 'inbox-denied',
			says: 'A villager who came here by a link is told that it is not for them.',
			openid: PEOPLE.villager,
			open,
			sees: STATE_WORDS.denied.title,
		},
	],
}
