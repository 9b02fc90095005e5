// Tried where it can be sent; where it has ended, in `rejected` alone.
const NOT_AT_TOP = ['topHolder']
const NO_RESULT_TO_CHECK = ['checker', 'verifiedIt']
const NEITHER = ['checker', 'topHolder', 'verifiedIt']
// A return is tried where it can be sent.
const NOT_RETURNED = ['assigner']
// Tried where it is reported; who supervises it stays so whatever its state, until that ends.
const NOT_TRIED = ['supervisor']
// Of nobody here has a post ended in which they said it for somebody.
const ENDED = 'spokeForIt'

/**
 * Written by hand; imports nothing. What nobody is to a report in a state: others check only what was resolved, and
 * what became part of another report, or was taken back, holds no others.
 */
export const NEVER: Readonly<Record<string, readonly string[]>> = {
	reported: [ENDED, ...NO_RESULT_TO_CHECK],
	accepted: [ENDED, ...NOT_TRIED, ...NO_RESULT_TO_CHECK],
	processing: [ENDED, ...NOT_TRIED, ...NO_RESULT_TO_CHECK],
	suspended: [ENDED, ...NOT_RETURNED, ...NOT_TRIED, ...NEITHER],
	resolved: [ENDED, ...NOT_RETURNED],
	closed: [ENDED, ...NOT_RETURNED, 'checker', ...NOT_AT_TOP],
	// Of a flood, what was to be checked or supervised ends as well.
	rejected: [ENDED, ...NOT_RETURNED, 'verifiedIt'],
	withdrawn: [ENDED, ...NOT_RETURNED, ...NEITHER, 'mergedReporter'],
	merged: [ENDED, ...NOT_RETURNED, ...NOT_TRIED, ...NOT_AT_TOP, 'mergedReporter'],
}
