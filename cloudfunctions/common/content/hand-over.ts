import { handedOver, withVerdict, type ContentCheck } from '../../../miniprogram/domain/content/check'
import type { Ports } from '../ports/ports'
import { openidsBehind } from '../unnamed/openids'

/** Long enough for WeChat to fetch a photo, also when it takes its time. */
const LINK_SECONDS = 2 * 60 * 60

/** Hands photos over to WeChat, which pushes its verdicts later; one that could not be handed over waits on. */
export async function handOver(
  photos: readonly ContentCheck[],
  now: number,
  ports: Ports,
): Promise<ContentCheck[]> {
  if (photos.length === 0) return []
  const links = await ports.files.links(
    photos.map(({ fileId = '' }) => fileId),
    LINK_SECONDS,
  )
  const behind = await openidsBehind(
    photos.flatMap(({ asking }) => asking?.openid ?? []),
    ports,
  )
  const given = photos.flatMap((photo, at) => {
    const link = links[at] ?? ''
    // Of a file that is gone WeChat could say nothing.
    return link === '' ? [] : [{ photo, openid: behind(photo.asking?.openid ?? '') ?? '', link }]
  })
  const traceIds = await ports.content.checkPhotos(given.map(({ openid, link }) => ({ openid, link })))
  const traces = new Map(given.map(({ photo }, at) => [photo, traceIds[at]]))
  return photos.map((check) => {
    const traceId = traces.get(check)
    return traceId ? handedOver(check, traceId, now) : withVerdict(check, 'unknown', now)
  })
}
