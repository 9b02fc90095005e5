import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { PreviewPhone } from '../../local/preview/phone/desk-link'
import type { FontSize, NetMode } from '../../local/preview/phone/settings'

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

/** What a phone of the preview is opened with. */
export interface PhoneOptions {
  /** Where the local server answers, e.g. http://127.0.0.1:8787 */
  baseUrl: string
  openid: string
  /** A page with its query, e.g. pages/report/index?id=7; the app's first page when left out. */
  path?: string
  font?: FontSize
  net?: NetMode
  touch?: boolean
}

/** One phone in its own browser context (own storage), with every fault it reported. */
export interface TestPhone {
  page: Page
  context: BrowserContext
  /** Uncaught errors and console errors so far; a good test ends with none. */
  faults: string[]
}

/** The address of the bare phone page, as browser tests open it. */
export function phoneUrl({ baseUrl, openid, path, font, net }: PhoneOptions): string {
  const query = new URLSearchParams({ openid })
  if (font !== undefined) query.set('font', font)
  if (net !== undefined) query.set('net', net)
  return `${baseUrl.replace(/\/$/, '')}/phone.html?${query.toString()}${path === undefined ? '' : `#/${path}`}`
}

/** Opens the bare phone at 375×812 in a context of its own. */
export async function newPhone(browser: Browser, options: PhoneOptions): Promise<TestPhone> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: options.touch ?? false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(phoneUrl(options))
  await page.waitForSelector('wx-page:not([hidden])')
  return { page, context, faults }
}

interface PhoneWindow {
  previewPhone: PreviewPhone
}

/** Takes the phone's network away, gives it back, or loses the answer to the next request. */
export function setNet({ page }: TestPhone, mode: NetMode): Promise<void> {
  return page.evaluate((net) => (window as unknown as PhoneWindow).previewPhone.setNet(net), mode)
}

/** Holds a code before the camera: the scan that waits gets it, else the next one. */
export function showCode({ page }: TestPhone, code: string): Promise<void> {
  return page.evaluate((shown) => (window as unknown as PhoneWindow).previewPhone.scan(shown), code)
}

/** Lets the phone take over the server's clock after it was moved. */
export function syncClock({ page }: TestPhone): Promise<void> {
  return page.evaluate(() => (window as unknown as PhoneWindow).previewPhone.syncClock())
}
