import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stop } from 'esbuild'
import { buildPreview } from '../../../../local/preview/build'
import { fromRoot } from '../../../../scripts/build/paths.mjs'
import { openPhone, type PhoneOptions, type TestPhone } from '../../../support/browser'
import { changedAt, moveInto, removeOld } from '../../../support/built-product'
import { serveFixture, type FixtureServer } from './fixture-server'

/** The fixture mini-program, built, served and ready to be opened in Chromium. */
export interface FixtureBench {
	server: FixtureServer
	/** Opens a phone; it is closed, and must have reported no fault, when the test ends. */
	open(path: string, options?: Partial<PhoneOptions>): Promise<TestPhone>
}

/** The fixture as the preview shows it; built again when a source is newer. */
async function builtFixture(): Promise<string> {
	const stamp = changedAt(['local/preview', 'tests/local/preview/fixture'])
	const place = fromRoot('dist/tests/fixture', String(Math.trunc(stamp)))
	if (!existsSync(place)) {
		const beside = `${place}.${process.pid}`
		await buildPreview({ miniprogramDir: join(__dirname, '../fixture'), outDir: beside })
		await stop()
		await moveInto(beside, place)
		await removeOld(dirname(place))
	}
	return place
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
		bench.server = await serveFixture(await builtFixture())
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
