'use strict'
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')

/**
 * Jest loads every module anew for each test file and throws it away after it. What `outside` requires is loaded by Node
 * itself, once a process, and is still there for the next file: so a cloud, a server or a library stays warm. Whatever is
 * kept so must let the process end.
 */
module.exports = (Environment) =>
	class extends Environment {
		async setup() {
			await super.setup()
			this.global.outside = require
			leaveForeignFrames()
		}

		async teardown() {
			await super.teardown()
			sweep()
		}
	}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const MUCH = 250 * 1024 * 1024
let kept = 0

/**
 * What a file leaves behind is garbage, but jest takes it for memory in use and starts the process anew, which has then to load
 * and warm everything again. Swept is when much has come together since the last time: what stays is looked through each time.
 */
function sweep() {
	const used = () => process.memoryUsage().heapUsed
	if (used() < kept + MUCH) return
	collect()
	kept = used()
}

/** Jest's own is put in place once a process. */
let own

const FOREIGN = /^node:|[\\/]node_modules[\\/]|[\\/]dist[\\/]/

/**
 * A browser's driver takes the stack at every step, some fifty frames of its own, and jest looks for the source of each. Here
 * it does so for those of our sources alone.
 */
function leaveForeignFrames() {
	const inSources = Error.prepareStackTrace
	if (inSources === undefined || inSources === own) return
	own = (error, frames) => {
		const head = inSources(error, [])
		const line = (frame) =>
			FOREIGN.test(frame.getFileName() ?? 'node:')
				? `\n    at ${String(frame)}`
				: inSources(error, [frame]).slice(head.length)
		return head + frames.map(line).join('')
	}
	Error.prepareStackTrace = own
}
