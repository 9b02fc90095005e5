import { runFresh } from '../build/run-fresh.mjs'

const program = {
	main: 'local/roster-cli/main.ts',
	bundle: 'dist/local/roster.cjs',
	sources: ['local/roster-cli', 'local/seeds', 'cloudfunctions', 'miniprogram/shared'],
}

/** Runs the roster command with the arguments given; the exit code is its own. */
export async function runRoster(args) {
	process.exitCode = await runFresh(program, args)
}
