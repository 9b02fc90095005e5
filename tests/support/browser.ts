import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import type { PreviewPhone, SharedCard } from '../../local/preview/phone/console-link'
import type { FontSize, NetMode, Scope } from '../../local/preview/phone/settings'
import { builtProduct } from './built-product'
import type * as Driver from './warm/driver'
import { outside } from './warm/outside'

/** The browser of this process. A test that opens a page closes it. */
export async function lendBrowser(): Promise<Browser> {
	return (await driver()).lendBrowser()
}

async function driver(): Promise<typeof Driver> {
	const { driverFile } = await builtProduct()
	return outside(driverFile) as typeof Driver
}

/** A page of the browser, warm and as new, with every fault it reports. */
export async function warmPage(options: Parameters<typeof Driver.lendPage>[0]): Promise<TestPage> {
	const { lendPage } = await driver()
	const { page, giveBack } = await lendPage(options)
	page.setDefaultTimeout(PATIENCE)
	const { faults, lookAway } = watch(page)
	const close = (): Promise<void> => {
		lookAway()
		return giveBack()
	}
	return { page, faults, close }
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
	/** WeChat's number of the way by which the app is opened. */
	scene?: number
	/** What its user has refused, by WeChat's names. */
	refused?: readonly Scope[]
}

/** A page in its own browser context (own storage). */
export interface TestPage {
	page: Page
	/** Uncaught errors and console errors so far; a good test ends with none. */
	faults: string[]
	close: () => Promise<void>
}

/** A page that is one phone. */
export type TestPhone = TestPage

/** The address of the bare phone page, as browser tests open it. */
export function phoneUrl({ baseUrl, openid, path, font, net, scene, refused = [] }: PhoneOptions): string {
	const query = new URLSearchParams({ openid })
	if (font !== undefined) query.set('font', font)
	if (net !== undefined) query.set('net', net)
	if (scene !== undefined) query.set('scene', String(scene))
	for (const scope of refused) query.append('refused', scope)
	return `${baseUrl.replace(/\/$/, '')}/phone.html?${query.toString()}${path === undefined ? '' : `#/${path}`}`
}

/** Where and when every browser of the tests is. */
export const HERE = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const

const PHONE = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 1, ...HERE }

/** Opens the bare phone at 375×812. */
export async function openPhone(options: PhoneOptions): Promise<TestPhone> {
	const opened = await warmPage({ ...PHONE, hasTouch: options.touch ?? false })
	await start(opened.page, options)
	return opened
}

/** Opens the bare phone in a context that is its alone: for what changes the context, e.g. takes its network away. */
export async function newPhone(options: PhoneOptions): Promise<TestPhone & { context: BrowserContext }> {
	const { lendBrowser: lend, lookOften } = await driver()
	const context = await (await lend()).newContext({ ...PHONE, hasTouch: options.touch ?? false })
	const page = await context.newPage()
	lookOften(page)
	page.setDefaultTimeout(PATIENCE)
	const { faults } = watch(page)
	await start(page, options)
	return { page, context, faults, close: () => context.close() }
}

async function start(page: Page, options: PhoneOptions): Promise<void> {
	await page.goto(phoneUrl(options))
	await page.waitForSelector('wx-page:not([hidden])')
}

/** Collects what a page reports as wrong. */
function watch(page: Page): { faults: string[]; lookAway: () => void } {
	const faults: string[] = []
	const uncaught = (error: Error): void => void faults.push(error.stack ?? error.message)
	const said = (message: ConsoleMessage): void => {
		if (message.type() === 'error') faults.push(message.text())
	}
	page.on('pageerror', uncaught).on('console', said)
	const lookAway = (): void => void page.off('pageerror', uncaught).off('console', said)
	return { faults, lookAway }
}

interface PhoneWindow {
	previewPhone: PreviewPhone
}

/** Takes the phone's network away, gives it back, or loses the answer to the next request. */
export function setNet({ page }: Pick<TestPhone, 'page'>, mode: NetMode): Promise<void> {
	return page.evaluate((net) => (window as unknown as PhoneWindow).previewPhone.setNet(net), mode)
}

/** Holds a code before the camera: the scan that waits gets it, else the next one. */
export function showCode({ page }: Pick<TestPhone, 'page'>, code: string): Promise<void> {
	return page.evaluate((shown) => (window as unknown as PhoneWindow).previewPhone.scan(shown), code)
}

/** What the phone sent to a friend last. */
export function shared({ page }: Pick<TestPhone, 'page'>): Promise<SharedCard | undefined> {
	return page.evaluate(() => (window as unknown as PhoneWindow).previewPhone.shared())
}

/** Lets the phone take over the server's clock after it was moved. */
export function syncClock({ page }: Pick<TestPhone, 'page'>): Promise<void> {
	return page.evaluate(() => (window as unknown as PhoneWindow).previewPhone.syncClock())
}
