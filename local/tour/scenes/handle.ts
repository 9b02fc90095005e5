import { uncheckedPhotosSentence } from '../../../cloudfunctions/words/content'
import { STATUS_WORDS } from '#shared/words/life'
import { REPORT_WORDS } from '#shared/words/progress'
import { HANDLE_FORMS, HANDLE_WORDS as WORDS } from '#shared/words/pages/handle'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter, Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { HANDLE_WAITING } from './handle-waiting'
import { HANDLE_WAYS } from './handle-ways'
import { addressOf, leakAt as at } from './handle-page'
import { WALKS } from './ways'

const states: Scene[] = [
	{
		name: 'handle-reported',
		says: 'A new report: what, where, from whom, why here, and what to do first.',
		openid: PEOPLE.gridLeader,
		open: at(),
		sees: STATUS_WORDS.reported,
		elder: true,
	},
	{
		name: 'handle-sealed',
		says: 'A quarrel, as the town reads it that stands above it: number, place, owner and clocks, and why there are no words.',
		openid: PEOPLE.dispatcher,
		open: async (world) => addressOf(await world.report(PEOPLE.villager, 'dispute', TOUR_WORDS.quarrel)),
		sees: REPORT_WORDS.sealed,
		elder: true,
	},
	{
		name: 'handle-unnamed',
		says: 'Missing subsidies, from somebody who stays unnamed: no name, no phone, no house.',
		openid: PEOPLE.gridLeader,
		open: async (world) => {
			const place = { areaCode: PLACES.grid }
			const id = await world.report(PEOPLE.villager, 'funds', TOUR_WORDS.accounts, [], {
				unnamed: true,
				place,
			})
			return addressOf(id)
		},
		sees: REPORT_WORDS.unnamed,
		elder: true,
	},
	{
		name: 'handle-hide',
		says: 'What neighbours read is hidden from them again, with the reason.',
		openid: PEOPLE.gridLeader,
		open: async (world) => {
			const shared = { shareWords: true }
			return addressOf(await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge, [], shared))
		},
		act: (phone) => phone.tapWay(HANDLE_FORMS.hide.button),
		sees: HANDLE_FORMS.hide.title,
		elder: true,
	},
	{
		name: 'handle-accepted',
		says: 'Accepted; next it is begun.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.accepted),
		sees: HANDLE_FORMS.start.button,
	},
	{
		name: 'handle-processing',
		says: 'Being handled; next it is done.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.processing),
		sees: STATUS_WORDS.processing,
	},
	{
		name: 'handle-resolved',
		says: 'Done; the reporter has to say whether it is solved, or is told by phone.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.resolved),
		sees: STATUS_WORDS.resolved,
		elder: true,
	},
	{
		name: 'handle-told',
		says: 'Told by phone.',
		openid: PEOPLE.gridLeader,
		open: at([...WALKS.resolved, [PEOPLE.gridLeader, 'told']]),
		sees: STATUS_WORDS.resolved,
	},
	{
		name: 'handle-rework',
		says: 'Not solved, said the reporter: it is to be handled again.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.reworked),
		sees: TOUR_WORDS.again,
	},
	{
		name: 'handle-closed',
		says: 'Closed: nothing left to do.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.closed),
		sees: WORDS.nothing,
	},
	{
		name: 'handle-withdrawn',
		says: 'The reporter took it back.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.withdrawn),
		sees: STATUS_WORDS.withdrawn,
	},
	{
		name: 'handle-one-level-up',
		says: 'Given back by the grid leader, it lies with the village leader.',
		openid: PEOPLE.villageLeader,
		open: at(WALKS.returned),
		sees: TOUR_WORDS.tooBig,
	},
	{
		name: 'handle-deputy',
		says: 'A deputy handles it while the grid leader is away.',
		openid: PEOPLE.deputy,
		open: async (world) => addressOf(await world.report(PEOPLE.villager2, 'road', TOUR_WORDS.bridge)),
		sees: STATUS_WORDS.reported,
	},
	{
		name: 'handle-on-behalf',
		says: 'Reported for somebody without WeChat, whose name and number are there.',
		openid: PEOPLE.gridLeader,
		open: async (world) => {
			const onBehalf = { name: TOUR_WORDS.elderName, phone: '13900000001' }
			return addressOf(
				await world.report(PEOPLE.gridLeader, 'heating', TOUR_WORDS.cold, [], {
					onBehalf,
					place: { areaCode: PLACES.grid },
				}),
			)
		},
		sees: TOUR_WORDS.elderName,
	},
]

const sheets: Scene[] = [
	{
		name: 'handle-assign-sheet',
		says: 'To whom? The desks within reach, with whoever holds them today.',
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
]

const upwards: Scene[] = [
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
	{
		name: 'handle-supervise',
		says: 'A village leader looks at what a grid leader handles, and may supervise it.',
		openid: PEOPLE.villageLeader,
		open: at(WALKS.accepted),
		sees: HANDLE_FORMS.supervise.button,
	},
	{
		name: 'handle-supervised',
		says: 'Supervised from above: the grid leader sees what is wanted.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.supervised),
		sees: TOUR_WORDS.today,
	},
	{
		name: 'handle-appealed',
		says: 'A rejected report whose reporter disagreed lies with the village leader.',
		openid: PEOPLE.villageLeader,
		open: at(WALKS.appealed),
		sees: TOUR_WORDS.disagree,
	},
]

const faults: Scene[] = [
	{
		name: 'handle-stale',
		says: 'Somebody else was faster: who did what, the state as it is now; what was typed is kept.',
		openid: PEOPLE.gridLeader,
		open: at(WALKS.accepted),
		act: async (phone, world) => {
			await phone.tapWay(HANDLE_FORMS.note.button)
			await phone.type(HANDLE_FORMS.note.placeholder, TOUR_WORDS.soon)
			await world.send(await phone.queryOf('id'), [PEOPLE.gridLeader, 'start'])
			await phone.tap(HANDLE_FORMS.note.send)
		},
		sees: STATUS_WORDS.processing,
	},
	{
		name: 'handle-missing',
		says: 'A report that does not exist, or is not theirs.',
		openid: PEOPLE.gridLeader,
		open: () => addressOf('none'),
		sees: STATE_WORDS.missing.title,
	},
]

export const HANDLE: Chapter = {
	title: 'Staff: a report to handle',
	pages: ['packages/staff/handle/index'],
	scenes: [...states, ...sheets, ...HANDLE_WAYS, ...HANDLE_WAITING, ...upwards, ...faults],
}
