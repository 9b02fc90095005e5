import { HANDLE_FORMS, HANDLE_WORDS as WORDS } from '#shared/words/pages/handle'
import { REPORT_LABELS } from '#shared/words/progress'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import type { Step, World } from '../world'
import { addressOf } from './leak-pages'

const RESOLVED: Step[] = [
	[PEOPLE.gridLeader, 'accept'],
	[PEOPLE.gridLeader, 'start'],
	[PEOPLE.gridLeader, 'resolve', { note: TOUR_WORDS.measured }],
]

const landAt =
	(steps: Step[] = RESOLVED, page = addressOf) =>
	async (world: World): Promise<string> =>
		page(await world.report(PEOPLE.villager, 'land', TOUR_WORDS.land, steps))

/** Others look at what somebody handled: one after the other, from two bodies. */
export const CHECKING: Chapter = {
	title: 'Staff: checking what others did',
	pages: ['pages/detail/index'],
	scenes: [
		{
			name: 'check-inbox',
			says: 'What waits for the verifier.',
			openid: PEOPLE.verifier,
			open: async (world) => {
				await landAt()(world)
				return 'packages/staff/inbox/index'
			},
			sees: TOUR_WORDS.land,
		},
		{
			name: 'check-page',
			says: 'A land matter to check: what was done, and what the verifier may say.',
			openid: PEOPLE.verifier,
			open: landAt(),
			sees: HANDLE_FORMS.verify.button,
			elder: true,
		},
		{
			name: 'check-sheet',
			says: 'What was seen on the spot: a few words or a photo.',
			openid: PEOPLE.verifier,
			open: landAt(),
			act: async (phone) => {
				await phone.tap(HANDLE_FORMS.verify.button)
				await phone.tap(HANDLE_FORMS.verify.send)
			},
			sees: WORDS.needWordsOrPhoto,
		},
		{
			name: 'check-no',
			says: 'Not done: it goes back, with the reason.',
			openid: PEOPLE.verifier,
			open: landAt(),
			act: (phone) => phone.tapWay(HANDLE_FORMS.rework.button),
			sees: HANDLE_FORMS.rework.title,
		},
		{
			name: 'check-once',
			says: 'One body said yes; the village leader is the second.',
			openid: PEOPLE.villageLeader,
			open: landAt([...RESOLVED, [PEOPLE.verifier, 'verify', { note: TOUR_WORDS.looked }]]),
			sees: HANDLE_FORMS.verify.button,
		},
		{
			name: 'check-reporter',
			says: 'The reporter sees who checks it, and may say already whether it is solved.',
			openid: PEOPLE.villager,
			open: landAt(RESOLVED, (id) => `pages/detail/index?id=${id}`),
			sees: REPORT_LABELS.check,
			elder: true,
		},
	],
}
