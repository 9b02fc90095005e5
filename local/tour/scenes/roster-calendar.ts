import { CALENDAR_PAGE_WORDS, HOURS_WORDS, YEAR_WORDS as WORDS } from '#shared/words/pages/calendar'
import { CALENDAR_WORDS } from '../../../cloudfunctions/words/calendar'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'

const calendar = (): string => 'packages/roster/calendar/index'
const hours = (): string => 'packages/roster/hours/index?areaCode=152221'
const year = (): string => 'packages/roster/year/index?year=2027'

export const ROSTER_CALENDAR: Chapter = {
	title: 'Clerk: holidays and office hours',
	pages: ['packages/roster/calendar/index', 'packages/roster/year/index', 'packages/roster/hours/index'],
	scenes: [
		{
			name: 'calendar',
			says: 'The years that are known, and the one to enter next.',
			openid: PEOPLE.clerk,
			open: calendar,
			sees: CALENDAR_PAGE_WORDS.enter,
			elder: true,
		},
		{
			name: 'calendar-denied',
			says: 'Nobody else’s.',
			openid: PEOPLE.gridLeader,
			open: calendar,
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'year-empty',
			says: 'A year that nobody has entered: paste the notice, or add day by day.',
			openid: PEOPLE.clerk,
			open: year,
			sees: WORDS.read,
			elder: true,
		},
		{
			name: 'year-read',
			says: 'What was read out of the notice, and what does not add up.',
			openid: PEOPLE.clerk,
			open: year,
			act: async (phone) => {
				await phone.type(WORDS.noticePlaceholder, TOUR_WORDS.holidayNotice)
				await phone.tap(WORDS.read)
			},
			sees: WORDS.doubts,
			elder: true,
		},
		{
			name: 'year-unread',
			says: 'A text that is no such notice.',
			openid: PEOPLE.clerk,
			open: year,
			act: (phone) => phone.tap(WORDS.read),
			sees: WORDS.readNothing,
		},
		{
			name: 'year-refused',
			says: 'Saved without a source: the field says so.',
			openid: PEOPLE.clerk,
			open: year,
			act: (phone) => phone.tap(WORDS.save),
			sees: WORDS.needSource,
		},
		{
			name: 'hours',
			says: 'When the offices of an area work: as above, until it sets its own.',
			openid: PEOPLE.clerk,
			open: hours,
			sees: HOURS_WORDS.spans,
			elder: true,
		},
		{
			name: 'hours-refused',
			says: 'A span without a length: the field says so.',
			openid: PEOPLE.clerk,
			open: hours,
			act: async (phone) => {
				await phone.tap(HOURS_WORDS.add)
				await phone.tap(HOURS_WORDS.save)
			},
			sees: CALENDAR_WORDS.spanEndsFirst,
		},
		{
			name: 'hours-denied',
			says: 'Nobody else’s.',
			openid: PEOPLE.gridLeader,
			open: hours,
			sees: STATE_WORDS.denied.title,
		},
	],
}
