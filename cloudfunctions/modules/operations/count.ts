import { chinaDay } from '#shared/clock/china-time'
import type { Clock } from '../../ports/ports'
import type { TallyStore } from './ports/tally-store'
import { logFault, logNote } from '../../rpc/log'
import { isTurn } from '../manifest'
import type { Tally } from './rules/tally'
import type { Envelope } from '../../rpc/envelope'

/** What counting needs. */
export interface Counting {
	clock: Clock
	tally: TallyStore
}

/** Counts something of today. That it cannot be counted is logged and stops nothing. */
export async function count(tally: Tally, of: string, ports: Counting, times = 1): Promise<void> {
	try {
		await ports.tally.add(
			chinaDay(ports.clock.now()),
			tally,
			of.replaceAll('.', ':').replaceAll('$', ''),
			times,
		)
	} catch (fault) {
		logFault({ uncounted: tally }, fault)
	}
}

/** Each minute would be as many writes as a small plan has for everything else. */
export const NOTED_EVERY_MINUTES = 10

/** Notes now and then that a timer came by. A failure is logged and stops nothing. */
export async function cameBy(run: 'timer' | 'content', { clock, tally }: Counting): Promise<void> {
	const now = clock.now()
	if (!isTurn(now, NOTED_EVERY_MINUTES)) return
	try {
		await tally.ran(run, now)
	} catch (fault) {
		logFault({ unnoted: run }, fault)
	}
}

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
