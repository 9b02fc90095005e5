import * as v from 'valibot'
import type { Verdict } from '#shared/content/moderation'
import { takePortraitVerdict } from '../portraits/moderate'
import type { Ports } from '../../ports/ports'
import { takeVisitVerdict } from '../visits/going/moderate-photos'
import { dropOriginals, withVerdictOnCopy } from './photo-copy'
import { SUGGESTED } from './suggestion'

/**
 * WeChat's verdict on a photo, as its message push brings it.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
const push = v.object({
	MsgType: v.literal('event'),
	Event: v.literal('wxa_media_check'),
	trace_id: v.pipe(v.string(), v.nonEmpty()),
	errcode: v.number(),
	result: v.optional(v.object({ suggest: v.picklist(['pass', 'review', 'risky']) })),
})

/** What is taken from a push. */
export interface PhotoVerdict {
	traceId: string
	verdict: Verdict
}

/** The verdict that an event of the platform brings, or null where it is another event. */
export function readVerdict(event: unknown): PhotoVerdict | null {
	const read = v.safeParse(push, event)
	if (!read.success) return null
	const { trace_id, errcode, result } = read.output
	return { traceId: trace_id, verdict: errcode === 0 && result ? SUGGESTED[result.suggest] : 'unknown' }
}

/** Several photos of one report may get their verdicts in the same moment. */
const TRIES = 5

/** Keeps the verdict on a photo. A trace id that nobody waits for changes nothing. */
export async function takeVerdict(
	{ traceId, verdict }: PhotoVerdict,
	ports: Ports,
): Promise<'kept' | 'unknown'> {
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const report = await ports.reports.withTrace(traceId)
		if (!report) {
			const visit = await ports.visits.withTrace(traceId)
			if (!visit) return takeForPortrait({ traceId, verdict }, ports)
			if (await takeVisitVerdict(visit, { traceId, verdict }, ports)) return 'kept'
			continue
		}
		const now = ports.clock.now()
		const checks = (report.checks ?? []).map((check) =>
			check.asking?.traceId === traceId ? withVerdictOnCopy(check, verdict, now) : check,
		)
		await dropOriginals(report.checks ?? [], checks, ports)
		if (await ports.reports.setModerations(report, checks)) return 'kept'
	}
	throw new Error(`a verdict was not kept in ${TRIES} tries`)
}

/** What is no photo of a report or a visit may be one that a staff member gave of themselves. */
async function takeForPortrait(
	{ traceId, verdict }: PhotoVerdict,
	ports: Ports,
): Promise<'kept' | 'unknown'> {
	const portrait = await ports.portraits.withTrace(traceId)
	if (!portrait) return 'unknown'
	await takePortraitVerdict(portrait, verdict, ports)
	return 'kept'
}
