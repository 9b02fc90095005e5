// The browser's driver, the browser, and pages in it. Bundled, and loaded outside of jest's modules: all of it is warm for the
// next test file.
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import type {
	Browser,
	BrowserContext,
	BrowserContextOptions,
	CDPSession,
	Page,
	ViewportSize,
} from 'playwright-core'
import { launchBrowser } from '../../../local/browser/chromium'
import { lookOften } from '../../../local/browser/look-often'

export { lookOften }

/** A page in a context of its own, like a new one; its borrower gives it back. */
export interface LentPage {
	page: Page
	giveBack: () => Promise<void>
}

/** What a page is opened with. */
type Format = BrowserContextOptions & { viewport: ViewportSize }

interface Kept {
	key: string
	browser: Browser
	context: BrowserContext
	page: Page
	devTools: CDPSession
	isLent: boolean
	viewport: ViewportSize
}

let launched: Promise<Browser> | undefined
let all: Kept[] = []

/** The browser of this process, which ends with it. */
export async function lendBrowser(): Promise<Browser> {
	if (launched !== undefined && !(await launched).isConnected()) launched = undefined
	launched ??= launchUnheld()
	return launched
}

/** A browser that does not keep the process from ending. */
async function launchUnheld(): Promise<Browser> {
	const started: ChildProcess[] = []
	const hear = (message: unknown): void => void started.push((message as { process: ChildProcess }).process)
	subscribe('child_process', hear)
	const browser = await launchBrowser().finally(() => unsubscribe('child_process', hear))
	for (const child of started) {
		child.unref()
		for (const pipe of child.stdio) (pipe as Socket | null)?.unref()
	}
	return browser
}

/**
 * A page that knows nothing of what was done in it before, except how it compiled a script and drew a picture that it gets
 * again: to open the product in a new process takes twice as long.
 */
export async function lendPage(options: Format): Promise<LentPage> {
	const browser = await lendBrowser()
	all = all.filter((one) => one.browser === browser && !one.page.isClosed())
	const key = JSON.stringify(options)
	const kept = all.find((one) => !one.isLent && one.key === key) ?? (await keepAnother(browser, key, options))
	kept.isLent = true
	return { page: kept.page, giveBack: () => giveBack(kept) }
}

async function keepAnother(browser: Browser, key: string, options: Format): Promise<Kept> {
	const context = await browser.newContext(options)
	const page = await context.newPage()
	lookOften(page)
	const another: Kept = {
		key,
		browser,
		context,
		page,
		devTools: await context.newCDPSession(page),
		isLent: true,
		viewport: options.viewport,
	}
	all.push(another)
	return another
}

async function giveBack(kept: Kept): Promise<void> {
	const { page, devTools, viewport } = kept
	const { origin } = new URL(page.url())
	// Nothing of the page runs any more that could write again.
	await page.goto('about:blank')
	if (origin !== 'null') await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
	await page.setViewportSize(viewport)
	kept.isLent = false
}
