import type { SharedClock } from '../clock/local-clock'

/** What a worker is started with. */
export interface WorkerSetup {
	/** The function's bundle. */
	file: string
	clock: SharedClock
}

/** One call, sent to a worker. */
export interface CallMessage {
	id: string
	event: unknown
	/** Environment variables of this call alone: who calls, and where the SDK sends its requests. */
	environment: Record<string, string>
	context: Record<string, unknown>
}

/** What a worker says. Results travel as JSON, as they do in the cloud. */
export type WorkerMessage =
	| { kind: 'ready' }
	| { kind: 'printed'; text: string }
	| { kind: 'done'; id: string; json: string | undefined }
	| { kind: 'failed'; id: string; message: string; stack: string }
