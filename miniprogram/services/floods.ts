import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

export type FloodKind = Input<'report', 'flood'>['kind']
export type FloodLine = Output<'report', 'inboxCounts'>['floods'][number]
export type Flood = Output<'report', 'flood'>
export type FloodWork = 'dismissFlood' | 'restoreFlood'
/** How far the work on a flood is: done, left, and failed. */
export type Worked = Output<'report', FloodWork>

export function showFlood(id: string, kind: FloodKind): Promise<Flood> {
	return call('report', 'flood', { id, kind })
}

/**
 * Ends or restores a flood, step by step, until nothing of it is left but what failed. What breaks off goes on when it is sent
 * again: the cloud looks each time at what is left.
 * @param onStep hears how far it is after each step
 */
export async function workFlood(
	step: () => Promise<Worked>,
	onStep: (worked: Worked) => void,
): Promise<Worked> {
	let done = 0
	for (;;) {
		const taken = await step()
		done += taken.done
		const worked = { ...taken, done }
		onStep(worked)
		if (taken.done === 0 || taken.left <= taken.failed.length) return worked
	}
}

export const endFlood = (input: Input<'report', 'dismissFlood'>): Promise<Worked> =>
	call('report', 'dismissFlood', input)

export const restoreFlood = (input: Input<'report', 'restoreFlood'>): Promise<Worked> =>
	call('report', 'restoreFlood', input)
