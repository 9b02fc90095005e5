import { STATUS_WORDS } from '#shared/words/life'
import { REPORT_WORDS } from '#shared/words/progress'
import { HANDLE_FORMS, HANDLE_WORDS as WORDS } from '#shared/words/pages/handle'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter, Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { HANDLE_SHEETS } from './handle-sheets'
import { HANDLE_WAITING } from './handle-waiting'
import { HANDLE_WAYS } from './handle-ways'
import { addressOf, leakAt as at } from './leak-pages'
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

const upwards: Scene[] = [
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
	scenes: [...states, ...HANDLE_SHEETS, ...HANDLE_WAYS, ...HANDLE_WAITING, ...upwards, ...faults],
}
