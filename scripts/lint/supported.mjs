import { existsSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { fromRoot } from '../build/paths.mjs'

/** Steps on the way to an operation; they ask nothing of the database themselves. */
const steps = ['collection', 'doc', 'where', 'aggregate', 'end', 'command', 'createCollection']

async function load(source) {
	const { outputFiles } = await build({
		entryPoints: [source],
		bundle: true,
		format: 'cjs',
		platform: 'node',
		write: false,
	})
	const module = { exports: {} }
	runInNewContext(outputFiles[0].text, { module })
	return module.exports
}

/** What the embedded database is tested for, read from its own list and grouped as the lint rule asks for it. */
export async function supportedNames(source = fromRoot('local/cloudbase/database/supported.ts')) {
	const { supported } = existsSync(source) ? await load(source) : { supported: {} }
	const { operations = {}, stages = {}, ...operators } = supported
	const methods = Object.keys(operations).map((name) => name.split('.').at(-1))
	return {
		commands: Object.values(operators).flatMap(Object.keys),
		wire: Object.values({ stages, ...operators }).flatMap(Object.values),
		stages: Object.keys(stages),
		methods: [
			...steps,
			...methods,
			...Object.keys(operators.query ?? {}).filter((name) => name === 'RegExp'),
		],
	}
}
