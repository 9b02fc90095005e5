import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { loadCompiled } from './compiled'
import type { CallMessage, WorkerMessage, WorkerSetup } from './messages'
import { followClock } from './worker-clock'

type Handler = (event: unknown, context: Record<string, unknown>) => unknown

const port = parentPort
if (port === null) throw new Error('this file runs in a worker thread')
const { file, clock } = workerData as WorkerSetup
followClock(clock)
// The SDK reads some two hundred variables for a request. Node looks each of them up behind a lock; a plain object has them.
process.env = { ...process.env }

const say = (message: WorkerMessage): void => port.postMessage(message)
// As messages, so that what a call printed has arrived before its answer, and an idle instance holds no stream open.
for (const stream of [process.stdout, process.stderr])
	stream.write = (text: string | Uint8Array): boolean => {
		say({ kind: 'printed', text: typeof text === 'string' ? text : Buffer.from(text).toString() })
		return true
	}

const { main } = loadCompiled(file, path.join(__dirname, 'compiled')) as { main?: Handler }
if (typeof main !== 'function') throw new Error('the function exports no main')

let variablesOfLastCall: string[] = []

/** One call at a time: the variables of a call hold until the next one. */
async function answer({ id, event, environment, context }: CallMessage): Promise<void> {
	for (const name of variablesOfLastCall) delete process.env[name]
	Object.assign(process.env, environment)
	variablesOfLastCall = Object.keys(environment)
	try {
		say({ kind: 'done', id, json: JSON.stringify(await main?.(event, context)) })
	} catch (error) {
		const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
		say({ kind: 'failed', id, message, stack })
	}
}

port.on('message', (message: CallMessage) => void answer(message))
say({ kind: 'ready' })
