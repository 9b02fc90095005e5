import { HOME_WORDS } from '#shared/words/pages/home'
import { REPORT_PAGE_WORDS as WORDS } from '#shared/words/pages/report'
import { VOICE_WORDS } from '#shared/words/voice'
import { PEOPLE } from '../people'
import type { Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { openForm as open } from './report-form'

/** A report that begins with words, a photo or a voice, before anybody says what it is about. */
export const BEGUN: Scene[] = [
	{
		name: 'report-said-first',
		says: 'A few words of their own, and the categories that they may be about; which one, they say.',
		openid: PEOPLE.villager,
		open,
		act: (phone) => phone.type(WORDS.wordsPlaceholder, TOUR_WORDS.cold),
		sees: WORDS.saidAsk,
		elder: true,
	},
	{
		name: 'report-photo-first',
		says: 'Begun with a photo on home: what it is about is said after it.',
		openid: PEOPLE.villager,
		act: (phone) => phone.photograph(HOME_WORDS.photo),
		sees: WORDS.categoryHead,
		elder: true,
	},
	{
		name: 'report-speaking',
		says: 'Begun by speaking on home: it listens at once, and the one thing to do is to end that.',
		openid: PEOPLE.villager,
		act: (phone) => phone.tap(HOME_WORDS.speak),
		sees: VOICE_WORDS.done,
		elder: true,
	},
]
