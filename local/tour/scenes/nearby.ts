import { RESIDENT_STATUS_WORDS } from '#shared/words/life'
import { DETAIL_WORDS } from '#shared/words/pages/detail'
import { HOME_WORDS } from '#shared/words/pages/home'
import { NEARBY_WORDS as WORDS } from '#shared/words/pages/nearby'
import { REPORT_PAGE_WORDS } from '#shared/words/pages/report'
import { CATEGORY_WORDS } from '#shared/words/categories'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'

const open = (): string => 'pages/nearby/index'

/** A leak of the neighbour's, with words for everybody. */
async function leak(world: World): Promise<string> {
	const id = await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'note', { note: TOUR_WORDS.publicNews, isPublic: true }],
	])
	return `pages/detail/index?id=${id}`
}

export const NEARBY: Chapter = {
	title: 'What neighbours reported',
	pages: ['pages/nearby/index'],
	scenes: [
		{
			name: 'nearby-empty',
			says: 'Nothing public in the grid.',
			openid: PEOPLE.neighbour,
			open,
			sees: WORDS.emptyTitle,
			elder: true,
		},
		{
			name: 'nearby-denied',
			says: 'A reader without a household reads what to do about it.',
			openid: PEOPLE.stranger,
			open,
			sees: WORDS.deniedTitle,
		},
		{
			name: 'nearby-list',
			says: 'What is public in the grid: what, where, how far, and the words of reporters who let neighbours read them; nobody by name.',
			openid: PEOPLE.neighbour,
			open: async (world) => {
				await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge, [], { shareWords: true })
				await leak(world)
				return open()
			},
			sees: TOUR_WORDS.bridge,
			elder: true,
		},
		{
			name: 'nearby-report',
			says: 'A neighbour’s matter: one tap says that it is ours, too.',
			openid: PEOPLE.neighbour,
			open: leak,
			sees: DETAIL_WORDS.join,
			elder: true,
		},
		{
			name: 'nearby-shared',
			says: 'The words of a neighbour who lets others read them: no phone stands in them.',
			openid: PEOPLE.neighbour,
			open: async (world) => {
				const said = `${TOUR_WORDS.bridge}，${TOUR_WORDS.nobodysPhone}`
				const id = await world.report(PEOPLE.villager, 'road', said, [], { shareWords: true })
				return `pages/detail/index?id=${id}`
			},
			sees: `${TOUR_WORDS.bridge}，****`,
			elder: true,
		},
		{
			name: 'nearby-joined',
			says: 'Joined.',
			openid: PEOPLE.neighbour,
			open: leak,
			act: (phone) => phone.tap(DETAIL_WORDS.join),
			sees: DETAIL_WORDS.joined,
		},
		{
			name: 'nearby-hint',
			says: 'Somebody who begins to report the same is shown it first.',
			openid: PEOPLE.neighbour,
			act: async (phone) => {
				await phone.tap(HOME_WORDS.report)
				await phone.tap(CATEGORY_WORDS.heating.name)
			},
			sees: REPORT_PAGE_WORDS.alikeHead,
			elder: true,
		},
		{
			name: 'nearby-merged',
			says: 'The reporter of what was merged reads where it went.',
			openid: PEOPLE.villager,
			open: async (world) => {
				const into = await world.report(PEOPLE.neighbour, 'heating', TOUR_WORDS.alsoLeak)
				const id = await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, [
					[PEOPLE.dispatcher, 'merge', { into }],
				])
				return `pages/detail/index?id=${id}`
			},
			sees: RESIDENT_STATUS_WORDS.merged,
		},
	],
}
