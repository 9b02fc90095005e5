import { EMERGENCY_WORDS } from '#shared/words/emergency'
import { DETAIL_FORMS, DETAIL_WORDS as WORDS } from '#shared/words/pages/detail'
import { PROGRESS_WORDS, REPORT_LABELS, VERDICT_WORDS } from '#shared/words/progress'
import { STATE_WORDS } from '#shared/words/states'
import { RESIDENT_STATUS_WORDS } from '#shared/words/life'
import { PEOPLE } from '../people'
import type { Chapter, Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { ownLeakAt as at } from './leak-pages'
import { DETAIL_SHARED } from './detail-shared'
import { DETAIL_TURNS } from './detail-turns'
import { WALKS } from './ways'

const SEVEN_DAYS_AND_MORE = 24 * 8

const states: Scene[] = [
	...DETAIL_SHARED,
	{
		name: 'detail-reported',
		says: 'Just sent: with whom it is, until when, and why it came there.',
		openid: PEOPLE.villager,
		open: at(),
		sees: RESIDENT_STATUS_WORDS.reported,
		elder: true,
	},
	{
		name: 'detail-emergency',
		says: 'A smell of gas, just sent: 119, 110 and 120 stand above all else while it is open.',
		openid: PEOPLE.villager,
		open: async (world) =>
			`pages/detail/index?id=${await world.report(PEOPLE.villager, 'safety', TOUR_WORDS.gas)}`,
		sees: EMERGENCY_WORDS.sentHint,
		elder: true,
	},
	{
		name: 'detail-accepted',
		says: 'Accepted: somebody answers for it now.',
		openid: PEOPLE.villager,
		open: at(WALKS.accepted),
		sees: RESIDENT_STATUS_WORDS.accepted,
	},
	{
		name: 'detail-processing',
		says: 'Being handled.',
		openid: PEOPLE.villager,
		open: at(WALKS.processing),
		sees: RESIDENT_STATUS_WORDS.processing,
	},
	{
		name: 'detail-asked',
		says: 'Done, says the grid leader: is it solved, and are you satisfied?',
		openid: PEOPLE.villager,
		open: at(WALKS.resolved),
		sees: VERDICT_WORDS.solvedAsk,
		elder: true,
	},
	{
		name: 'detail-asked-answered',
		says: 'Both questions answered; one tap closes it.',
		openid: PEOPLE.villager,
		open: at(WALKS.resolved),
		act: async (phone) => {
			await phone.tap(VERDICT_WORDS.solved.yes)
			await phone.tap(VERDICT_WORDS.satisfied.fairly)
		},
		sees: WORDS.confirm,
	},
	{
		name: 'detail-asked-nothing',
		says: 'Tapped without an answer: the page asks for both.',
		openid: PEOPLE.villager,
		open: at(WALKS.resolved),
		act: (phone) => phone.tap(WORDS.confirm),
		sees: WORDS.needVerdict,
	},
	{
		name: 'detail-not-solved',
		says: 'Not solved: the page asks what is still wrong.',
		openid: PEOPLE.villager,
		open: at(WALKS.resolved),
		act: async (phone) => {
			await phone.tap(VERDICT_WORDS.solved.no)
			await phone.tap(DETAIL_FORMS.rework.send)
		},
		sees: WORDS.needReason,
		elder: true,
	},
	{
		name: 'detail-rework',
		says: 'Sent back: it is being handled again, within half the time.',
		openid: PEOPLE.villager,
		open: at(WALKS.reworked),
		sees: TOUR_WORDS.again,
	},
	{
		name: 'detail-closed',
		says: 'Closed, with what the reporter said of it.',
		openid: PEOPLE.villager,
		open: at(WALKS.closed),
		sees: RESIDENT_STATUS_WORDS.closed,
		elder: true,
	},
	{
		name: 'detail-add-sheet',
		says: 'Saying more: words, photos, a better place, a phone.',
		openid: PEOPLE.villager,
		open: at(WALKS.accepted),
		act: (phone) => phone.tap(DETAIL_FORMS.add.button),
		sees: DETAIL_FORMS.add.title,
		elder: true,
	},
	{
		name: 'detail-added',
		says: 'More was said, and haste asked for: both stand in the history, and may not be asked for twice a day.',
		openid: PEOPLE.villager,
		open: at(WALKS.added),
		sees: TOUR_WORDS.more,
		elder: true,
	},
	{
		name: 'detail-withdraw-sheet',
		says: 'Taking it back: why may be left out.',
		openid: PEOPLE.villager,
		open: at(WALKS.accepted),
		act: (phone) => phone.tap(DETAIL_FORMS.withdraw.button),
		sees: DETAIL_FORMS.withdraw.title,
		elder: true,
	},
	{
		name: 'detail-withdrawn',
		says: 'Taken back.',
		openid: PEOPLE.villager,
		open: at(WALKS.withdrawn),
		sees: WORDS.reinstate,
		elder: true,
	},
	{
		name: 'detail-returned',
		says: 'The grid leader gave it one level up, with the reason.',
		openid: PEOPLE.villager,
		open: at(WALKS.returned),
		sees: TOUR_WORDS.tooBig,
	},
	{
		name: 'detail-late',
		says: 'The promised time has run out: it went one level up by itself, and the page says so.',
		openid: PEOPLE.villager,
		open: async (world) => {
			const address = await at(WALKS.processing)(world)
			world.later(30)
			const id = address.split('=')[1] ?? ''
			await world.until(async () => (await world.statusOf(PEOPLE.villager, id)) === 'reported')
			return address
		},
		sees: RESIDENT_STATUS_WORDS.reported,
	},
]

const others: Scene[] = [
	{
		name: 'detail-long-text',
		says: 'A long text is folded to four lines, until somebody wants all of it.',
		openid: PEOPLE.villager,
		open: async (world) =>
			`pages/detail/index?id=${await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak.repeat(8))}`,
		sees: REPORT_LABELS.wholeText,
		elder: true,
	},
	{
		name: 'detail-deputy',
		says: 'The grid leader is on leave: the trail, unfolded, names the deputy, and why.',
		openid: PEOPLE.villager2,
		act: (phone) => phone.tap(REPORT_LABELS.trailHead),
		open: async (world) =>
			`pages/detail/index?id=${await world.report(PEOPLE.villager2, 'road', TOUR_WORDS.bridge)}`,
		sees: RESIDENT_STATUS_WORDS.reported,
	},
	{
		name: 'detail-one-level-up',
		says: 'Nobody holds the desk: the trail says that it went one level up.',
		openid: PEOPLE.villager3,
		act: (phone) => phone.tap(REPORT_LABELS.trailHead),
		open: async (world) =>
			`pages/detail/index?id=${await world.report(PEOPLE.villager3, 'road', TOUR_WORDS.snow)}`,
		sees: RESIDENT_STATUS_WORDS.reported,
	},
	{
		name: 'detail-not-mine',
		says: 'A report of somebody else is not shown.',
		openid: PEOPLE.villager2,
		open: at(),
		sees: STATE_WORDS.denied.title,
	},
	{
		name: 'detail-rate',
		says: 'Closed because seven days went by in silence; a word on it is still welcome.',
		openid: PEOPLE.villager,
		open: async (world) => {
			const address = await at(WALKS.resolved)(world)
			const id = address.split('=')[1] ?? ''
			await world.ask(PEOPLE.villager, 'report', 'show', { id })
			world.later(SEVEN_DAYS_AND_MORE)
			await world.until(async () => (await world.statusOf(PEOPLE.villager, id)) === 'closed')
			return address
		},
		sees: PROGRESS_WORDS.closed.mine({ title: '', name: '' }),
	},
]

export const DETAIL: Chapter = {
	title: 'A report',
	pages: ['pages/detail/index'],
	scenes: [...states, ...DETAIL_TURNS, ...others],
}
