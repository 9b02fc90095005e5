'use strict'

/** Prints one plain line of counts at the very end, and fails a run in which no test ran. */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A file that could not be loaded has no tests to count, but it has failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    this.ran = results.numPassedTests + failed
    const tail = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${tail}\n`)
  }

  getLastError() {
    return this.ran === 0 ? new Error('no test ran') : undefined
  }
}

module.exports = ClosingLineReporter
