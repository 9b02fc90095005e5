import { HOME_WORDS } from '#shared/words/pages/home'
import { REPORT_PAGE_WORDS as WORDS } from '#shared/words/pages/report'
import { SETTINGS_WORDS } from '#shared/words/permissions'
import { words as phoneWords } from '../../preview/phone/words'
import { PEOPLE, PLACES } from '../people'
import type { Scene } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'
import { choose, openForm as open } from './report-form'

async function search(phone: TourPhone, place: string): Promise<void> {
	await choose(phone, 'road', TOUR_WORDS.bridge)
	await phone.tap(WORDS.otherPlace)
	await phone.type(WORDS.otherPlaceHint, place)
	await phone.tap(WORDS.search)
}

/** Where it is: on the map, in words that fit one area, several or none, from a scanned card. */
export const PLACE_SCENES: Scene[] = [
	{
		name: 'report-map',
		says: 'A point on the map, for the person who goes there.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'road', TOUR_WORDS.bridge)
			await phone.tap(WORDS.mapChoose)
			await phone.dialog.getByText(phoneWords.places[2]).click()
		},
		sees: WORDS.mapAgain,
		elder: true,
	},
	{
		name: 'report-map-refused',
		says: 'The map may not open: words do as well, and where to allow it.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'road', TOUR_WORDS.bridge)
			await phone.tap(WORDS.mapChoose)
			await phone.dialog.getByText(phoneWords.mapRefused).click()
			await phone.dialog.getByText(SETTINGS_WORDS.leave).click()
		},
		sees: WORDS.mapRefused,
		elder: true,
	},
	{
		name: 'report-map-settings',
		says: 'What was refused says what it was for, with the settings one tap away.',
		openid: PEOPLE.villager,
		open,
		act: async (phone) => {
			await choose(phone, 'road', TOUR_WORDS.bridge)
			await phone.tap(WORDS.mapChoose)
			await phone.dialog.getByText(phoneWords.mapRefused).click()
			await phone.dialog.getByText(SETTINGS_WORDS.open).waitFor()
		},
		sees: WORDS.mapChoose,
		elder: true,
	},
	{
		name: 'report-no-place',
		says: 'A stranger has no home yet: sent without a place, the form asks for one.',
		openid: PEOPLE.stranger,
		open,
		act: async (phone) => {
			await choose(phone, 'road', TOUR_WORDS.bridge)
			await phone.tap(WORDS.send)
		},
		sees: WORDS.needPlace,
	},
	{
		name: 'report-two-homes',
		says: 'Who has two homes is asked which of them it is about, once.',
		openid: PEOPLE.villager2,
		open: async (world) => {
			const bound = { doorCode: PLACES.otherDoor, name: TOUR_WORDS.name }
			await world.ask(PEOPLE.villager2, 'household', 'bind', bound)
			return open()
		},
		act: (phone) => choose(phone, 'road', TOUR_WORDS.bridge),
		sees: WORDS.whichHome,
		elder: true,
	},
	{
		name: 'report-place-one',
		says: 'A typed place that fits one area is taken.',
		openid: PEOPLE.villager,
		open,
		act: (phone) => search(phone, TOUR_WORDS.onePlace),
		sees: TOUR_WORDS.onePlace,
	},
	{
		name: 'report-place-several',
		says: 'A name that two villages share: both are offered, none is guessed.',
		openid: PEOPLE.stranger,
		open,
		act: async (phone) => {
			await choose(phone, 'road', TOUR_WORDS.bridge)
			await phone.type(WORDS.otherPlaceHint, TOUR_WORDS.severalPlaces)
			await phone.tap(WORDS.search)
		},
		sees: WORDS.finder.several,
		elder: true,
	},
	{
		name: 'report-place-none',
		says: 'A place that nobody knows goes to a dispatcher; the page says so.',
		openid: PEOPLE.villager,
		open,
		act: (phone) => search(phone, TOUR_WORDS.noPlace),
		sees: WORDS.finder.none,
	},
	{
		name: 'report-from-card',
		says: 'Begun from a scanned card: the place of the card is chosen.',
		openid: PEOPLE.villager,
		open: () => `pages/card/index?doorCode=${PLACES.door}`,
		act: async (phone) => {
			await phone.tap(HOME_WORDS.report)
			await choose(phone, 'water')
		},
		sees: WORDS.scanned,
	},
]
