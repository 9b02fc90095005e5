import { join } from 'node:path'
import { buildPreview } from '../../../../local/preview/build'
import { openPhone, type PhoneOptions, type TestPhone } from '../../../support/browser'
import { scratchFolder } from '../../../support/scratch-folder'
import { serveFixture, type FixtureServer } from './fixture-server'

/** The fixture mini-program, built, served and ready to be opened in Chromium. */
export interface FixtureBench {
  server: FixtureServer
  /** Opens a phone; it is closed, and must have reported no fault, when the test ends. */
  open(path: string, options?: Partial<PhoneOptions>): Promise<TestPhone>
}

/** Sets the bench up before a file's tests and takes it down after them. */
export function fixtureBench(): FixtureBench {
  // Browser tests share the machine with others; a slow one is not a wrong one.
  jest.setTimeout(120_000)
  const bench = {} as FixtureBench
  const opened: TestPhone[] = []
  bench.open = async (path, options = {}) => {
    const phone = await openPhone({
      baseUrl: bench.server.url,
      openid: 'o-villager',
      path,
      ...options,
    })
    opened.push(phone)
    return phone
  }
  beforeAll(async () => {
    const outDir = scratchFolder()
    await buildPreview({ miniprogramDir: join(__dirname, '../fixture'), outDir })
    bench.server = await serveFixture(outDir)
  })
  afterEach(async () => {
    const phones = opened.splice(0)
    const faults = phones.flatMap((phone) => phone.faults)
    await Promise.all(phones.map((phone) => phone.close()))
    bench.server.arrivals.length = 0
    expect(faults).toEqual([])
  })
  afterAll(async () => {
    await bench.server.close()
  })
  return bench
}

/** Waits until a text is on screen; the fixture's pages show what they learnt. */
export async function sees(phone: TestPhone, text: string): Promise<void> {
  await phone.page.locator('wx-page:not([hidden])').getByText(text, { exact: false }).first().waitFor()
}

/** Taps what shows a text on the page in front. */
export async function tap(phone: TestPhone, text: string): Promise<void> {
  await phone.page.locator('wx-page:not([hidden])').getByText(text, { exact: true }).click()
}

/** What the fixture's scripts see as globals. */
export interface FixtureWindow {
  getApp(): { events: string[] }
  getCurrentPages(): unknown[]
}
