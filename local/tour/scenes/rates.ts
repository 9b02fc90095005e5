import { PERIOD_WORDS, RATE_WORDS, RATES_WORDS as WORDS } from '#shared/words/pages/rates'
import { LIST_WORDS, STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'
import { WALKS } from './ways'

const open = (): string => 'packages/staff/rates/index'
const ofVillage = (): string => `${open()}?areaCode=${PLACES.village}`

/** A month of a village: most goes well, some does not. */
async function month(world: World): Promise<void> {
	const { villager, villager2, villager3 } = PEOPLE
	await world.report(villager, 'heating', TOUR_WORDS.leak, WALKS.closed)
	await world.report(villager, 'heating', TOUR_WORDS.cold, WALKS.closed)
	await world.report(villager, 'road', TOUR_WORDS.snow, WALKS.accepted)
	await world.report(villager, 'heating', TOUR_WORDS.leak, WALKS.reworked)
	await world.report(villager, 'dispute', TOUR_WORDS.quarrel, WALKS.rejected)
	await world.report(villager, 'water', TOUR_WORDS.cold, WALKS.resolved)
	await world.report(villager2, 'road', TOUR_WORDS.bridge)
	await world.report(villager3, 'road', TOUR_WORDS.snow)
	world.later(30)
}

export const RATES: Chapter = {
	title: 'Staff: rates',
	pages: ['packages/staff/rates/index', 'packages/staff/rate-reports/index'],
	scenes: [
		{
			name: 'rates-empty',
			says: 'A month in which nothing was reported.',
			openid: PEOPLE.villageLeader,
			open,
			sees: WORDS.emptyTitle,
		},
		{
			name: 'rates-village',
			says: 'The rates of a village, with what each means; below, those of its grids.',
			openid: PEOPLE.villageLeader,
			open: async (world) => {
				await month(world)
				return open()
			},
			sees: WORDS.childrenHead,
			elder: true,
		},
		{
			name: 'rates-town',
			says: 'A dispatcher sees their town, and goes down to a village.',
			openid: PEOPLE.dispatcher,
			open,
			sees: WORDS.childrenHead,
		},
		{
			name: 'rates-grid',
			says: 'Tapped: one grid of the village.',
			openid: PEOPLE.villageLeader,
			open: ofVillage,
			act: (phone) => phone.tap(TOUR_WORDS.secondGrid),
			sees: RATE_WORDS.rework.means,
		},
		{
			name: 'rates-last-month',
			says: 'Another period: nothing was reported then.',
			openid: PEOPLE.villageLeader,
			open,
			act: (phone) => phone.tap(PERIOD_WORDS.lastMonth),
			sees: WORDS.emptyTitle,
			elder: true,
		},
		{
			name: 'rate-reports',
			says: 'The reports behind a number, first those that went wrong.',
			openid: PEOPLE.villageLeader,
			open,
			act: (phone) => phone.tap(RATE_WORDS.response.name),
			sees: LIST_WORDS.end,
			elder: true,
		},
		{
			name: 'rate-reports-empty',
			says: 'The other half of a number, with nothing in it.',
			openid: PEOPLE.villageLeader,
			open: () =>
				`packages/staff/rate-reports/index?areaCode=${PLACES.village}-2&areaName=${encodeURIComponent(TOUR_WORDS.secondGrid)}&from=2026-01-01&to=2026-01-02&rate=solved&counted=met`,
			sees: WORDS.reportsEmptyTitle,
		},
		{
			name: 'rates-own-days',
			says: 'Any other days, up to a year.',
			openid: PEOPLE.villageLeader,
			open: ofVillage,
			act: (phone) => phone.tap(PERIOD_WORDS.own),
			sees: WORDS.to,
			elder: true,
		},
		{
			name: 'rate-reports-missing',
			says: 'A link that names no number.',
			openid: PEOPLE.villageLeader,
			open: () => 'packages/staff/rate-reports/index',
			sees: STATE_WORDS.missing.title,
		},
		{
			name: 'rates-no-post',
			says: 'A grid leader supervises no area.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.noPostTitle,
		},
		{
			name: 'rates-denied',
			says: 'A villager who came here by a link is told that it is not for them.',
			openid: PEOPLE.villager,
			open: ofVillage,
			sees: STATE_WORDS.denied.title,
		},
	],
}
