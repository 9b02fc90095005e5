/** What one function call, or the whole cloud since its start, cost. */
export interface CallCounts {
	/** Requests of the SDK. */
	calls: number
	/** Database requests that read. */
	reads: number
	/** Database requests that write. */
	writes: number
	/** Documents returned or changed. */
	documents: number
	/** Documents that the database looked at for that. */
	examined: number
	/** Bytes of request and response bodies. */
	bytes: number
	byAction: Record<string, number>
	/** Requests that looked at more documents than they answered, by name. */
	walks: Record<string, number>
}

/** What an action says about itself when it is done. */
export interface ActionCost {
	action: string
	kind: 'read' | 'write' | 'other'
	documents: number
	examined?: number
	walks?: readonly string[]
	bytes: number
}

/** A counter at zero. */
export function noCounts(): CallCounts {
	return { calls: 0, reads: 0, writes: 0, documents: 0, examined: 0, bytes: 0, byAction: {}, walks: {} }
}

/** Counts requests: in total, and for each function call under way. */
export class Counters {
	private all = noCounts()
	private readonly running = new Map<string, CallCounts>()

	/** Everything since the start or the last reset. */
	get total(): CallCounts {
		return structuredClone(this.all)
	}

	/** Starts counting for a function call; its requests carry `callId` in their address. */
	open(callId: string): void {
		this.running.set(callId, noCounts())
	}

	/** Ends counting for a function call and returns what it cost. */
	close(callId: string): CallCounts {
		const counts = this.running.get(callId) ?? noCounts()
		this.running.delete(callId)
		return counts
	}

	add(cost: ActionCost, callId?: string): void {
		const call = callId === undefined ? undefined : this.running.get(callId)
		for (const counts of call === undefined ? [this.all] : [this.all, call]) addTo(counts, cost)
	}

	reset(): void {
		this.all = noCounts()
	}
}

function addTo(
	counts: CallCounts,
	{ action, kind, documents, examined = 0, walks = [], bytes }: ActionCost,
): void {
	counts.calls += 1
	if (kind === 'read') counts.reads += 1
	if (kind === 'write') counts.writes += 1
	counts.documents += documents
	counts.examined += examined
	counts.bytes += bytes
	for (const walk of walks) counts.walks[walk] = (counts.walks[walk] ?? 0) + 1
	counts.byAction[action] = (counts.byAction[action] ?? 0) + 1
}
