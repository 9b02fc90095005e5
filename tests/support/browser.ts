import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { PreviewPhone, SharedCard } from '../../local/preview/phone/desk-link'
import type { FontSize, NetMode, Scope } from '../../local/preview/phone/settings'
import { builtProduct } from './built-product'
import type * as Driver from './warm/driver'
import { outside } from './warm/outside'

/** Starts Chromium; its driver is loaded once a process. */
export async function launchBrowser(): Promise<Browser> {
  const { driverFile } = await builtProduct()
  return (outside(driverFile) as typeof Driver).launchBrowser()
}

/** How long something may take to show up, in ms: a busy machine is slow, not wrong. */
export const PATIENCE = 40_000

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
  /** What its user has refused, by WeChat's names. */
  refused?: readonly Scope[]
}

/** One phone in its own browser context (own storage), with every fault it reported. */
export interface TestPhone {
  page: Page
  context: BrowserContext
  /** Uncaught errors and console errors so far; a good test ends with none. */
  faults: string[]
}

/** The address of the bare phone page, as browser tests open it. */
export function phoneUrl({ baseUrl, openid, path, font, net, refused = [] }: PhoneOptions): string {
  const query = new URLSearchParams({ openid })
  if (font !== undefined) query.set('font', font)
  if (net !== undefined) query.set('net', net)
  for (const scope of refused) query.append('refused', scope)
  return `${baseUrl.replace(/\/$/, '')}/phone.html?${query.toString()}${path === undefined ? '' : `#/${path}`}`
}

/** Opens the bare phone at 375×812 in a context of its own. */
export async function newPhone(browser: Browser, options: PhoneOptions): Promise<TestPhone> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 1,
    hasTouch: options.touch ?? false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
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

/** What the phone sent to a friend last. */
export function shared({ page }: Pick<TestPhone, 'page'>): Promise<SharedCard | undefined> {
  return page.evaluate(() => (window as unknown as PhoneWindow).previewPhone.shared())
}

/** Lets the phone take over the server's clock after it was moved. */
export function syncClock({ page }: TestPhone): Promise<void> {
  return page.evaluate(() => (window as unknown as PhoneWindow).previewPhone.syncClock())
}
