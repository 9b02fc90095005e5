import type { Fields } from '../database/document'
import type { Caller } from '../functions/environment'
import type { Invocation } from '../functions/runtime'

/** Which function takes which event, as the console's message push says it. */
export type PushRules = Readonly<Record<string, string>>

type Invoke = (functionName: string, event: unknown, caller: Caller) => Promise<Invocation>

interface Waiting {
	functionName: string
	event: string
	body: () => Promise<Fields>
}

/** As long as WeChat might take; short enough to watch. */
const moment = 2000

/** Brings WeChat's events to functions a moment after what led to them, or when a test says so. */
export class MessagePush {
	private readonly waiting: Waiting[] = []
	private readonly running = new Set<Promise<void>>()
	private automatic = false

	constructor(
		private readonly rules: PushRules,
		private readonly now: () => number,
		private readonly invoke: Invoke,
		private readonly print: (line: string) => void,
	) {}

	/** From now on events arrive by themselves. */
	start(): void {
		this.automatic = true
	}

	/** Sends an event whose body is made when it goes out. Without a rule for it, nobody gets it. */
	send(event: string, body: () => Promise<Fields>): void {
		const functionName = this.rules[event]
		if (functionName === undefined) return
		this.waiting.push({ functionName, event, body })
		if (this.automatic) setTimeout(() => void this.deliver(), moment).unref()
	}

	/** Brings everything that waits, all at once; resolves when the functions have answered. */
	async deliver(): Promise<void> {
		for (const waiting of this.waiting.splice(0)) {
			const run = this.bring(waiting).catch((error: unknown) =>
				this.print(`[${waiting.functionName}] push ${waiting.event}: ${String(error)}`),
			)
			this.running.add(run)
			void run.finally(() => this.running.delete(run))
		}
		await this.settled()
	}

	/** Resolves when no event is under way. */
	async settled(): Promise<void> {
		await Promise.all(this.running)
	}

	/** Forgets what waits. */
	reset(): void {
		this.waiting.length = 0
	}

	private async bring({ functionName, event, body }: Waiting): Promise<void> {
		const head = {
			ToUserName: 'gh_000000000000',
			FromUserName: 'o-platform-push',
			CreateTime: Math.floor(this.now() / 1000),
			MsgType: 'event',
			Event: event,
		}
		// Which source the platform names for its pushes is not documented.
		await this.invoke(functionName, { ...head, ...(await body()) }, { source: 'wx_unknown' })
	}
}
