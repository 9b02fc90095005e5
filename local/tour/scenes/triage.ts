import { TRIAGE_PAGE_WORDS, TRIAGE_WORDS } from '#shared/words/pages/triage'
import { HANDLE_FORMS } from '#shared/words/pages/handle'
import { STATUS_WORDS } from '#shared/words/life'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { MOVE_WORDS_OF_TOUR, TOUR_WORDS } from '../words'
import type { Step, World } from '../world'
import { addressOf } from './leak-pages'
import { WALKS } from './ways'

const open = (): string => 'packages/staff/desk/index'

/** More than a section counts. */
const MANY = 101

/** Two neighbours say the same. */
async function twice(world: World): Promise<string> {
	await world.report(PEOPLE.neighbour, 'heating', TOUR_WORDS.alsoLeak)
	return addressOf(await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak))
}

export const TRIAGE: Chapter = {
	title: "Staff: the dispatcher's desk",
	pages: ['packages/staff/desk/index'],
	scenes: [
		{
			name: 'desk-empty',
			says: 'Nothing needs an eye.',
			openid: PEOPLE.dispatcher,
			open,
			sees: TRIAGE_PAGE_WORDS.emptyTitle,
		},
		{
			name: 'desk-unplaced',
			says: 'What came without a place, and how much lies in each section.',
			openid: PEOPLE.dispatcher,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge, [], {
					place: { text: TOUR_WORDS.noPlace },
				})
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, WALKS.reworked)
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.cold, WALKS.extensionAsked)
				await world.report(PEOPLE.villager, 'water', TOUR_WORDS.again, WALKS.supervised)
				return open()
			},
			sees: TOUR_WORDS.bridge,
			elder: true,
		},
		{
			name: 'desk-unsolved',
			says: 'What a villager says is not solved.',
			openid: PEOPLE.dispatcher,
			open,
			act: (phone) => phone.tap(TRIAGE_WORDS.unsolved.name),
			sees: TOUR_WORDS.leak,
		},
		{
			name: 'desk-overdue',
			says: 'Two days later: what is overdue.',
			openid: PEOPLE.dispatcher,
			open: (world) => {
				world.later(48)
				return open()
			},
			act: (phone) => phone.tap(TRIAGE_WORDS.overdue.name),
			sees: TOUR_WORDS.leak,
		},
		{
			name: 'desk-urgent',
			says: 'An emergency that nobody has accepted: whom to ring, with one tap.',
			openid: PEOPLE.dispatcher,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'safety', TOUR_WORDS.gas)
				world.later(0.1)
				await world.until(async () => (await world.triageOf(PEOPLE.dispatcher, 'urgent')).length > 0)
				return open()
			},
			sees: TRIAGE_PAGE_WORDS.call(MOVE_WORDS_OF_TOUR.leader),
			elder: true,
		},
		{
			name: 'desk-back-twice',
			says: 'What two desks said is not theirs.',
			openid: PEOPLE.dispatcher,
			open: async (world) => {
				const back: Step = [PEOPLE.villageLeader, 'return', { reason: TOUR_WORDS.notHere }]
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.snow, [...WALKS.returned, back])
				return open()
			},
			act: (phone) => phone.tap(TRIAGE_WORDS.backTwice.name),
			sees: TOUR_WORDS.snow,
		},
		{
			name: 'desk-check',
			says: 'What waits for others to look at it.',
			openid: PEOPLE.dispatcher,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'land', TOUR_WORDS.land, WALKS.resolved)
				return open()
			},
			act: (phone) => phone.tap(TRIAGE_WORDS.check.name),
			sees: TRIAGE_WORDS.check.hint,
		},
		{
			name: 'desk-extension',
			says: 'Who asks for more time.',
			openid: PEOPLE.dispatcher,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.cold, WALKS.extensionAsked)
				return open()
			},
			act: (phone) => phone.tap(TRIAGE_WORDS.extension.name),
			sees: TRIAGE_WORDS.extension.hint,
		},
		{
			name: 'desk-supervised',
			says: 'What is supervised.',
			openid: PEOPLE.dispatcher,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'water', TOUR_WORDS.again, WALKS.supervised)
				return open()
			},
			act: (phone) => phone.tap(TRIAGE_WORDS.supervised.name),
			sees: TRIAGE_WORDS.supervised.hint,
		},
		{
			name: 'desk-merge-sheet',
			says: 'The same reported twice: with which one is it one matter?',
			openid: PEOPLE.dispatcher,
			open: twice,
			act: (phone) => phone.tapWay(HANDLE_FORMS.merge.button),
			sees: TOUR_WORDS.alsoLeak,
			elder: true,
		},
		{
			name: 'desk-merged',
			says: 'Merged; for seven days it can be taken back.',
			openid: PEOPLE.dispatcher,
			open: twice,
			act: async (phone) => {
				await phone.tapWay(HANDLE_FORMS.merge.button)
				await phone.tap(TOUR_WORDS.alsoLeak)
				await phone.tap(HANDLE_FORMS.merge.send)
			},
			sees: STATUS_WORDS.merged,
		},
		{
			name: 'desk-many',
			says: 'A morning with more than anybody counts: how many of each, and the list goes on.',
			openid: PEOPLE.dispatcher,
			open: async (world) => {
				const extra = { place: { text: TOUR_WORDS.noPlace } }
				for (let at = 0; at < MANY; at += 1)
					await world.report(
						at % 2 === 0 ? PEOPLE.villager : PEOPLE.neighbour,
						'road',
						TOUR_WORDS.snow,
						[],
						extra,
					)
				return open()
			},
			// Something urgent of the day stands before it.
			act: (phone) => phone.tap(TRIAGE_WORDS.unplaced.name),
			sees: TOUR_WORDS.snow,
			elder: true,
		},
		{
			name: 'desk-denied',
			says: 'A grid leader has no such desk.',
			openid: PEOPLE.gridLeader,
			open,
			sees: STATE_WORDS.denied.title,
		},
	],
}
