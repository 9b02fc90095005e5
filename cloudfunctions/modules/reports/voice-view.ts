import type { Voice } from '#shared/content/voice-kind'
import type { Report } from '#shared/life/report'
import { VOICE_NOTES } from '../../words/content'
import { photoState, voiceShown } from '../moderation/rules/shown'
import type { Output } from '../contract'

type VoiceView = NonNullable<Output<'report', 'show'>['report']['voice']>

/** A recording as those involved hear it; `links` lead to it, by its file id. */
export function voiceView(
	report: Report,
	voice: Voice | undefined,
	links: ReadonlyMap<string, string>,
): { voice?: VoiceView } {
	if (!voice) return {}
	const { seconds, fileId } = voice
	const link = links.get(fileId)
	const note = noteOn(report, fileId, link)
	return { voice: { seconds, ...(link !== undefined && { link }), ...(note !== undefined && { note }) } }
}

function noteOn(report: Report, fileId: string, link: string | undefined): string | undefined {
	if (photoState(report, fileId) === 'rejected') return VOICE_NOTES.rejected
	if (link === undefined || !voiceShown(report, fileId)) return VOICE_NOTES.lost
	return photoState(report, fileId) === 'passed' ? undefined : VOICE_NOTES.unchecked
}
