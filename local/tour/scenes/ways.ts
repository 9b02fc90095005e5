import app from '../../../miniprogram/app.json'
import { CATEGORY_WORDS } from '#shared/words/categories'
import { HOME_WORDS } from '#shared/words/pages/home'
import { REPORT_PAGE_WORDS } from '#shared/words/pages/report'
import { STATE_SAYS } from '#shared/words/states'
import { TOUR_WORDS } from '../words'
import type { Step } from '../world'
import { PEOPLE } from '../people'
import type { TourPhone } from '../tour-phone'

const [home, mine, me] = app.tabBar.list.map(({ text }) => text)

/** What the tabs are called. */
export const tabTexts = { home: home ?? '', mine: mine ?? '', me: me ?? '' }

/** Writes a report at home and sends it; its answer is lost. */
export async function sendWithoutAnswer(phone: TourPhone, words: string): Promise<void> {
	await phone.tap(HOME_WORDS.report)
	await phone.tap(CATEGORY_WORDS.heating.name)
	await phone.type(REPORT_PAGE_WORDS.wordsPlaceholder, words)
	await phone.setNet('drop')
	await phone.tap(REPORT_PAGE_WORDS.send)
	await phone.sees(REPORT_PAGE_WORDS.waitingTitle)
}

/** How far a report comes with its grid leader. */
export const WALKS = {
	accepted: [[PEOPLE.gridLeader, 'accept']],
	processing: [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'start'],
	],
	resolved: [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'start'],
		[PEOPLE.gridLeader, 'note', { note: TOUR_WORDS.soon }],
		[PEOPLE.gridLeader, 'resolve', { note: TOUR_WORDS.done }],
	],
	reworked: [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'resolve', { note: TOUR_WORDS.done }],
		[PEOPLE.villager, 'rework', { reason: TOUR_WORDS.again }],
	],
	closed: [
		[PEOPLE.gridLeader, 'settle', { note: TOUR_WORDS.atOnce }],
		[PEOPLE.villager, 'confirm', { solved: 'yes', satisfied: 'yes' }],
	],
	rejected: [[PEOPLE.gridLeader, 'reject', { rejectReason: 'notOurs', note: TOUR_WORDS.notHere }]],
	appealed: [
		[PEOPLE.gridLeader, 'reject', { rejectReason: 'notOurs', note: TOUR_WORDS.notHere }],
		[PEOPLE.villager, 'appeal', { reason: TOUR_WORDS.disagree }],
	],
	reopened: [
		[PEOPLE.gridLeader, 'settle', { note: TOUR_WORDS.atOnce }],
		[PEOPLE.villager, 'confirm', { solved: 'yes', satisfied: 'yes' }],
		[PEOPLE.villager, 'reopen', { reason: TOUR_WORDS.brokenAgain }],
	],
	supervised: [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.villageLeader, 'supervise', { note: TOUR_WORDS.today }],
	],
	asked: [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'ask', { note: TOUR_WORDS.whichRoom }],
	],
	suspended: [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'suspend', { days: 7, reason: TOUR_WORDS.waitForParts }],
	],
	extensionAsked: [
		[PEOPLE.gridLeader, 'accept'],
		[PEOPLE.gridLeader, 'start'],
		[PEOPLE.gridLeader, 'askExtension', { amount: 2, reason: TOUR_WORDS.waitForParts }],
	],
	withdrawn: [[PEOPLE.villager, 'withdraw', { reason: TOUR_WORDS.notNeeded }]],
	added: [
		[PEOPLE.villager, 'add', { note: TOUR_WORDS.more, placeText: TOUR_WORDS.nearer }],
		[PEOPLE.villager, 'urge', {}],
	],
	answered: [
		[
			PEOPLE.villager,
			'add',
			{
				answers: [
					{ question: 'building', value: TOUR_WORDS.building },
					{ question: 'whose', value: 'some' },
					{ question: 'degrees', value: 13.5 },
				],
			},
		],
	],
	returned: [[PEOPLE.gridLeader, 'return', { reason: TOUR_WORDS.tooBig }]],
} satisfies Record<string, Step[]>

/** What a page says of when it was last seen, as far as it is always the same. */
export const lastSeen = STATE_SAYS.lastSeen('|').split('|')[0] ?? ''
