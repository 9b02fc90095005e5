import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { launchBrowser } from '../browser/chromium'
import { startServer } from '../server/start'
import { CHAPTERS } from './scenes'
import { takePictures, type Picture } from './take'
import { tourPage } from './tour-page'
import { World } from './world'

const USAGE = 'npm run tour -- [--check] [beginning of a scene’s name …]'

/** Takes all pictures, writes the page that shows them, fails when a check finds something. */
async function main(args: string[]): Promise<void> {
  const checkOnly = args.includes('--check')
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  if (args.some((arg) => arg.startsWith('--') && arg !== '--check')) throw new Error(USAGE)
  const root = path.join(__dirname, '..', '..')
  const folder = path.join(root, 'docs', 'tour')
  const whole = wanted.length === 0 && !checkOnly
  if (whole) await rm(folder, { recursive: true, force: true })
  if (!existsSync(folder)) await mkdir(folder, { recursive: true })
  const pictures = await walk(root, wanted, checkOnly ? null : folder)
  if (whole) await writeFile(path.join(root, 'docs', 'tour.md'), tourPage(CHAPTERS, pictures))
  const findings = pictures.flatMap(({ name, findings: found }) =>
    found.map((finding) => `${name}: ${finding}`),
  )
  console.log([...findings, `${pictures.length} screens, ${findings.length} findings`].join('\n'))
  if (findings.length > 0) process.exitCode = 1
}

async function walk(root: string, wanted: string[], folder: string | null): Promise<Picture[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'lianxin-grid-tour-'))
  const server = await startServer({ port: 0, dataDir, seed: 'demo', distDir: path.join(root, 'dist') })
  const browser = await launchBrowser()
  try {
    const checks = path.join(root, 'dist', 'local', 'tour-checks.js')
    return await takePictures({ browser, world: new World(server), checks, folder }, CHAPTERS, wanted)
  } finally {
    await browser.close()
    await server.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault)
  process.exit(1)
})
