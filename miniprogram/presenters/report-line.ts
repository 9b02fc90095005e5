import { REPORT_LABELS, REPORT_WORDS } from '../shared/words/progress'
import { VOICE_SAYS } from '../shared/words/voice'
import { statusWord, WAITS_FOR_YOU, type StatusReader } from '../shared/words/life'
import type { ReportItem, ReportPage } from '../services/report'
import { clockLine, momentWords, unbroken, type ClockLine } from './time'

/** A report in a list, ready to be shown. */
export interface ReportLine {
	id: string
	picture: string
	what: string
	where: string
	at: string
	/** The owner's title; empty where the reader is the owner, or where it is said that it went there. */
	who: string
	status: string
	statusText: string
	clock: ClockLine
	supervised: string
	/** What the reporter said since the owner did something: more, and that it is urgent. */
	marks: string[]
	/** Whom to ring about it; null where nobody has to be. */
	ring: { name: string; phone: string } | null
	/** In the list of what a desk passed on: when it left, how, to whom and why. */
	passedOn: string
	number: string
	/** How many others need the same; empty when nobody does. */
	joins: string
}

/** One line of what, one of who and by when. */
export function reportLine(item: ReportItem, now: number, reader: StatusReader): ReportLine {
	return {
		id: item.id,
		picture: item.categoryIcon,
		what: whatOf(item),
		where: [...onBehalf(item), item.categoryName, item.placeName].join('·'),
		at: momentWords(item.submittedAt, now),
		who: item.yours || item.passedOn?.why.endsWith(item.ownerTitle) ? '' : item.ownerTitle,
		status: item.status,
		statusText: item.asksYou && reader === 'resident' ? WAITS_FOR_YOU : statusWord(item.status, reader),
		clock: clockLine(item.clock, now),
		joins: item.joins > 0 ? REPORT_WORDS.joins(item.joins) : '',
		marks: [
			...(item.emergency ? [REPORT_LABELS.emergency] : []),
			...(item.urged ? [REPORT_LABELS.urged] : []),
			...(item.added ? [REPORT_LABELS.added] : []),
		],
		ring: item.ring ?? null,
		passedOn: item.passedOn ? `${momentWords(item.passedOn.at, now)} ${item.passedOn.why}` : '',
		number: unbroken(REPORT_WORDS.number(item.number)),
		supervised: item.supervised ? REPORT_LABELS.supervised : '',
	}
}

/** The report's words; without words, that there is a recording, else its category. */
function whatOf({ text, voice, categoryName }: ReportItem): string {
	if (text !== '') return text
	return voice === undefined ? categoryName : VOICE_SAYS.inList(voice)
}

const onBehalf = ({ onBehalfOf }: ReportItem): string[] =>
	onBehalfOf === undefined ? [] : [REPORT_WORDS.onBehalfOf(onBehalfOf)]

export const reportLines = (page: ReportPage, now: number, reader: StatusReader): ReportLine[] =>
	page.items.map((item) => reportLine(item, now, reader))
