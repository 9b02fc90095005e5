import type { Envelope } from '../../rpc/envelope'
import { logNote } from '../../rpc/log'
import { count, type Counting } from './count'
import type { Tally } from './rules/tally'

/** After a longer wait people believe that it is broken. */
export const SLOW_MS = 3000

/** Counts what went wrong with a call, was refused as too often, or took long; one that went well costs nothing. */
export async function countCall(
	method: string,
	envelope: Envelope<unknown>,
	ms: number,
	ports: Counting,
): Promise<void> {
	const tally = envelope.ok ? undefined : TALLY_OF[envelope.error.code]
	if (tally) await count(tally, method, ports)
	if (ms < SLOW_MS) return
	logNote({ slow: method, ms })
	await count('slow', method, ports)
}

const TALLY_OF: Readonly<Record<string, Tally | undefined>> = {
	INTERNAL: 'faults',
	STORAGE_FULL: 'faults',
	LIMIT_REACHED: 'refused',
}
