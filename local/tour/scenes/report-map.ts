import { REPORT_PAGE_WORDS as WORDS } from '#shared/words/pages/report'
import { SETTINGS_WORDS } from '#shared/words/permissions'
import { words as phoneWords } from '../../preview/phone/words'
import { PEOPLE } from '../people'
import type { Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { choose, openForm as open } from './report-form'

/** A place on the map, and a map that may not open. */
export const MAP_SCENES: Scene[] = [
	{
		name: 'report-map',
		says: 'A point on the map, for whoever goes there.',
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
]
