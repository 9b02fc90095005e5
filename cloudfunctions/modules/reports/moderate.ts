import { photoModerations, voiceModerations, type Moderation } from '#shared/content/moderation'
import type { HistoryEntry, Report } from '#shared/life/report'
import type { Category } from '#shared/report/category'
import type { Call } from './call'
import type { Input } from './contract/report'
import { moderateWords, type Said } from '../moderation/moderate-words'
import { wordsAnswered } from './answers'

/** The words of a submit that others will read. */
export function saidIn(
	{ text, place, placeNote, answers, settled }: Input<'submit'>,
	category: Category,
): Said {
	const where = place && 'text' in place ? place.text : undefined
	return { text, place: where, placeNote, 'settled.note': settled?.note, ...wordsAnswered(answers, category) }
}

/** The checks that an entry brings: its words are asked for at once, its photos and its recording by the clock. @throws UserError TEXT_REJECTED */
export async function moderateEntry(
	call: Call,
	report: Report,
	entry: HistoryEntry,
	by: string,
): Promise<Moderation[]> {
	const { version, note, reason, addition, photos = [], voice } = entry
	const said = {
		note,
		reason,
		placeText: addition?.place?.text,
		...wordsAnswered(addition?.answers, report.category),
	}
	const words = await moderateWords(call, version, 'comment', said, by)
	const asking = { openid: by, now: call.now }
	return [
		...words,
		...photoModerations(report.checks ?? [], version, photos, asking),
		...voiceModerations(version, voice, asking),
	]
}
