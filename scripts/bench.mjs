// npm run bench: sizes, cold starts, what calls cost, how the embedded database grows. Words measure parts alone; with
// --write into docs/bench.md.
import { requireNode } from './require-node.mjs'

async function main() {
	const { ensureInstalled } = await import('./install.mjs')
	await ensureInstalled()
	// After the install: the builder needs esbuild.
	const { runBench } = await import('./bench/run-bench.mjs')
	await runBench(process.argv.slice(2))
}

requireNode()
main()
