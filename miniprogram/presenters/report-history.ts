import { REPORT_WORDS, SAID_WORDS, SAID_WORDS_TO_OTHERS } from '../shared/words/progress'
import { VOICE_SAYS } from '../shared/words/voice'
import type { HistoryItem, ReportView } from '../services/report'
import { momentWords, unbroken } from './time'

/** A step of the history, ready to be shown. */
export interface HistoryStep {
	key: string
	title: string
	at: string
	words: string
	photos: string[]
	/** What stands in place of photos that were not let through. */
	hiddenPhotos: string
	/** Which of the photos nobody has moderated yet. */
	uncheckedPhotos: string
	/** What was said, to be heard. */
	voice: Spoken | null
}

/** A recording, to be heard. */
export interface Spoken {
	text: string
	src: string
	note: string
}

/** What was said with the event that led to the present state: what was done, asked, or waited for. */
export interface Said {
	head: string
	words: string
	voice: Spoken | null
}

/** A recording as it is shown; null where there is none. */
export function spoken(voice: ReportView['voice']): Spoken | null {
	return voice ? { text: VOICE_SAYS.has(voice.seconds), src: voice.link ?? '', note: voice.note ?? '' } : null
}

const SAID: Readonly<Partial<Record<ReportView['status'], HistoryItem['event'][]>>> = {
	resolved: ['resolve', 'settle'],
	suspended: ['ask', 'suspend'],
	rejected: ['reject'],
}

/** What led to the present state; it is shown at the top, beside the question that it belongs to. */
export function saidWith({ status, history, mine }: ReportView): Said | null {
	const events = SAID[status] ?? []
	const newest = [...history].reverse()
	const led = newest.find(({ event }) => events.includes(event))
	const last = newest[0]?.event === 'askExtension' ? newest[0] : led
	const words = last?.note ?? last?.reason ?? ''
	return last && (words !== '' || last.voice)
		? { head: saidHead(last, mine), words: unbroken(words), voice: spoken(last.voice) }
		: null
}

/** How much longer is asked for comes before why. */
function saidHead({ event, text }: HistoryItem, mine: boolean): string {
	if (event === 'askExtension') return text
	return event === 'ask' && !mine ? SAID_WORDS_TO_OTHERS.ask : (SAID_WORDS[event] ?? '')
}

/** One entry of the history. */
export function historyStep(item: HistoryItem, now: number): HistoryStep {
	return {
		key: `${item.at}${item.event}`,
		title: unbroken(item.text),
		at: momentWords(item.at, now),
		words: unbroken(
			[item.reason, item.note].filter((part) => part !== undefined && part !== '').join(REPORT_WORDS.then),
		),
		photos: item.photos ?? [],
		hiddenPhotos: item.hiddenPhotos ?? '',
		uncheckedPhotos: item.uncheckedPhotos ?? '',
		voice: spoken(item.voice),
	}
}
