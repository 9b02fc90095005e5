import { photoShown, wordsShown } from '../moderation/rules/shown'
import { FIRST_VERSION, publicVersions } from './life/publicity'
import type { HistoryEntry, Report } from '#shared/life/report'
import { masked } from '../../privacy/masked'

/** What was said to everybody, masked, is not hidden and has passed the content check, the oldest first. */
export function publicWords(report: Report): (HistoryEntry & { note: string })[] {
	const versions = publicVersions(report)
	return report.history.flatMap((entry) => {
		const { version, note, photos = [], isPublic } = entry
		if (!isPublic || note === undefined || !versions.includes(version)) return []
		if (!wordsShown(report, version, 'neighbours')) return []
		return [
			{ ...entry, note: masked(note), photos: photos.filter((id) => photoShown(report, id, 'neighbours')) },
		]
	})
}

/** The reporter's own words and photos as neighbours read them: by the reporter's leave, masked, each once it has passed. */
export function sharedWords(report: Report): { text: string; photos: string[] } {
	if (!publicVersions(report).includes(FIRST_VERSION)) return { text: '', photos: [] }
	return {
		text: wordsShown(report, FIRST_VERSION, 'neighbours') ? masked(report.text) : '',
		photos: report.photos.filter((id) => photoShown(report, id, 'neighbours')),
	}
}
