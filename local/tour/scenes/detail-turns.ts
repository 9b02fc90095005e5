import { RESIDENT_STATUS_WORDS } from '#shared/words/life'
import { DETAIL_FORMS } from '#shared/words/pages/detail'
import { PEOPLE } from '../people'
import type { Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { ownLeakAt as at } from './leak-pages'
import { WALKS } from './ways'

/** What does not go straight on: rejected, asked, suspended, appealed, opened again, supervised. */
export const DETAIL_TURNS: Scene[] = [
	{
		name: 'detail-rejected',
		says: 'Not taken, with the reason and where to go instead; the reporter may disagree once.',
		openid: PEOPLE.villager,
		open: at(WALKS.rejected),
		sees: RESIDENT_STATUS_WORDS.rejected,
		elder: true,
	},
	{
		name: 'detail-appeal-sheet',
		says: 'Disagreeing: a reason for the level above.',
		openid: PEOPLE.villager,
		open: at(WALKS.rejected),
		act: (phone) => phone.tap(DETAIL_FORMS.appeal.button),
		sees: DETAIL_FORMS.appeal.title,
	},
	{
		name: 'detail-question',
		says: 'The grid leader asks something; the clock stands still until the answer.',
		openid: PEOPLE.villager,
		open: at(WALKS.asked),
		sees: TOUR_WORDS.whichRoom,
		elder: true,
	},
	{
		name: 'detail-answer-sheet',
		says: 'Answering the question.',
		openid: PEOPLE.villager,
		open: at(WALKS.asked),
		act: (phone) => phone.tap(DETAIL_FORMS.answer.button),
		sees: DETAIL_FORMS.answer.title,
	},
	{
		name: 'detail-suspended',
		says: 'It waits for something, and the villager reads for what.',
		openid: PEOPLE.villager,
		open: at(WALKS.suspended),
		sees: TOUR_WORDS.waitForParts,
	},
	{
		name: 'detail-appealed',
		says: 'The level above looks at it now.',
		openid: PEOPLE.villager,
		open: at(WALKS.appealed),
		sees: TOUR_WORDS.disagree,
	},
	{
		name: 'detail-reopen-sheet',
		says: 'Broken again some days later: it can be opened again.',
		openid: PEOPLE.villager,
		open: at(WALKS.closed),
		act: (phone) => phone.tap(DETAIL_FORMS.reopen.button),
		sees: DETAIL_FORMS.reopen.title,
	},
	{
		name: 'detail-reopened',
		says: 'Opened again, at the desk that had resolved it.',
		openid: PEOPLE.villager,
		open: at(WALKS.reopened),
		sees: TOUR_WORDS.brokenAgain,
	},
	{
		name: 'detail-supervised',
		says: 'Supervised from above, which the reporter sees.',
		openid: PEOPLE.villager,
		open: at(WALKS.supervised),
		sees: RESIDENT_STATUS_WORDS.accepted,
	},
]
