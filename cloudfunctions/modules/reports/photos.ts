import {
	photoPassed,
	photoShown,
	rejectedPhotos,
	shownFile,
	voiceShown,
	type Audience,
} from '../moderation/rules/shown'
import { readingOf, type Reading } from './life/relations'
import type { Report } from '#shared/life/report'
import type { Situation } from './life/situation'
import { lostPhotosSentence, rejectedPhotosSentence, uncheckedPhotosSentence } from '../../words/content'
import { linksById } from '../files/links'
import type { Call } from './call'

/** To whom photos are shown, by how much of the report they read. */
const AUDIENCE: Readonly<Record<Reading, Audience | null>> = {
	all: 'involved',
	outline: null,
	record: null,
	public: 'neighbours',
	nothing: null,
}

/**
 * Short-lived links to the photos of a report that its viewer may see, and to what they may hear, by file id, each to the
 * copy where there is one. Neighbours hear nothing. Asks
 * nothing when there is none.
 */
export async function linksOf(
	call: Call,
	{ report, relations }: Pick<Situation, 'report' | 'relations'>,
): Promise<ReadonlyMap<string, string>> {
	const audience = AUDIENCE[readingOf(report, relations)]
	if (audience === null) return new Map()
	const all = new Set([...report.photos, ...report.history.flatMap((entry) => entry.photos ?? [])])
	const said = audience === 'involved' ? [report.voice, ...report.history.map(({ voice }) => voice)] : []
	const voices = said.flatMap((voice) => voice?.fileId ?? [])
	const ids = [
		...[...all].filter((id) => photoShown(report, id, audience)),
		...voices.filter((id) => voiceShown(report, id)),
	]
	const files = ids.map((id) => shownFile(report, id))
	const links = await linksById(files, call.ports.files)
	return new Map(
		ids.flatMap((id, at) =>
			[links.get(files[at] ?? '')].flatMap((link) => (link ? [[id, link] as const] : [])),
		),
	)
}

/** The links to some of the photos, in their order, as far as there are any. */
export const linksTo = (links: ReadonlyMap<string, string>, fileIds: readonly string[]): string[] =>
	fileIds.flatMap((id) => links.get(id) ?? [])

/** Which of the photos that those in charge see have not been moderated; whoever reports it can do nothing about that. */
export function uncheckedPhotos(
	{ report, relations }: Situation,
	links: ReadonlyMap<string, string>,
	fileIds: readonly string[] = [],
): { uncheckedPhotos?: string } {
	if (relations.has('reporter')) return {}
	const seen = fileIds.filter((id) => links.has(id))
	const places = seen.flatMap((id, at) => (photoPassed(report, id) ? [] : [at + 1]))
	return places.length === 0 ? {} : { uncheckedPhotos: uncheckedPhotosSentence(places, seen.length) }
}

/** What to say to those involved in place of photos that the check rejected, and of those to which no link leads. Without `links` none is shown. */
export function hiddenPhotos(
	report: Report,
	links: ReadonlyMap<string, string> | null,
	fileIds: readonly string[] = [],
): { hiddenPhotos?: string } {
	const rejected = rejectedPhotos(report, fileIds)
	const shown = fileIds.filter((id) => photoShown(report, id, 'involved'))
	const lost = links === null ? 0 : shown.filter((id) => !links.has(id)).length
	const said = [
		...(rejected > 0 ? [rejectedPhotosSentence(rejected)] : []),
		...(lost > 0 ? [lostPhotosSentence(lost)] : []),
	]
	return said.length === 0 ? {} : { hiddenPhotos: said.join('；') }
}
