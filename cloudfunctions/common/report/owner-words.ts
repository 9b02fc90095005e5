import type { HistoryEntry } from '../../../miniprogram/domain/life/report'
import { deskWords } from '../../../miniprogram/domain/words/desk'
import type { RosterSnapshot } from '../roster/snapshot'

/** The desk it moves to in words, kept in the entry: people and areas change, what happened does not. */
export function withOwnerWords(entry: HistoryEntry, snapshot: RosterSnapshot): HistoryEntry {
  const { owner } = entry.set
  const area = owner && snapshot.area(owner.areaCode)
  return owner && area ? { ...entry, ownerWords: deskWords(owner, area.path) } : entry
}
