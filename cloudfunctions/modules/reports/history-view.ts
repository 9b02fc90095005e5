import { toIso } from '#shared/clock/china-time'
import type { HistoryEntry, Report } from '#shared/life/report'
import type { Situation } from './life/situation'
import type { Answer } from '#shared/report/question'
import { historySentence, placeAdded, THEN, WHO_WORDS } from '../../words/history'
import { answeredWords } from '#shared/words/questions'
import type { Output } from './contract/report'
import { extensionUnit } from '#shared/report/category'
import { hiddenPhotos, linksTo, uncheckedPhotos } from './photos'
import type { Voice } from '#shared/content/voice-kind'
import { VOICE_NOTES } from '../../words/content'
import { photoState, voiceShown } from '../moderation/rules/shown'

type HistoryView = Output<'show'>['report']['history'][number]

/** An entry as one viewer reads it; `links` lead to its photos and recording, by file id; null for a viewer who is shown none. */
export function historyView(
	entry: HistoryEntry,
	situation: Situation,
	links: ReadonlyMap<string, string> | null,
): HistoryView {
	return {
		at: toIso(entry.at),
		by: whoWords(entry, situation),
		event: entry.event,
		text: sentenceOf(entry, situation),
		...noteView(entry, situation),
		...(entry.reason !== undefined && { reason: entry.reason }),
		...(entry.photos && { photos: linksTo(links ?? new Map(), entry.photos) }),
		...hiddenPhotos(situation.report, links, entry.photos),
		...uncheckedPhotos(situation, links ?? new Map(), entry.photos),
		...(links && voiceView(situation, entry.voice, links)),
	}
}

/** A place that was added, and what was answered, stand with the words. The phone is shown with the reporter alone. */
function noteView({ note, addition }: HistoryEntry, { report }: Situation): { note?: string } {
	const text = addition?.place?.text
	const parts = [
		note,
		...answeredIn(report, addition?.answers),
		text === undefined ? undefined : placeAdded(text),
	]
	const words = parts.filter((part) => part !== undefined)
	return words.length > 0 ? { note: words.join(THEN) } : {}
}

function answeredIn({ category: { questions = [] } }: Report, answers: readonly Answer[] = []): string[] {
	return answers.flatMap(({ question: code, value }) => {
		const question = questions.find((one) => one.code === code)
		return question ? [answeredWords(question, value)] : []
	})
}

/** What an entry says, in a sentence. */
export function sentenceOf(entry: HistoryEntry, situation: Situation): string {
	const toReporter = situation.relations.has('reporter')
	return historySentence(entry, whoWords(entry, situation), extensionUnit(situation.category), toReporter)
}

function whoWords({ by }: HistoryEntry, { actor }: Situation): string {
	if (by.kind === 'timer') return WHO_WORDS.system
	if (by.kind === 'staff') return `${by.title ?? ''}${by.name}`
	if (by.id === actor.id) return WHO_WORDS.you
	return by.kind === 'neighbour' ? WHO_WORDS.neighbour : WHO_WORDS.reporter
}

type VoiceView = NonNullable<Output<'show'>['report']['voice']>

/** A recording as those involved hear it; `links` lead to it, by its file id. */
export function voiceView(
	situation: Situation,
	voice: Voice | undefined,
	links: ReadonlyMap<string, string>,
): { voice?: VoiceView } {
	if (!voice) return {}
	const { seconds, fileId } = voice
	const link = links.get(fileId)
	const note = noteOn(situation, fileId, link)
	return { voice: { seconds, ...(link !== undefined && { link }), ...(note !== undefined && { note }) } }
}

function noteOn(
	{ report, relations }: Situation,
	fileId: string,
	link: string | undefined,
): string | undefined {
	if (photoState(report, fileId) === 'rejected') return VOICE_NOTES.rejected
	if (link === undefined || !voiceShown(report, fileId)) return VOICE_NOTES.lost
	if (photoState(report, fileId) === 'passed' || relations.has('reporter')) return undefined
	return VOICE_NOTES.unchecked
}
