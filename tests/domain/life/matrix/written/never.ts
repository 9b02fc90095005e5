const NO_RESULT_TO_CHECK = ['checker', 'checkedIt']
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
  suspended: [...NOT_TRIED, ...NO_RESULT_TO_CHECK],
  resolved: NOT_TRIED,
  closed: ['checker'],
  rejected: [...NOT_TRIED, ...NO_RESULT_TO_CHECK],
  withdrawn: [...NOT_TRIED, ...NO_RESULT_TO_CHECK, 'mergedReporter'],
  merged: [...NOT_TRIED, 'mergedReporter'],
}
