import { chinaDay } from '../../../shared/clock/china-time'
import {
	CALENDAR_PAGE_SAYS as SAYS,
	CALENDAR_PAGE_WORDS as WORDS,
} from '../../../shared/words/pages/calendar'
import { officeHoursWords } from '../../../shared/words/office-hours'
import { initially } from '../../../presenters/initially'
import { READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { showCalendar } from '../../../services/calendar'
import { yearCards, type YearCard } from './year-cards'

readingPage({
	data: {
		w: WORDS,
		warning: '',
		/** Whether the reader keeps the whole county's holidays. */
		keeps: false,
		cards: initially<YearCard[]>([]),
		hours: '',
		ownHours: '',
	},
	reads: 'onShow',

	ask: showCalendar,
	show(calendar): void {
		const { usual, hours, warning = '', keepsYears } = calendar
		this.setData({
			state: READY,
			warning,
			keeps: keepsYears,
			cards: yearCards(calendar, chinaDay(Date.now())).filter(({ isKnown }) => isKnown || keepsYears),
			hours: officeHoursWords(usual),
			ownHours: hours.length === 0 ? '' : SAYS.ownHours(hours.length),
		})
	},

	onYear(event: WechatMiniprogram.TouchEvent<object, object, { year: number }>) {
		void wx.navigateTo({ url: `/packages/roster/year/index?year=${event.currentTarget.dataset.year}` })
	},
})
