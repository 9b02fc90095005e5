import { chinaDay } from '../shared/clock/china-time'
import { OWN_VISITS_SAYS as SAYS, TOLD_WORDS } from '../shared/words/pages/own-visits'
import type { OwnVisits } from '../services/visit-home'
import { dayWords } from './time'

type Said = Pick<OwnVisits['told'][number], 'what' | 'name' | 'from' | 'day' | 'note'>

/** What was said, in a sentence. */
export function toldWords({ what, name, from = '', day, note = '' }: Said, now: number): string {
	if (what !== 'returned') return SAYS.need(TOLD_WORDS[what], note)
	const when = day === undefined ? '' : dayWords(day, chinaDay(now))
	return SAYS.need(SAYS.returned(name ?? '', from, when), note)
}
