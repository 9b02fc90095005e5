import type { Browser, Page } from 'playwright-core'
import type { LocalServer } from '../../../local/server/start'
import { launchBrowser, newPhone, PATIENCE, type PhoneOptions, type TestPhone } from '../../support/browser'
import { builtPhones } from '../../support/built-phones'
import type * as KeptServer from '../../support/warm/kept-server'
import { outside } from '../../support/warm/outside'
import { Desk } from '../../../local/browser/desk'
import { Phone } from '../../../local/browser/phone'
import { callAs, type CallAs } from './server-call'

/** A phone alone, and the browser page that it is. */
export interface OpenedPhone extends TestPhone {
  phone: Phone
}

/** The product with its demo people, served, and a browser to use it with. */
export interface Bench {
  server: LocalServer
  /** A phone alone, in a browser context of its own. */
  openPhone(openid: string, options?: Partial<Omit<PhoneOptions, 'baseUrl' | 'openid'>>): Promise<Phone>
  /** The same, with its browser page: for what the user cannot see or do. */
  openPage(openid: string, options?: Partial<Omit<PhoneOptions, 'baseUrl' | 'openid'>>): Promise<OpenedPhone>
  /** The page with two phones, each held by somebody. */
  openDesk(holders: { left: string; right: string }): Promise<Desk>
  /** Asks the server itself, past the phones, as somebody. */
  ask: CallAs
}

const TEST_TIMEOUT = 240_000

/** Collects what a page reports as wrong. */
function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
}

/** Serves the product before a file's tests, ends it after them; a fault in a phone's console fails its test. */
export function productBench(): Bench {
  jest.setTimeout(TEST_TIMEOUT)
  const bench = {} as Bench
  const faults: string[] = []
  let browser: Browser
  let closing: (() => Promise<void>)[] = []

  beforeAll(async () => {
    const { distDir, serverFile } = await builtPhones()
    const { lendServer } = outside(serverFile) as typeof KeptServer
    bench.server = await lendServer(distDir)
    browser = await launchBrowser()
    bench.ask = callAs(bench.server.url)
  })

  bench.openPage = async (openid, options = {}) => {
    const opened = await newPhone(browser, { baseUrl: bench.server.url, openid, ...options })
    closing.push(async () => {
      faults.push(...opened.faults)
      await opened.context.close()
    })
    return { ...opened, phone: new Phone(opened.page) }
  }
  bench.openPhone = async (openid, options) => (await bench.openPage(openid, options)).phone
  bench.openDesk = async ({ left, right }) => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 1000 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    page.setDefaultTimeout(PATIENCE)
    watch(page, faults)
    closing.push(() => page.context().close())
    await page.goto(`${bench.server.url}/?${new URLSearchParams({ left, right }).toString()}`)
    return new Desk(page)
  }

  afterEach(async () => {
    await Promise.all(closing.map((close) => close()))
    closing = []
    expect(faults.splice(0)).toEqual([])
  })
  afterAll(() => browser.close())
  return bench
}
