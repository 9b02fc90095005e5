import { ALOUD_SAYS } from '../shared/words/spoken'
import type { Aloud } from '../services/sound/reader'
import type { ReportScreen } from './report-screen'

/** The part of a report that is read aloud: how it stands, by when, and what was said or asked with it. */
export function reportAloud(
	{ categoryName, sentence, clock, said, status }: ReportScreen,
	isAsked: boolean,
): Aloud {
	const parts = [categoryName, sentence, clock.text, clock.due, said?.head, said?.words]
	const text = parts.filter((part) => part !== undefined && part !== '').join(ALOUD_SAYS.stop)
	return { text, code: isAsked ? 'asked' : status }
}
