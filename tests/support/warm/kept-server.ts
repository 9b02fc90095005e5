import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer, type LocalServer } from '../../../local/server/start'
import { RAISED_LIMITS } from '../raised-limits'

// Bundled, and loaded outside of jest's modules.

let kept: { server: LocalServer; seeded: string } | undefined

/** The server of this process with the demo's people as they are at the start; it has one borrower at a time. */
export async function lendServer(distDir: string): Promise<LocalServer> {
	if (kept === undefined) kept = await keepServer(distDir)
	else await kept.server.load(kept.seeded)
	return kept.server
}

async function keepServer(distDir: string): Promise<{ server: LocalServer; seeded: string }> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-server-'))
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
	const dataDir = path.join(folder, 'data')
	// The demo's dates are those of the day; another process, or this one before it was started anew, may have seeded it.
	const seeded = path.join(distDir, '..', `seeded-${new Date().toISOString().slice(0, 10)}`)
	if (existsSync(seeded)) cpSync(seeded, dataDir, { recursive: true })
	const options = { port: 0, dataDir, seed: 'demo', distDir, waitsForDisk: false } as const
	const server = await startServer({ ...options, limits: RAISED_LIMITS })
	server.cloud.unref()
	if (!existsSync(seeded)) saveInto(server, seeded)
	return { server, seeded }
}

function saveInto({ cloud }: LocalServer, place: string): void {
	const beside = `${place}.${String(process.pid)}`
	cloud.save(beside)
	try {
		renameSync(beside, place)
	} catch (fault) {
		if (!existsSync(place)) throw fault
		rmSync(beside, { recursive: true, force: true })
	}
}
