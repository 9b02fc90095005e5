import { Worker } from 'node:worker_threads'
import { CloudError } from '../errors'
import type { CallMessage, WorkerMessage, WorkerSetup } from './messages'

export interface InstanceOptions {
	/** The bundle of worker.ts. */
	workerFile: string
	setup: WorkerSetup
	environment: Record<string, string>
	timeLimitSeconds: number
	/** Gets what the function prints. */
	print: (text: string) => void
}

interface Waiting {
	resolve: (message: WorkerMessage) => void
	reject: (error: CloudError) => void
}

const memoryLimitMegabytes = 256
/** Loading a bundle has a limit of its own, as it has in the cloud. */
const startLimitSeconds = 60

/** One worker thread with the function loaded. It takes one call at a time and dies with the first endless one. */
export class Instance {
	readonly ready: Promise<void>
	private readonly worker: Worker
	private waiting: Waiting | undefined
	private dead = false

	constructor(private readonly options: InstanceOptions) {
		this.worker = new Worker(options.workerFile, {
			workerData: options.setup,
			env: options.environment,
			resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
		})
		this.worker.on('message', (message: WorkerMessage) => this.hear(message))
		this.worker.on('error', (error) => this.die(`the function crashed: ${error.message}`))
		this.worker.on('exit', (code) => this.die(`the function's process ended with code ${code}`))
		this.ready = this.next(startLimitSeconds).then(() => undefined)
	}

	get alive(): boolean {
		return !this.dead
	}

	/** Runs one call; the result is the function's, through JSON. */
	async call(message: CallMessage): Promise<unknown> {
		const answer = this.next(this.options.timeLimitSeconds)
		if (this.alive) this.worker.postMessage(message)
		const heard = await answer
		if (heard.kind === 'failed') {
			this.options.print(`${heard.stack}\n`)
			throw new CloudError('FUNCTIONS_EXECUTE_FAIL', heard.message)
		}
		if (heard.kind !== 'done' || heard.id !== message.id)
			throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the instance answered another call')
		return heard.json === undefined ? null : JSON.parse(heard.json)
	}

	/** Ends the thread, even in the middle of its work. */
	async stop(): Promise<void> {
		this.die('the instance was stopped')
		await this.worker.terminate()
	}

	/** The next thing that the worker says, within the time limit. */
	private async next(seconds: number): Promise<WorkerMessage> {
		// An instance that has nothing to do does not keep the process from ending.
		this.worker.ref()
		const limit = setTimeout(() => this.kill(seconds), seconds * 1000)
		try {
			return await new Promise<WorkerMessage>((resolve, reject) => {
				this.waiting = { resolve, reject }
				if (this.dead) reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the instance has ended'))
			})
		} finally {
			clearTimeout(limit)
			this.waiting = undefined
			this.worker.unref()
		}
	}

	private kill(seconds: number): void {
		const waiting = this.waiting
		this.dead = true
		waiting?.reject(
			new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`),
		)
		void this.worker.terminate()
	}

	private hear(message: WorkerMessage): void {
		if (message.kind === 'printed') this.options.print(message.text)
		else this.waiting?.resolve(message)
	}

	private die(why: string): void {
		this.dead = true
		this.waiting?.reject(new CloudError('FUNCTIONS_EXECUTE_FAIL', why))
	}
}
