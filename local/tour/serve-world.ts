import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer } from '../server/start'
import { TourClock } from './tour-clock'
import { World } from './world'

/** Its people report a hundred things within a day. */
const LIMITS = JSON.stringify({ openReports: 1000, emergencies: 1000, residentReports: 1000 })

/** Serves what was built, with the demo's people, until it is closed. */
export async function serveWorld(distDir: string): Promise<{ world: World; close: () => Promise<void> }> {
	const folder = await mkdtemp(path.join(tmpdir(), 'lianxin-grid-tour-'))
	const server = await startServer({
		port: 0,
		dataDir: path.join(folder, 'data'),
		seed: 'demo',
		distDir,
		clock: new TourClock(),
		limits: LIMITS,
		waitsForDisk: false,
	})
	// Put back as it was is the same as sown anew, and takes a hundredth of the time.
	const sown = path.join(folder, 'sown')
	server.cloud.save(sown)
	const world = new World(server, async () => {
		// They remember what was there under the same version.
		await server.cloud.endFunctions()
		await server.load(sown)
	})
	const close = async (): Promise<void> => {
		await server.close()
		await rm(folder, { recursive: true, force: true })
	}
	return { world, close }
}
