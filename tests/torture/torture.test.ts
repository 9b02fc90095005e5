import path from 'node:path'
import { bundleLocal } from '../../scripts/build/local.mjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { builtProduct } from '../support/built-product'
import { scratchFolder } from '../support/scratch-folder'
import { torture } from './torture'

const SEED = 7
const EVENTS = 60

test('after deaths at any moment nothing that was acknowledged is lost, half or double, and everybody has heard', async () => {
	const { functionsDir, workerFile } = await builtProduct()
	const folder = scratchFolder()
	// What it loads lies beside the product's own packages.
	const program = path.join(path.dirname(workerFile), 'torture-server.cjs')
	await bundleLocal(fromRoot('tests/torture/server.ts'), program)
	const { wrong, checked, mishaps } = await torture({
		...{ seed: SEED, events: EVENTS, every: 15, deaths: 0.012, program, folder },
		product: { functionsDir, workerFile, limitsFile: fromRoot('cloudbaserc.json') },
		say: (line) => console.error(line),
	})
	console.log(`torture, seed ${SEED}: ${JSON.stringify({ ...checked, ...mishaps })}`)
	expect(wrong).toEqual([])
	expect(checked['acknowledged']).toBeGreaterThanOrEqual(EVENTS)
	expect(mishaps.functionsKilled).toBeGreaterThan(0)
	expect(mishaps.serversKilled).toBeGreaterThan(0)
	expect(mishaps.clockJumps).toBeGreaterThan(0)
}, 600_000)
