'use strict'
const { Script } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

/**
 * What jest keeps to itself of a runtime. tests/house/commands turns red where another version of jest has it otherwise.
 * @typedef {object} Inside
 * @property {{ injectedModuleParameters: string[], compile: (source: string, file: string) => unknown }} executor
 * @property {{ getVmContext: () => import('node:vm').Context | null | undefined }} _environment
 */

/** What was compiled in this process, by its file. */
const compiled = new Map()

/**
 * Jest compiles every module anew for each test file, lazily, function by function. Here V8 compiles it once a process; only
 * what the module does when it is loaded happens for each file, in the file's own context, as before.
 */
class WarmRuntime extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} args */
  constructor(...args) {
    super(...args)
    const { executor, _environment: environment } = /** @type {Inside} */ (/** @type {unknown} */ (this))
    const head = `(function (${executor.injectedModuleParameters.join(', ')}) {`
    const compile = executor.compile.bind(executor)
    executor.compile = (source, file) => {
      const context = environment.getVmContext()
      if (context === null || context === undefined) return null
      const known = compiled.get(file)
      if (known?.source === source) return known.script.runInContext(context)
      let script
      try {
        script = new Script(`${head}${source}\n})`, { filename: file, columnOffset: -head.length })
      } catch {
        // Jest says better what is wrong with a file that does not compile.
        return compile(source, file)
      }
      compiled.set(file, { source, script })
      return script.runInContext(context)
    }
  }
}

module.exports = { __esModule: true, default: WarmRuntime }
