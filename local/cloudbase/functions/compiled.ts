import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'

type Wrapped = (
	exports: object,
	require: NodeJS.Require,
	module: { exports: object },
	file: string,
	folder: string,
) => void

const HEAD = '(function (exports, require, module, __filename, __dirname) {'

/**
 * Loads a function's bundle, nine tenths of which are the SDK. What V8 made of it is kept in a folder: a cold start that
 * finds it there takes little more than half the time. V8 itself refuses what another version of it has made.
 */
export function loadCompiled(file: string, folder: string): unknown {
	const source = readFileSync(file, 'utf8')
	const name = path.basename(path.dirname(file))
	// V8 would take the code of another text that is as long.
	const kept = path.join(folder, name, createHash('sha1').update(source).digest('hex'))
	const cachedData = existsSync(kept) ? readFileSync(kept) : undefined
	const script = new Script(`${HEAD}${source}\n})`, {
		filename: file,
		columnOffset: -HEAD.length,
		...(cachedData && { cachedData }),
	})
	const module: { exports: object } = { exports: {} }
	const run = script.runInThisContext() as Wrapped
	run(module.exports, createRequire(file), module, file, path.dirname(file))
	// Only now it holds what loading has compiled.
	if (!cachedData || script.cachedDataRejected === true) keep(kept, script.createCachedData())
	return module.exports
}

/** Several instances may start at once: each writes beside and moves its work into place. Older ones go. */
function keep(file: string, data: Buffer): void {
	const folder = path.dirname(file)
	const beside = `${folder}.${randomUUID()}`
	mkdirSync(folder, { recursive: true })
	writeFileSync(beside, data)
	const old = readdirSync(folder).filter((name) => name !== path.basename(file))
	for (const name of old) rmSync(path.join(folder, name), { force: true })
	renameSync(beside, file)
}
