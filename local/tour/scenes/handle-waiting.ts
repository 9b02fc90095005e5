import { HANDLE_FORMS } from '#shared/words/pages/handle'
import { PEOPLE } from '../people'
import type { Scene } from '../scene'
import { leakAt as at } from './leak-pages'
import { WALKS } from './ways'

/** More time, and time that does not count. */
export const HANDLE_WAITING: readonly Scene[] = [
	{
		name: 'handle-ask-sheet',
		says: 'A question to the reporter.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.processing),
		act: (phone) => phone.tapWay(HANDLE_FORMS.ask.button),
		sees: HANDLE_FORMS.ask.title,
	},
	{
		name: 'handle-suspend-sheet',
		says: 'Waiting for something: how long, and why, for the reporter to read.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.processing),
		act: (phone) => phone.tapWay(HANDLE_FORMS.suspend.button),
		sees: HANDLE_FORMS.suspend.title,
		elder: true,
	},
	{
		name: 'handle-suspended',
		says: 'Suspended; next it is taken up again.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.suspended),
		sees: HANDLE_FORMS.resume.button,
	},
	{
		name: 'handle-extension-sheet',
		says: 'Asking for more time: how much, and why.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.processing),
		act: (phone) => phone.tapWay(HANDLE_FORMS.askExtension.button),
		sees: HANDLE_FORMS.askExtension.title,
	},
	{
		name: 'handle-extension-asked',
		says: 'The level above grants more time or does not.',
		openid: PEOPLE.villageLeader,
		open: at(WALKS.extensionAsked),
		sees: HANDLE_FORMS.grantExtension.button,
	},
]
