import { uncheckedPhotosSentence } from '../../../cloudfunctions/words/content'
import { HANDLE_FORMS, HANDLE_WORDS as WORDS } from '#shared/words/pages/handle'
import { PEOPLE } from '../people'
import type { Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { addressOf, leakAt as at } from './leak-pages'
import { WALKS } from './ways'

/** The sheets in which an event is filled in. */
export const HANDLE_SHEETS: Scene[] = [
	{
		name: 'handle-assign-sheet',
		says: 'To whom? The desks within reach, with their holders of today.',
		openid: PEOPLE.villageLeader,
		open: at(WALKS.returned),
		act: (phone) => phone.tapWay(HANDLE_FORMS.assign.button),
		sees: HANDLE_FORMS.assign.title,
		elder: true,
	},
	{
		name: 'handle-return-sheet',
		says: 'Giving it back one level up needs a reason.',
		openid: PEOPLE.gridLeader,
		open: at(),
		act: async (phone) => {
			await phone.tapWay(HANDLE_FORMS.return.button)
			await phone.tap(HANDLE_FORMS.return.send)
		},
		sees: WORDS.needWords,
		elder: true,
	},
	{
		name: 'handle-resolve-sheet',
		says: 'What was done, for the reporter to read.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.processing),
		act: async (phone) => {
			await phone.tap(HANDLE_FORMS.resolve.button)
			await phone.type(HANDLE_FORMS.resolve.placeholder, TOUR_WORDS.done)
		},
		sees: HANDLE_FORMS.resolve.title,
		elder: true,
	},
	{
		name: 'handle-resolve-photo',
		says: 'This category asks for a photo of the result.',
		openid: PEOPLE.gridLeader,
		open: async (world) =>
			addressOf(await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge, WALKS.processing)),
		act: async (phone) => {
			await phone.tap(HANDLE_FORMS.resolve.button)
			await phone.type(HANDLE_FORMS.resolve.placeholder, TOUR_WORDS.done)
			await phone.tap(HANDLE_FORMS.resolve.send)
		},
		sees: WORDS.photoNeeded,
	},
	{
		name: 'handle-resolved-photo',
		says: 'Done, with the photo in the history, which nobody has moderated yet.',
		openid: PEOPLE.gridLeader,
		open: async (world) =>
			addressOf(await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge, WALKS.processing)),
		act: async (phone) => {
			await phone.tap(HANDLE_FORMS.resolve.button)
			await phone.type(HANDLE_FORMS.resolve.placeholder, TOUR_WORDS.done)
			await phone.photograph(WORDS.photosAdd)
			await phone.front.getByLabel(WORDS.photoRemove).waitFor()
			await phone.tap(HANDLE_FORMS.resolve.send)
		},
		sees: uncheckedPhotosSentence([1], 1),
	},
	{
		name: 'handle-settle-sheet',
		says: 'Settled on the spot: a few words or a photo.',
		openid: PEOPLE.gridLeader,
		open: at(),
		act: (phone) => phone.tapWay(HANDLE_FORMS.settle.button),
		sees: HANDLE_FORMS.settle.title,
	},
	{
		name: 'handle-note-sheet',
		says: 'How it stands, for the reporter to read.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.processing),
		act: (phone) => phone.tapWay(HANDLE_FORMS.note.button),
		sees: HANDLE_FORMS.note.title,
	},
	{
		name: 'handle-reject-sheet',
		says: 'Not taking it: a reason from the list, and words to the reporter.',
		openid: PEOPLE.gridLeader,
		open: at(),
		act: (phone) => phone.tapWay(HANDLE_FORMS.reject.button),
		sees: HANDLE_FORMS.reject.title,
		elder: true,
	},
	{
		name: 'handle-escalate-sheet',
		says: 'Passing it up: why the grid cannot do it.',
		openid: PEOPLE.gridLeader,
		open: at(),
		act: (phone) => phone.tapWay(HANDLE_FORMS.escalate.button),
		sees: HANDLE_FORMS.escalate.title,
	},
]
