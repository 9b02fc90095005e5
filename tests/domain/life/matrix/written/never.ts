const NO_RESULT_TO_CHECK = ['checker', 'checkedIt']
// A return is tried where it can be sent.
const NOT_RETURNED = ['assigner']
// Tried where it is reported; who supervises it stays so whatever its state, until that ends.
const NOT_TRIED = ['supervisor']

/**
 * Written by hand; imports nothing. What nobody is to a report in a state: others check only what was resolved, and
 * what became part of another report, or was taken back, holds no others.
 */
export const NEVER: Readonly<Record<string, readonly string[]>> = {
  reported: NO_RESULT_TO_CHECK,
  accepted: [...NOT_TRIED, ...NO_RESULT_TO_CHECK],
  processing: [...NOT_TRIED, ...NO_RESULT_TO_CHECK],
  suspended: [...NOT_RETURNED, ...NOT_TRIED, ...NO_RESULT_TO_CHECK],
  resolved: NOT_RETURNED,
  closed: [...NOT_RETURNED, 'checker'],
  rejected: [...NOT_RETURNED, ...NOT_TRIED, ...NO_RESULT_TO_CHECK],
  withdrawn: [...NOT_RETURNED, ...NO_RESULT_TO_CHECK, 'mergedReporter'],
  merged: [...NOT_RETURNED, ...NOT_TRIED, 'mergedReporter'],
}
