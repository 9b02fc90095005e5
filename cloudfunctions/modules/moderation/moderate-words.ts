import {
	photoModerations,
	voiceModerations,
	wordsModeration,
	type Moderation,
} from '#shared/content/moderation'
import type { HistoryEntry, Report } from '#shared/life/report'
import type { Category } from '#shared/report/category'
import { FIELD_WORDS } from '../../words/fields'
import type { Input } from '../contract'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import type { ContentScene } from './ports/content-moderator'
import { wordsAnswered } from '../reports/answers'

/** Words by the input field that they came in. */
type Said = Readonly<Record<string, string | undefined>>

/** The words of a submit that others will read. */
export function saidIn(
	{ text, place, placeNote, answers, settled }: Input<'report', 'submit'>,
	category: Category,
): Said {
	const where = place && 'text' in place ? place.text : undefined
	return { text, place: where, placeNote, 'settled.note': settled?.note, ...wordsAnswered(answers, category) }
}

/**
 * Has the words of a version checked, in one question; asks nothing where there are none. `by` is who wrote them, as the
 * report knows them.
 * @throws UserError TEXT_REJECTED, which names every field with words: WeChat does not say which one it means.
 */
export async function moderateWords(
	call: Call,
	version: number,
	scene: ContentScene,
	said: Said,
	by: string,
): Promise<Moderation[]> {
	const words = Object.entries(said).flatMap(([field, text]) => (text?.trim() ? [{ field, text }] : []))
	if (words.length === 0) return []
	const texts = words.map(({ text }) => text)
	const verdict = await call.ports.content.moderateText(call.openid, scene, texts)
	if (verdict === 'reject') {
		const fields = words.map(({ field }) => [field, FIELD_WORDS.rejectedText] as const)
		throw new UserError('TEXT_REJECTED', Object.fromEntries(fields))
	}
	return [wordsModeration(version, verdict, by, call.now)]
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
