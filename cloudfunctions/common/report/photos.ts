import { photoShown, rejectedPhotos, type Audience } from '../../../miniprogram/domain/content/shown'
import { readingOf, type Reading } from '../../../miniprogram/domain/life/relations'
import type { Report } from '../../../miniprogram/domain/life/report'
import type { Situation } from '../../../miniprogram/domain/life/situation'
import { rejectedPhotosSentence } from '../../../miniprogram/domain/words/content'
import { FIELD_WORDS } from '../../../miniprogram/domain/words/fields'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'

/** Cloud paths of a caller's uploads begin with this; storage lets clients write nowhere else. */
export function uploadPrefix(openid: string): string {
  return `users/${openid}/`
}

/** True for a file that the caller uploaded. */
export function isOwnUpload(openid: string, fileId: string): boolean {
  const path = /^cloud:\/\/[^/]+\/(.+)$/.exec(fileId)?.[1]
  return path?.startsWith(uploadPrefix(openid)) === true && !path.includes('..')
}

/**
 * A method takes only the caller's own uploads, or it would show anybody's files.
 * @throws UserError FOREIGN_PHOTO
 */
export function requireOwnPhotos(openid: string, fileIds: readonly string[] = []): void {
  if (!fileIds.every((id) => isOwnUpload(openid, id)))
    throw new UserError('FOREIGN_PHOTO', { photos: FIELD_WORDS.foreignPhoto })
}

/** To whom photos are shown, by how much of the report they read. */
const AUDIENCE: Readonly<Record<Reading, Audience | null>> = {
  all: 'involved',
  outline: null,
  public: 'neighbours',
  nothing: null,
}

/** Short-lived links to the photos of a report that its viewer may see, by file id. Asks nothing when there is none. */
export async function linksOf(
  call: Call,
  { report, relations }: Pick<Situation, 'report' | 'relations'>,
): Promise<ReadonlyMap<string, string>> {
  const audience = AUDIENCE[readingOf(report, relations)]
  if (audience === null) return new Map()
  const all = new Set([...report.photos, ...report.history.flatMap((entry) => entry.photos ?? [])])
  const ids = [...all].filter((id) => photoShown(report, id, audience))
  if (ids.length === 0) return new Map()
  const links = await call.ports.files.links(ids)
  // A file that is gone costs itself alone.
  return new Map(ids.flatMap((id, at) => (links[at] ? [[id, links[at]] as const] : [])))
}

/** What to say in place of photos that the check rejected. */
export function hiddenPhotos(report: Report, fileIds: readonly string[] = []): { hiddenPhotos?: string } {
  const count = rejectedPhotos(report, fileIds)
  return count === 0 ? {} : { hiddenPhotos: rejectedPhotosSentence(count) }
}
