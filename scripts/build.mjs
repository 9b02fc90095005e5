// Builds everything that runs: cloud functions, local server, mini-program, browser phone. Arguments choose parts.
import { buildFunctions } from './build/functions.mjs'
import { buildLocal } from './build/local.mjs'
import { buildMiniprogram } from './build/miniprogram.mjs'
import { buildPreview } from './build/preview.mjs'
import { isMain } from './is-main.mjs'

// The browser phone shows the mini-program as it ships, so that one comes first.
const parts = {
	functions: buildFunctions,
	local: buildLocal,
	miniprogram: () => buildMiniprogram(),
	preview: buildPreview,
}

function printSizes(outputs) {
	for (const { name, bytes } of outputs ?? []) console.log(`  ${name}  ${(bytes / 1024).toFixed(0)} KB`)
}

/** Builds the named parts, or all of them. */
export async function buildAll(names = Object.keys(parts)) {
	const unknown = names.filter((name) => !(name in parts))
	if (unknown.length > 0)
		throw new Error(`unknown part ${unknown.join(', ')}; known: ${Object.keys(parts).join(', ')}`)
	for (const name of names) {
		const started = performance.now()
		const outputs = await parts[name]()
		console.log(`built ${name} in ${Math.round(performance.now() - started)} ms`)
		printSizes(outputs)
	}
}

export { buildFunctions, buildLocal, buildPreview }

if (isMain(import.meta.url)) {
	const chosen = process.argv.slice(2)
	buildAll(chosen.length > 0 ? chosen : undefined)
}
