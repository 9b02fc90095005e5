import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function systemChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = SYSTEM_NAMES.flatMap((name) => [
    join('/usr/bin', name),
    ...folders.map((f) => join(f, name)),
  ])
  return candidates.find(isExecutable)
}

const UNPACK = `
  import chromium from '@sparticuz/chromium'
  chromium.setGraphicsMode = false
  const executablePath = await chromium.executablePath()
  const { FONTCONFIG_PATH } = process.env
  process.stdout.write(JSON.stringify({ executablePath, env: { FONTCONFIG_PATH } }))
`

interface Launch {
  executablePath: string
  /** The packaged browser brings fonts of its own, found through an environment variable. */
  env?: Record<string, string>
}

/** Unpacks the packaged browser. It is an ES module, which jest cannot import, hence the process of its own. */
function packagedChromium(): Launch {
  const options = ['--input-type=module', '-e', UNPACK]
  const unpacked = JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as Launch
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...unpacked, env: { ...Object.fromEntries(inherited), ...unpacked.env } }
}

/** Starts Chromium: CHROMIUM_PATH, else one on this machine, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const found = systemChromium()
  const launch = found === undefined ? packagedChromium() : { executablePath: found }
  return chromium.launch({ ...launch, headless: true, args: ['--no-sandbox'] })
}
