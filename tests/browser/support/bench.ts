import type { BrowserContext } from 'playwright-core'
import type { LocalServer } from '../../../local/server/start'
import { HERE, newPhone, openPhone, warmPage, type PhoneOptions, type TestPhone } from '../../support/browser'
import { builtPhones } from '../../support/built-phones'
import type * as KeptServer from '../../support/warm/kept-server'
import { outside } from '../../support/warm/outside'
import { PreviewConsole } from '../../../local/browser/preview-console'
import { Phone } from '../../../local/browser/phone'
import { callAs, type CallAs } from './server-call'

/** A phone alone, and the browser page that it is. */
export interface OpenedPhone extends TestPhone {
	phone: Phone
}

type Options = Partial<Omit<PhoneOptions, 'baseUrl' | 'openid'>>

/** The product with its demo people, served, and a browser to use it with. */
export interface Bench {
	server: LocalServer
	/** A phone alone, in a browser context of its own. */
	openPhone(openid: string, options?: Options): Promise<Phone>
	/** The same with its page: for what the user cannot see or do. */
	openPage(openid: string, options?: Options): Promise<OpenedPhone>
	/** The same in a new browser context, which takes twice as long: for what is done to the context. */
	openContext(openid: string, options?: Options): Promise<OpenedPhone & { context: BrowserContext }>
	/** The page with two phones, each held by somebody. */
	openConsole(holders: { left: string; right: string }): Promise<PreviewConsole>
	/** Asks the server itself, past the phones, as somebody. */
	ask: CallAs
}

const TEST_TIMEOUT = 240_000

/** Serves the product before a file's tests, ends it after them; a fault in a phone's console fails its test. */
export function productBench(): Bench {
	jest.setTimeout(TEST_TIMEOUT)
	const bench = {} as Bench
	let opened: Pick<TestPhone, 'faults' | 'close'>[] = []

	beforeAll(async () => {
		const { distDir, serverFile } = await builtPhones()
		const { lendServer } = outside(serverFile) as typeof KeptServer
		bench.server = await lendServer(distDir)
		bench.ask = callAs(bench.server.url)
	})

	bench.openPhone = async (openid, options) => (await bench.openPage(openid, options)).phone
	bench.openPage = async (openid, options = {}) => {
		const phone = await openPhone({ baseUrl: bench.server.url, openid, ...options })
		opened.push(phone)
		return { ...phone, phone: new Phone(phone.page) }
	}
	bench.openContext = async (openid, options = {}) => {
		const phone = await newPhone({ baseUrl: bench.server.url, openid, ...options })
		opened.push(phone)
		return { ...phone, phone: new Phone(phone.page) }
	}
	bench.openConsole = async ({ left, right }) => {
		const opening = await warmPage({ viewport: { width: 1280, height: 1000 }, ...HERE })
		opened.push(opening)
		const { page } = opening
		await page.goto(`${bench.server.url}/?${new URLSearchParams({ left, right }).toString()}`)
		return new PreviewConsole(page)
	}

	afterEach(async () => {
		const all = opened
		opened = []
		await Promise.all(all.map(({ close }) => close()))
		expect(all.flatMap(({ faults }) => faults)).toEqual([])
	})
	return bench
}
