import { randomUUID } from 'node:crypto'
import type { LocalClock } from '../clock/local-clock'
import type { CallCounts, Counters } from '../counters/call-counts'
import { CloudError } from '../errors'
import { callContext, callEnvironment, sdkEnvironment, type Caller } from './environment'
import type { FunctionFolder } from './function-folder'
import { Pool } from './pool'

export interface RuntimeOptions {
	folders: FunctionFolder[]
	workerFile: string
	clock: LocalClock
	counters: Counters
	/** Variables beside those of the cloud, for every function. */
	environment: Record<string, string>
	adminUrl: () => string
	print: (line: string) => void
}

export interface Invocation {
	result: unknown
	counts: CallCounts
}

const largestEventBytes = 6 * 1024 * 1024
const instancesPerFunction = 4

/** Runs functions in isolated workers, as the cloud would. */
export class FunctionRuntime {
	private readonly functions = new Map<string, { folder: FunctionFolder; pool: Pool }>()

	constructor(private readonly options: RuntimeOptions) {
		for (const folder of options.folders)
			this.functions.set(folder.name, { folder, pool: this.poolFor(folder) })
	}

	/** Calls a function for somebody; says what it returned and what the call cost. */
	async invoke(name: string, event: unknown, caller: Caller): Promise<Invocation> {
		const found = this.functions.get(name)
		if (found === undefined) throw new CloudError('FUNCTION_NOT_FOUND', `FunctionName not found: ${name}`)
		const { folder, pool } = found
		checkSize(event, 'event')
		const id = randomUUID()
		const environment = callEnvironment(caller, id, this.options.adminUrl())
		const context = callContext(name, id, folder.timeLimitSeconds, environment)
		return pool.use(async (instance) => {
			this.options.counters.open(id)
			let result: unknown
			let counts: CallCounts
			try {
				result = await instance.call({ id, event, environment, context })
			} finally {
				counts = this.options.counters.close(id)
			}
			checkSize(result, 'response')
			return { result, counts }
		})
	}

	/** Resolves when no call is under way. */
	async settled(): Promise<void> {
		await Promise.all([...this.functions.values()].map(({ pool }) => pool.settled()))
	}

	/** Ends every instance: nothing that a function kept in memory remains. */
	async restart(): Promise<void> {
		await Promise.all([...this.functions.values()].map(({ pool }) => pool.stop()))
	}

	private poolFor(folder: FunctionFolder): Pool {
		const { workerFile, clock, environment, adminUrl, print } = this.options
		return new Pool(instancesPerFunction, () => ({
			workerFile,
			setup: { file: folder.file, clock: clock.shared },
			environment: { ...sdkEnvironment(adminUrl()), ...environment },
			timeLimitSeconds: folder.timeLimitSeconds,
			print: (text) => print(`[${folder.name}] ${text.trimEnd()}`),
		}))
	}
}

function checkSize(value: unknown, what: string): void {
	const json = JSON.stringify(value) as string | undefined
	if (json !== undefined && Buffer.byteLength(json) > largestEventBytes)
		throw new CloudError('INVALID_PARAM', `the ${what} is larger than ${largestEventBytes} bytes`)
}
