'use strict'

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
  }

const FOREIGN = /^node:|[\\/]node_modules[\\/]|[\\/]dist[\\/]/

/**
 * A browser's driver takes the stack at every step, some fifty frames of its own, and jest looks for the source of each. Here
 * it does so for those of our sources alone.
 */
function leaveForeignFrames() {
  const inSources = Error.prepareStackTrace
  if (inSources === undefined) return
  Error.prepareStackTrace = (error, frames) => {
    const head = inSources(error, [])
    const line = (frame) =>
      FOREIGN.test(frame.getFileName() ?? 'node:')
        ? `\n    at ${String(frame)}`
        : inSources(error, [frame]).slice(head.length)
    return head + frames.map(line).join('')
  }
}
