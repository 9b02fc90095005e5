import type { Report } from '../../../miniprogram/domain/life/report'
import { FIELD_WORDS } from '../../../miniprogram/domain/words/fields'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'

/** Cloud paths of a caller's uploads begin with this; storage lets clients write nowhere else. */
export function uploadPrefix(openid: string): string {
  return `users/${openid}/`
}

/**
 * A method takes only the caller's own uploads, or it would show anybody's files.
 * @throws UserError FOREIGN_PHOTO
 */
export function requireOwnPhotos(openid: string, fileIds: readonly string[] = []): void {
  const own = fileIds.every((id) => {
    const path = /^cloud:\/\/[^/]+\/(.+)$/.exec(id)?.[1]
    return path?.startsWith(uploadPrefix(openid)) === true && !path.includes('..')
  })
  if (!own) throw new UserError('FOREIGN_PHOTO', { photos: FIELD_WORDS.foreignPhoto })
}

/** Short-lived links to every photo of a report, by file id. Asks nothing when there is none. */
export async function linksOf(call: Call, report: Report): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...report.photos, ...report.history.flatMap((entry) => entry.photos ?? [])])]
  if (ids.length === 0) return new Map()
  const links = await call.ports.files.links(ids)
  return new Map(ids.map((id, at) => [id, links[at] ?? '']))
}
