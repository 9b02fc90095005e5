import { ensureInstalled } from '../install.mjs'

const atOnce = 2

function indent(text) {
	return text.replace(/^/gm, '    ')
}

async function runOne({ name, run }) {
	const started = performance.now()
	const { problems, notes } = await run().catch((error) => ({
		problems: [String(error.stack ?? error)],
		notes: [],
	}))
	const seconds = ((performance.now() - started) / 1000).toFixed(1)
	console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
	for (const text of [...notes, ...problems]) console.log(indent(text))
	return { name, failed: problems.length > 0 }
}

async function runAll(checks) {
	const waiting = [...checks]
	const results = []
	const worker = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runOne(next))
	}
	await Promise.all(Array.from({ length: atOnce }, worker))
	return results
}

/** Runs every check whose name has the given words (all without words), and fails when one of them did. */
export async function runChecks(words) {
	await ensureInstalled()
	const { toolChecks } = await import('./commands.mjs')
	const { houseChecks } = await import('./house-checks.mjs')
	const chosen = [...toolChecks(), ...houseChecks()].filter(
		({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
	)
	const results = await runAll(chosen)
	const failed = results.filter((result) => result.failed).map(({ name }) => name)
	console.log(failed.length === 0 ? `all ${results.length} checks hold` : `failed: ${failed.join(', ')}`)
	process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1
}
