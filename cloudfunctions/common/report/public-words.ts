import { photoShown, wordsShown } from '../../../miniprogram/domain/content/shown'
import type { HistoryEntry, Report } from '../../../miniprogram/domain/life/report'

/** What was said to everybody and has passed the content check, the oldest first. */
export function publicWords(report: Report): (HistoryEntry & { note: string })[] {
  return report.history.flatMap((entry) => {
    const { note, photos = [], isPublic } = entry
    if (!isPublic || note === undefined || !wordsShown(report, entry.version, 'neighbours')) return []
    return [{ ...entry, note, photos: photos.filter((id) => photoShown(report, id, 'neighbours')) }]
  })
}
