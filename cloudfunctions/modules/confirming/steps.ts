import type { Call } from './call'
import type { InputOf } from '../../rpc/method'
import { importMethods } from '../imports/contract/import'
import { importRoster } from '../imports/write'
import { unbind } from '../roster/binding/unbind'
import { rosterMethods } from '../roster/contract/roster'
import { appoint, cancelLeave, endPost, handOver, leave } from '../roster/edits/desks'
import { merge, split } from '../roster/edits/grids'
import type { ProposedVerb } from '../roster/proposals/proposal'
import { undo } from '../roster/undo'

/** The verbs that are carried out by themselves once two agree. A code is given when the person who asked for it asks again. */
export type CarriedOut = Exclude<ProposedVerb, 'issueCode'>

/** What each may reach. */
export const METHODS = { ...rosterMethods, ...importMethods }

/** One step of each; true when there is none left. */
export const STEPS: {
	readonly [V in CarriedOut]: (input: InputOf<(typeof METHODS)[V]>, call: Call) => Promise<boolean>
} = {
	appoint: inOneStep(appoint),
	handOver: inOneStep(handOver),
	endPost: inOneStep(endPost),
	leave: inOneStep(leave),
	cancelLeave: inOneStep(cancelLeave),
	split: inOneStep(split),
	merge: inOneStep(merge),
	unbind: inOneStep(unbind),
	import: async (input, call) => (await importRoster(input, call)).done,
	undo: async (input, call) => (await undo(input, call)).done,
}

function inOneStep<I>(
	move: (input: I, call: Call) => Promise<unknown>,
): (input: I, call: Call) => Promise<boolean> {
	return async (input, call) => {
		await move(input, call)
		return true
	}
}
