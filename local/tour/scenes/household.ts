import { AREA_WORDS } from '#shared/words/pages/area'
import { CARD_WORDS } from '#shared/words/pages/card'
import { HOUSEHOLD_WORDS } from '../../../cloudfunctions/words/household'
import { HOUSEHOLD_PAGE_WORDS as WORDS } from '#shared/words/pages/household'
import type { Output } from '../../../cloudfunctions/modules/contract'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'

const open = (): string => 'packages/staff/household/index'
const card = (): string => `pages/card/index?doorCode=${PLACES.door}`

const searchFor = (words: string) => async (phone: TourPhone) => {
	await phone.type(WORDS.label, words)
	await phone.tap(WORDS.search)
}

/** Gives the household behind the tour's door a code. */
async function codeOf(world: World): Promise<string> {
	const found = await world.ask(PEOPLE.gridLeader, 'household', 'find', { text: PLACES.door })
	const [item] = (found as Output<'household', 'find'>).items
	const given = await world.ask(PEOPLE.gridLeader, 'household', 'issueCode', {
		householdId: item?.householdId ?? '',
	})
	return (given as Output<'household', 'issueCode'>).code
}

/** Somebody says that this is their home; said again, it waits as before. */
async function claimed(world: World): Promise<void> {
	await world.ask(PEOPLE.newcomer, 'household', 'bind', { doorCode: PLACES.door, name: TOUR_WORDS.name })
}

let code = ''

export const HOUSEHOLD: Chapter = {
	title: 'A household’s one-time code',
	pages: ['packages/staff/household/index'],
	scenes: [
		{
			name: 'household',
			says: 'A grid leader looks for a household: by scanning its card, by its number or a name.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.intro,
			elder: true,
		},
		{
			name: 'household-found',
			says: 'The household, and who is bound to it.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				await claimed(world)
				return open()
			},
			act: searchFor(TOUR_WORDS.householdNumber),
			sees: WORDS.give,
			elder: true,
		},
		{
			name: 'household-code',
			says: 'The code in large digits, to be read out or copied on paper.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone) => {
				await searchFor(TOUR_WORDS.householdNumber)(phone)
				await phone.tap(new RegExp(`${WORDS.give}|${WORDS.giveAgain}`))
			},
			sees: WORDS.codeHow,
			elder: true,
		},
		{
			name: 'household-again',
			says: 'A code that was given before and still serves.',
			openid: PEOPLE.gridLeader,
			open,
			act: searchFor(TOUR_WORDS.householdNumber),
			sees: WORDS.giveAgain,
		},
		{
			name: 'household-several',
			says: 'A part of an address fits many households.',
			openid: PEOPLE.gridLeader,
			open,
			act: searchFor(TOUR_WORDS.partOfAddress),
			sees: WORDS.more,
		},
		{
			name: 'household-none',
			says: 'No such household in the own grid.',
			openid: PEOPLE.gridLeader,
			open,
			act: searchFor(TOUR_WORDS.noHousehold),
			sees: WORDS.none,
			elder: true,
		},
		{
			name: 'household-many-grids',
			says: 'A leader of many grids writes the whole number or scans the card.',
			openid: PEOPLE.dispatcher,
			open,
			act: searchFor(TOUR_WORDS.noHousehold),
			sees: WORDS.none,
		},
		{
			name: 'household-no-post',
			says: 'A villager who came here by a link has no post.',
			openid: PEOPLE.villager,
			open,
			sees: AREA_WORDS.noPostTitle,
		},
		{
			name: 'card-code-wrong',
			says: 'A resident gives a code that is wrong or used up: what to do instead is said.',
			openid: PEOPLE.stranger,
			open: card,
			act: async (phone) => {
				await phone.tap(CARD_WORDS.bind)
				await phone.type(CARD_WORDS.bindName, TOUR_WORDS.elderName)
				await phone.type(CARD_WORDS.bindCode, TOUR_WORDS.wrongOneTimeCode)
				await phone.tap(CARD_WORDS.bindSend)
			},
			sees: HOUSEHOLD_WORDS.badCode,
			elder: true,
		},
		{
			name: 'card-waiting',
			says: 'Somebody who waits to be confirmed may still give a code.',
			openid: PEOPLE.newcomer,
			open: async (world) => {
				await claimed(world)
				return card()
			},
			sees: CARD_WORDS.bindWithCode,
		},
		{
			name: 'card-code',
			says: 'With the right code it is their home at once.',
			openid: PEOPLE.newcomer,
			open: async (world) => {
				await claimed(world)
				code = await codeOf(world)
				return card()
			},
			act: async (phone) => {
				await phone.tap(CARD_WORDS.bindWithCode)
				await phone.type(CARD_WORDS.bindName, TOUR_WORDS.name)
				await phone.type(CARD_WORDS.bindCode, code)
				await phone.tap(CARD_WORDS.bindSend)
			},
			sees: CARD_WORDS.bindDone,
		},
	],
}
