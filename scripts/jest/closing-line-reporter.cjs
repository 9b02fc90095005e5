'use strict'
const { writeSync } = require('node:fs')

/** Prints one plain line of counts at the very end, and fails a run in which no test ran. */
class ClosingLineReporter {
	onRunComplete(_contexts, results) {
		// A file that could not be loaded has no tests to count, but it has failed.
		const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
		const skipped = results.numPendingTests + results.numTodoTests
		this.ran = results.numPassedTests + failed
		const tail = skipped > 0 ? `, ${skipped} skipped` : ''
		const line = `${results.numPassedTests} passed, ${failed} failed${tail}\n`
		// Jest puts its own summary behind every other reporter, so this waits for the end of the process.
		process.once('exit', () => writeSync(process.stdout.fd, line))
	}

	getLastError() {
		return this.ran === 0 ? new Error('no test ran') : undefined
	}
}

module.exports = ClosingLineReporter
