import { Cron } from 'croner'
import type { LocalClock } from '../clock/local-clock'
import { CloudError } from '../errors'
import type { FunctionFolder } from '../functions/function-folder'
import type { FunctionRuntime, Invocation } from '../functions/runtime'

/** A timer of one function. */
export interface TimerInfo {
	functionName: string
	triggerName: string
	config: string
	/** When it fires next, in ISO 8601; absent if never again. */
	nextAt?: string
}

interface Timer {
	functionName: string
	triggerName: string
	config: string
	cron: Cron
}

/** CloudBase reckons timers in this zone. */
const zone = 'Asia/Shanghai'
const tickMilliseconds = 1000

/**
 * Fires the functions' timers by the cloud's clock: what lies between the last look and this one. After a jump over several
 * times a timer fires once; where the machine's clock steps back, it goes on from where the clock stands now.
 */
export class TimerTriggers {
	private readonly timers: Timer[]
	/** The clock at the last look. */
	private seen = 0
	private readonly running = new Set<Promise<void>>()
	private tick: NodeJS.Timeout | undefined
	private stopListening: (() => void) | undefined

	constructor(
		folders: FunctionFolder[],
		private readonly runtime: FunctionRuntime,
		private readonly clock: LocalClock,
		private readonly print: (line: string) => void,
	) {
		this.timers = folders.flatMap(({ name: functionName, triggers }) =>
			triggers.map(({ name: triggerName, config }) => {
				const cron = new Cron(config, { mode: '7-part', timezone: zone, paused: true })
				return { functionName, triggerName, config, cron }
			}),
		)
	}

	/** Lets timers fire by themselves. */
	start(): void {
		this.seen = this.clock.now()
		this.tick = setInterval(() => this.fireDue(), tickMilliseconds)
		this.tick.unref()
		this.stopListening = this.clock.onJump(() => this.fireDue())
	}

	/** Stops firing, and waits for the runs under way. */
	async stop(): Promise<void> {
		clearInterval(this.tick)
		this.stopListening?.()
		await this.settled()
	}

	/** Resolves when no run that a timer started is under way. */
	async settled(): Promise<void> {
		await Promise.all(this.running)
	}

	list(): TimerInfo[] {
		return this.timers.map(({ functionName, triggerName, config, cron }) => {
			const next = cron.nextRun(new Date(this.clock.now()))
			return { functionName, triggerName, config, ...(next === null ? {} : { nextAt: next.toISOString() }) }
		})
	}

	/** Fires one timer now, by its name; the outcome is the function's. */
	async run(triggerName: string): Promise<Invocation> {
		const timer = this.timers.find((candidate) => candidate.triggerName === triggerName)
		if (timer === undefined) throw new CloudError('TRIGGER_NOT_FOUND', `no timer is named ${triggerName}`)
		return this.fire(timer, this.clock.now())
	}

	private fireDue(): void {
		const now = this.clock.now()
		const { seen } = this
		this.seen = now
		if (now < seen) {
			this.print(`the clock went back by ${Math.round((seen - now) / 1000)} s`)
			return
		}
		for (const timer of this.timers) {
			const due = timer.cron.nextRun(new Date(seen))?.getTime()
			if (due !== undefined && due <= now) this.keep(timer, this.fire(timer, due))
		}
	}

	private keep({ functionName, triggerName }: Timer, fired: Promise<Invocation>): void {
		const run = fired.then(
			() => undefined,
			(error: unknown) => this.print(`[${functionName}] timer ${triggerName}: ${String(error)}`),
		)
		this.running.add(run)
		void run.finally(() => this.running.delete(run))
	}

	private fire({ functionName, triggerName }: Timer, at: number): Promise<Invocation> {
		const event = { Type: 'Timer', TriggerName: triggerName, Time: new Date(at).toISOString(), Message: '' }
		return this.runtime.invoke(functionName, event, { source: 'wx_trigger' })
	}
}
