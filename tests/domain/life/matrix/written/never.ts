const NO_RESULT_TO_CHECK = ['checker', 'checkedIt']

/**
 * Written by hand; imports nothing. What nobody is to a report in a state: others check only what was resolved, and
 * what became part of another report, or was taken back, holds no others.
 */
export const NEVER: Readonly<Record<string, readonly string[]>> = {
  reported: NO_RESULT_TO_CHECK,
  accepted: NO_RESULT_TO_CHECK,
  processing: NO_RESULT_TO_CHECK,
  suspended: NO_RESULT_TO_CHECK,
  resolved: [],
  closed: ['checker'],
  rejected: NO_RESULT_TO_CHECK,
  withdrawn: [...NO_RESULT_TO_CHECK, 'mergedReporter'],
  merged: ['mergedReporter'],
}
