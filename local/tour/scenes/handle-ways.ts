import { EMERGENCY_WORDS } from '#shared/words/emergency'
import { HANDLE_FORMS, HANDLE_WORDS as WORDS } from '#shared/words/pages/handle'
import { PEOPLE, PLACES } from '../people'
import type { Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { addressOf, leakAt as at } from './leak-pages'
import { WALKS } from './ways'

/** What else may be done, and what comes before everything. */
export const HANDLE_WAYS: readonly Scene[] = [
	{
		name: 'handle-emergency',
		says: 'The same as its handler reads it: whom to ring comes first.',
		openid: PEOPLE.gridLeader,
		open: async (world) => addressOf(await world.report(PEOPLE.villager, 'safety', TOUR_WORDS.gas)),
		sees: EMERGENCY_WORDS.sentHint,
		elder: true,
	},
	{
		name: 'handle-ways',
		says: 'What else may be done, where the thumb is.',
		openid: PEOPLE.gridLeader,
		open: at(),
		act: (phone) => phone.openWays(),
		sees: HANDLE_FORMS.settle.button,
		elder: true,
	},
	{
		name: 'handle-note-public',
		says: 'The same, for neighbours too.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.processing),
		act: async (phone) => {
			await phone.tapWay(HANDLE_FORMS.note.button)
			await phone.tap(WORDS.makePublic)
		},
		sees: HANDLE_FORMS.note.title,
		elder: true,
	},
	{
		name: 'handle-heard',
		says: 'A reporter without WeChat is rung up and asked how it went.',
		openid: PEOPLE.villageLeader,
		open: async (world) => {
			const onBehalf = { name: TOUR_WORDS.elderName, phone: '13900000001' }
			const more = { onBehalf, place: { areaCode: PLACES.grid } }
			return addressOf(
				await world.report(PEOPLE.gridLeader, 'heating', TOUR_WORDS.cold, WALKS.resolved, more),
			)
		},
		act: (phone) => phone.tap(HANDLE_FORMS.heard.button),
		sees: HANDLE_FORMS.heard.title,
		elder: true,
	},
	{
		name: 'handle-name-verifier',
		says: 'Somebody of another body is named to look at the result.',
		openid: PEOPLE.villageLeader,
		open: async (world) =>
			addressOf(await world.report(PEOPLE.villager, 'land', TOUR_WORDS.land, WALKS.resolved)),
		act: (phone) => phone.tapWay(HANDLE_FORMS.nameVerifier.button),
		sees: HANDLE_FORMS.nameVerifier.title,
		elder: true,
	},
]
