import type { Output } from '../../../cloudfunctions/modules/contract'
import { MESSAGES_SAYS, MESSAGES_WORDS as WORDS } from '#shared/words/pages/messages'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import type { Step, World } from '../world'

const open = (): string => 'pages/messages/index'

const WALK: Step[] = [
	[PEOPLE.gridLeader, 'accept'],
	[PEOPLE.gridLeader, 'return', { reason: TOUR_WORDS.tooBig }],
	[PEOPLE.villageLeader, 'accept'],
	[PEOPLE.villageLeader, 'resolve', { note: TOUR_WORDS.done }],
	[PEOPLE.villager, 'rework', { reason: TOUR_WORDS.again }],
]

/** A leaking pipe with a story, and what else happens on a working day: once for all scenes. */
async function afterADay(world: World): Promise<string> {
	const list = (await world.ask(PEOPLE.villager, 'message', 'list', {})) as Output<'message', 'list'>
	if (list.items.length > 0) return open()
	await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, WALK)
	world.later(1)
	await world.report(PEOPLE.villager, 'dispute', TOUR_WORDS.quarrel, [[PEOPLE.gridLeader, 'accept']])
	await world.report(PEOPLE.villager, 'water', TOUR_WORDS.leak, [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'ask', { note: TOUR_WORDS.whichRoom }],
	])
	return open()
}

export const MESSAGES: Chapter = {
	title: 'Messages',
	pages: ['pages/messages/index'],
	scenes: [
		{
			name: 'messages-empty',
			says: 'Nothing has happened yet: what will be here, and that WeChat can remind them.',
			openid: PEOPLE.villager,
			open,
			sees: WORDS.emptyTitle,
			elder: true,
		},
		{
			name: 'messages-villager',
			says: 'A villager reads what others did, newest first: who has it, why, and by when. A private matter shows no word.',
			openid: PEOPLE.villager,
			open: afterADay,
			sees: WORDS.readAll,
			elder: true,
		},
		{
			name: 'messages-read',
			says: 'All of them read.',
			openid: PEOPLE.villager,
			open: afterADay,
			act: (phone) => phone.tap(WORDS.readAll),
			sees: MESSAGES_SAYS.head(0),
		},
		{
			name: 'messages-unfolded',
			says: 'One line a report: what was said before its last message unfolds under it.',
			openid: PEOPLE.villager,
			open: afterADay,
			act: (phone) => phone.tap(MESSAGES_SAYS.more(3)),
			sees: WORDS.fold,
			elder: true,
		},
		{
			name: 'messages-consented',
			says: 'They let WeChat remind them: so often it may.',
			openid: PEOPLE.villager,
			open: afterADay,
			act: (phone) => phone.tap(WORDS.wechatAsk),
			sees: MESSAGES_SAYS.left(3),
		},
		{
			name: 'messages-staff',
			says: 'A grid leader reads what came, what came back, and by when it must be done.',
			openid: PEOPLE.gridLeader,
			open: afterADay,
			sees: WORDS.readAll,
			elder: true,
		},
		{
			name: 'messages-village-leader',
			says: 'What was returned comes with the reason, and with who returned it.',
			openid: PEOPLE.villageLeader,
			open: afterADay,
			sees: WORDS.readAll,
		},
	],
}
