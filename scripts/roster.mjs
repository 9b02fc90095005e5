// npm run roster -- check|import FILE.csv
import { requireNode } from './require-node.mjs'

async function main() {
	const { ensureInstalled } = await import('./install.mjs')
	await ensureInstalled()
	// After the install: the builder needs esbuild.
	const { runRoster } = await import('./roster/run-roster.mjs')
	await runRoster(process.argv.slice(2))
}

requireNode()
main()
