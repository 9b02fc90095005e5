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
 * What the language brings along, of a context, is handed to each module: looked up as a global of a context, each use costs
 * some three hundred nanoseconds more, and a walk through a table has millions. None of them is put in another's place by a
 * test, as Date is.
 */
const OF_THE_LANGUAGE = `
  Array, ArrayBuffer, BigInt, Boolean, Buffer, DataView, Error, Float64Array, Function, Infinity, Int32Array, JSON, Map, Math, NaN,
  Number, Object, Promise, Proxy, RangeError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TypeError, Uint8Array, Uint32Array,
  WeakMap, WeakSet, decodeURIComponent, encodeURIComponent, isFinite, isNaN, parseFloat, parseInt`.replaceAll(
	'\n',
	'',
)
const language = new Script(`[${OF_THE_LANGUAGE}]`)

/** @type {WeakMap<object, unknown[]>} */
const values = new WeakMap()

/** @param {import('node:vm').Context} context */
function languageOf(context) {
	const known = values.get(context) ?? language.runInContext(context)
	values.set(context, known)
	return known
}

/**
 * Jest compiles every module anew for each test file, lazily, function by function. Here V8 compiles it once a process; only
 * what the module does when it is loaded happens for each file, in the file's own context, as before.
 */
class WarmRuntime extends Runtime {
	/** @param {ConstructorParameters<typeof Runtime>} args */
	constructor(...args) {
		super(...args)
		const { executor, _environment: environment } = /** @type {Inside} */ (/** @type {unknown} */ (this))
		const head = `(function (${OF_THE_LANGUAGE}) { return function (${executor.injectedModuleParameters.join(', ')}) {`
		const compile = executor.compile.bind(executor)
		executor.compile = (source, file) => {
			const context = environment.getVmContext()
			if (context === null || context === undefined) return null
			const known = compiled.get(file)
			if (known?.source === source) return known.script.runInContext(context)(...languageOf(context))
			let script
			try {
				script = new Script(`${head}${source}\n}})`, { filename: file, columnOffset: -head.length })
			} catch {
				// Jest says better what is wrong with a file that does not compile.
				return compile(source, file)
			}
			compiled.set(file, { source, script })
			return script.runInContext(context)(...languageOf(context))
		}
	}
}

module.exports = { __esModule: true, default: WarmRuntime }
