import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer, type LocalServer } from '../../../local/server/start'

export { launchBrowser } from '../../../local/browser/chromium'

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
  const server = await startServer({ port: 0, dataDir: path.join(folder, 'data'), seed: 'demo', distDir })
  server.cloud.unref()
  const seeded = path.join(folder, 'seeded')
  server.cloud.save(seeded)
  return { server, seeded }
}
