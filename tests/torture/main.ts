import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { torture } from './torture'

const number = (name: string, usual: number): number => Number(process.env[name] ?? usual)

/** `npm run torture`: TORTURE_SEED, TORTURE_EVENTS. Ends with 1 where something was wrong. */
async function main(): Promise<void> {
	const seed = number('TORTURE_SEED', Date.now() % 1_000_000_000)
	const events = number('TORTURE_EVENTS', 10_000)
	const dist = path.join(__dirname, '..')
	const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-torture-'))
	console.log(`${events} acknowledged events from seed ${seed}`)
	const { wrong, ...counts } = await torture({
		...{ seed, events, folder, every: 120, deaths: 0.003 },
		program: path.join(dist, 'local', 'torture-server.cjs'),
		product: {
			functionsDir: path.join(dist, 'cloudfunctions'),
			workerFile: path.join(dist, 'local', 'function-worker.cjs'),
			limitsFile: path.join(dist, '..', 'cloudbaserc.json'),
		},
		say: (line) => console.error(line),
	})
	for (const [what, found] of Object.entries(counts)) console.log(`${what}: ${JSON.stringify(found)}`)
	for (const line of wrong) console.log(`WRONG: ${line}`)
	console.log(`${wrong.length} violations, seed ${seed}`)
	if (wrong.length === 0) rmSync(folder, { recursive: true, force: true })
	else console.log(`its data: ${folder}`)
	process.exitCode = wrong.length === 0 ? 0 : 1
}

main().catch((fault: unknown) => {
	console.error(fault)
	process.exit(1)
})
