import { isFields, type Fields } from '../database/document'
import { CloudError } from '../errors'
import type { MessagePush } from './message-push'

/** What WeChat's checks suggest: `review` asks for a person to look. */
export const SUGGESTIONS = ['pass', 'review', 'risky'] as const
export type Suggestion = (typeof SUGGESTIONS)[number]

/** `outage`: the platform answers with a fault. `silent`: it answers, but later than anybody waits. */
export const SAFETY_MODES = ['normal', 'outage', 'silent'] as const
export type SafetyMode = (typeof SAFETY_MODES)[number]

const TEXT_CHECK = 'security.msgSecCheck'
const MEDIA_CHECK = 'security.mediaCheckAsync'
/** What WeChat answers where a request does not have the form that its documents give. */
const badFormat = { errcode: 47001, errmsg: 'data format error' }
const longestContent = 2500
/** 100 is harmless; 21000 is "other". */
const labels: Readonly<Record<Suggestion, number>> = { pass: 100, review: 21000, risky: 21000 }
const silence = 6000

/** Stands in for WeChat's content checks: judges by marks that a test sets, pushes verdicts on photos. */
export class ContentSafety {
	mode: SafetyMode = 'normal'
	/** What becomes of photos. */
	photos: Suggestion = 'pass'
	/** What becomes of texts that contain a mark. */
	readonly marks = new Map<string, Suggestion>()
	private handedOver = 0

	constructor(
		private readonly now: () => number,
		private readonly push: MessagePush,
	) {}

	/** From now on a text that contains `mark` gets this suggestion. */
	mark(mark: string, suggestion: Suggestion): void {
		this.marks.set(mark, suggestion)
	}

	reset(): void {
		this.mode = 'normal'
		this.photos = 'pass'
		this.marks.clear()
	}

	/** Waits or fails as the mode says, before a check is answered. */
	async reach(apiName: string): Promise<void> {
		if (this.mode === 'normal' || ![TEXT_CHECK, MEDIA_CHECK].includes(apiName)) return
		if (this.mode === 'outage') throw new CloudError('SYS_ERR', `${apiName}: the service is not available`)
		await new Promise((resolve) => setTimeout(resolve, silence).unref())
	}

	/** The answers of the two checks, by the names of their APIs. */
	readonly answers: Readonly<Record<string, (request: unknown) => Fields>> = {
		[TEXT_CHECK]: (request) => this.checkText(request),
		[MEDIA_CHECK]: (request) => this.takeMedia(request),
	}

	private checkText(request: unknown): Fields {
		const content = isCheck(request) ? request['content'] : undefined
		if (typeof content !== 'string' || content === '' || content.length > longestContent) return badFormat
		const marked = [...this.marks].filter(([mark]) => content.includes(mark)).map(([, found]) => found)
		const suggest = marked.includes('risky') ? 'risky' : (marked[0] ?? 'pass')
		return { errcode: 0, errmsg: 'ok', ...judged(suggest), trace_id: this.nextTrace() }
	}

	/** The verdict follows by message push, when the media was fetched. */
	private takeMedia(request: unknown): Fields {
		const url = isCheck(request) ? request['media_url'] : undefined
		if (typeof url !== 'string' || ![1, 2].includes(Number((request as Fields)['media_type'])))
			return badFormat
		const traceId = this.nextTrace()
		this.push.send('wxa_media_check', async () => this.verdict(traceId, url))
		return { errcode: 0, errmsg: 'ok', trace_id: traceId }
	}

	private async verdict(traceId: string, url: string): Promise<Fields> {
		const common = { appid: 'wx0000000000000000', trace_id: traceId, version: 2 }
		const fetched = await fetch(url).catch(() => null)
		if (fetched?.ok !== true) return { ...common, errcode: -1008, errmsg: 'download fail', detail: [] }
		return { ...common, errcode: 0, errmsg: 'ok', ...judged(this.photos) }
	}

	private nextTrace(): string {
		this.handedOver += 1
		const seconds = Math.floor(this.now() / 1000).toString(16)
		return `${seconds}-${this.handedOver.toString(16).padStart(8, '0')}-00000000`
	}
}

function isCheck(request: unknown): request is Fields {
	if (!isFields(request)) return false
	const { version, scene, openid } = request
	return version === 2 && [1, 2, 3, 4].includes(Number(scene)) && typeof openid === 'string' && openid !== ''
}

function judged(suggest: Suggestion): Fields {
	const label = labels[suggest]
	return {
		result: { suggest, label },
		detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
	}
}
