import { execFileSync } from 'node:child_process'
import { accessSync, constants, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
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
  process.stdout.write(await chromium.executablePath())
`

interface Launch {
  executablePath: string
  env?: Record<string, string>
}

/** Unpacks the packaged browser. It is an ES module, which jest cannot import, hence the process of its own. */
function packagedChromium(): Launch {
  const options = ['--input-type=module', '-e', UNPACK]
  const executablePath = execFileSync(process.execPath, options, { encoding: 'utf8' })
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const fonts = fontsBeside(join(dirname(executablePath), 'fonts'))
  return { executablePath, env: { FONTCONFIG_FILE: fonts, ...Object.fromEntries(inherited) } }
}

/**
 * The machine's own fonts, and behind them the one that comes with the packaged browser: without a single font of the
 * machine Chromium refuses those that a page brings along.
 */
function fontsBeside(packaged: string): string {
  const file = join(packaged, 'beside-the-machines.conf')
  const machines = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
  writeFileSync(file, `<fontconfig>${machines}<dir>${packaged}</dir></fontconfig>\n`)
  return file
}

/** Starts Chromium: CHROMIUM_PATH, else one on this machine, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const found = systemChromium()
  const launch = found === undefined ? packagedChromium() : { executablePath: found }
  return chromium.launch({ ...launch, headless: true, args: ['--no-sandbox'] })
}
