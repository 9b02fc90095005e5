import { requireNode } from './require-node.mjs'

/** Runs a program of this repository with the words of the command line: installed first, built anew where it is old. */
export async function runProgram(program) {
	requireNode()
	const { ensureInstalled } = await import('./install.mjs')
	await ensureInstalled()
	// After the install: the builder needs esbuild.
	const { runFresh } = await import('./build/run-fresh.mjs')
	process.exitCode = await runFresh(program, process.argv.slice(2))
}
