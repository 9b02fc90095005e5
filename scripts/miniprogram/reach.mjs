import { existsSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { reachable } from './components.mjs'
import { packageOf, pagesOf, readJson } from './manifest.mjs'
import { npmFolder } from './npm.mjs'

/** The scripts that app, pages and components lead to, each with its imports that last at run time. */
async function scriptsFrom(dir, owners) {
	const { metafile } = await build({
		entryPoints: owners.map((owner) => path.resolve(dir, `${owner}.ts`)),
		absWorkingDir: path.resolve(dir),
		outdir: 'unused',
		bundle: true,
		write: false,
		metafile: true,
		packages: 'external',
		logLevel: 'silent',
	})
	return metafile.inputs
}

function note(found, key, root) {
	const roots = found.get(key) ?? new Set()
	if (roots.has(root)) return false
	found.set(key, roots.add(root))
	return true
}

/**
 * Which packages ('' the main one) lead to each script and component of a mini-program, and what each script imports.
 * Types are gone by then, and so are scripts that only the server runs.
 * @param {string} dir
 */
export async function packagesThatReach(dir) {
	const app = readJson(path.join(dir, 'app.json'))
	const parts = reachable(dir)
	const ownScript = (owner) => !owner.startsWith(`${npmFolder}/`) && existsSync(path.join(dir, `${owner}.ts`))
	const scripts = await scriptsFrom(dir, ['app', ...parts.keys()].filter(ownScript))
	const reached = new Map()
	const reachScript = (file, root) => {
		if (!note(reached, file, root)) return
		for (const { path: imported, external } of scripts[file]?.imports ?? [])
			if (!external) reachScript(imported, root)
	}
	const reachPart = (owner, root) => {
		if (!note(reached, owner, root)) return
		if (ownScript(owner)) reachScript(`${owner}.ts`, root)
		for (const { target } of parts.get(owner)?.components ?? []) reachPart(target, root)
	}
	reachScript('app.ts', '')
	for (const { route } of pagesOf(app)) reachPart(route, packageOf(app, route))
	return { app, scripts, reached }
}
