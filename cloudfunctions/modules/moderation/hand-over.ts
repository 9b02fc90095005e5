import { handedOver, withVerdict, type Moderation } from '#shared/content/moderation'
import { openidsBehind } from '../unnamed/names'
import type { ModerationPorts } from './moderated'
import { withCopy } from './photo-copy'

/** Long enough for WeChat to fetch a photo, also when it takes its time. */
const LINK_SECONDS = 2 * 60 * 60

/**
 * Copies photos and recordings and hands the copies over to WeChat, which pushes its verdicts later; one that could not be handed over waits
 * on. `of` is what they belong to.
 */
export async function handOver(
	photos: readonly Moderation[],
	of: string,
	now: number,
	ports: ModerationPorts,
): Promise<Moderation[]> {
	const ready: Moderation[] = []
	// One after the other: a function's memory holds a few large photos, not all that wait.
	for (const photo of photos) ready.push(await withCopy(photo, of, now, ports))
	const copies = ready.filter(({ copy }) => copy !== undefined)
	const answered = await askAbout(copies, now, ports)
	return ready.map((photo) => answered.get(photo) ?? photo)
}

async function askAbout(
	photos: readonly Moderation[],
	now: number,
	ports: ModerationPorts,
): Promise<ReadonlyMap<Moderation, Moderation>> {
	if (photos.length === 0) return new Map()
	const links = await ports.files.links(
		photos.map(({ copy = '' }) => copy),
		LINK_SECONDS,
	)
	const behind = await openidsBehind(
		photos.flatMap(({ asking }) => asking?.openid ?? []),
		ports,
	)
	const given = photos.flatMap((photo, at) => {
		const link = links[at] ?? ''
		// WeChat could say nothing of a file that is gone.
		const openid = behind(photo.asking?.openid ?? '') ?? ''
		const kind = photo.isVoice && { isVoice: photo.isVoice }
		return link === '' ? [] : [{ photo, asked: { openid, link, ...kind } }]
	})
	const traceIds = await ports.content.moderateFiles(given.map(({ asked }) => asked))
	const traces = new Map(given.map(({ photo }, at) => [photo, traceIds[at]]))
	return new Map(
		photos.map((photo) => {
			const traceId = traces.get(photo)
			return [photo, traceId ? handedOver(photo, traceId, now) : withVerdict(photo, 'unknown', now)]
		}),
	)
}
