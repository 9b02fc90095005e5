import * as v from 'valibot'
import type { PhotoVerdict } from './moderated'
import type { Verdict } from '#shared/content/moderation'

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

/** The verdict that an event of the platform brings, or null where it is another event. */
export function readVerdict(event: unknown): PhotoVerdict | null {
	const read = v.safeParse(push, event)
	if (!read.success) return null
	const { trace_id, errcode, result } = read.output
	return { traceId: trace_id, verdict: errcode === 0 && result ? SUGGESTED[result.suggest] : 'unknown' }
}

/** What WeChat suggests, in our words. */
export const SUGGESTED: Readonly<Record<'pass' | 'review' | 'risky', Verdict>> = {
	pass: 'pass',
	review: 'review',
	risky: 'reject',
}

/**
 * Which function takes which of WeChat's events: what the embedded cloud follows, and what a deployment has to enter
 * as message push in the console (message type `event`).
 */
export const messagePush: Readonly<Record<string, string>> = { wxa_media_check: 'content' }
