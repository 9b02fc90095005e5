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
  due: number | undefined
}

/** CloudBase reckons timers in this zone. */
const zone = 'Asia/Shanghai'
const tickMilliseconds = 1000

/** Fires the functions' timers by the cloud's clock. After a jump over several times a timer fires once. */
export class TimerTriggers {
  private readonly timers: Timer[]
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
        return { functionName, triggerName, config, cron, due: undefined }
      }),
    )
  }

  /** Lets timers fire by themselves. */
  start(): void {
    this.reckon()
    this.tick = setInterval(() => this.fireDue(), tickMilliseconds)
    this.tick.unref()
    this.stopListening = this.clock.onJump(() => this.jumped())
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

  private reckon(): void {
    const now = new Date(this.clock.now())
    for (const timer of this.timers) timer.due = timer.cron.nextRun(now)?.getTime()
  }

  private jumped(): void {
    this.fireDue()
    this.reckon()
  }

  private fireDue(): void {
    const now = this.clock.now()
    for (const timer of this.timers) {
      if (timer.due === undefined || timer.due > now) continue
      const due = timer.due
      timer.due = timer.cron.nextRun(new Date(now))?.getTime()
      const run = this.fire(timer, due).then(
        () => undefined,
        (error: unknown) =>
          this.print(`[${timer.functionName}] timer ${timer.triggerName}: ${String(error)}`),
      )
      this.running.add(run)
      void run.finally(() => this.running.delete(run))
    }
  }

  private fire({ functionName, triggerName }: Timer, at: number): Promise<Invocation> {
    const event = { Type: 'Timer', TriggerName: triggerName, Time: new Date(at).toISOString(), Message: '' }
    return this.runtime.invoke(functionName, event, { source: 'wx_trigger' })
  }
}
