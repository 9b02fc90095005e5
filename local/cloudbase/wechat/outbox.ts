/** One call of a WeChat API that did not leave this machine. */
export interface OutboxEntry {
	/** The cloud's time, ISO 8601. */
	at: string
	apiName: string
	request: unknown
	response: unknown
}

/** An answer to give instead of the default: fixed, or made from the request. */
export type CannedAnswer = Record<string, unknown> | ((request: unknown) => Record<string, unknown>)

const defaultAnswer = { errcode: 0, errmsg: 'ok' }

/** Keeps what functions sent to WeChat, and answers in its place. */
export class Outbox {
	private entries: OutboxEntry[] = []
	private readonly answers = new Map<string, CannedAnswer>()

	/** `builtIn` answers the APIs that this cloud does more for than say yes. */
	constructor(
		private readonly now: () => number,
		private readonly builtIn: Readonly<Record<string, CannedAnswer>> = {},
	) {}

	/** Records a call and returns the answer. */
	call(apiName: string, request: unknown): Record<string, unknown> {
		const canned = this.answers.get(apiName) ?? this.builtIn[apiName] ?? defaultAnswer
		const response = typeof canned === 'function' ? canned(request) : canned
		this.entries.push({ at: new Date(this.now()).toISOString(), apiName, request, response })
		return response
	}

	/** From now on gives `answer` to every call of `apiName`. */
	answer(apiName: string, answer: CannedAnswer): void {
		this.answers.set(apiName, answer)
	}

	/** Everything sent, oldest first. */
	list(): OutboxEntry[] {
		return structuredClone(this.entries)
	}

	/** Forgets what was sent; answers stay. */
	clear(): void {
		this.entries = []
	}

	/** Forgets what was sent and how to answer. */
	reset(): void {
		this.clear()
		this.answers.clear()
	}
}
