import type { CDPSession, Page } from 'playwright-core'
import type { Finding } from './checks/finding'
import type { PlatformMarks } from './checks/marks'
import { untilPainted, untilStill } from './glass'

/** What the script with the checks gives a page. */
interface CheckedWindow {
	checkScreen: () => Promise<Finding[]>
	checkContrast: (painted: string, bare: string) => Promise<Finding[]>
	platformMarks: () => PlatformMarks
}

interface Size {
	width: number
	height: number
}

/** How much of the page is below the edge; nothing counts as hidden behind a sheet or a dialog. */
const HIDDEN_HEIGHT = `(() => {
  const covers = [...document.querySelectorAll('.wx-mask, .van-overlay')]
  const page = document.querySelector('wx-page:not([hidden])')
  return covers.some((one) => one.checkVisibility()) ? 0 : page.scrollHeight - page.clientHeight
})()`

/** Waits until nothing moves, and makes the screen as high as the page, so that nothing is below its edge. */
export async function settle(page: Page, size: Size): Promise<void> {
	await untilStill(page)
	await showWhole(page, size)
}

/** Brings a page that is still onto a screen of another size, whole as well. */
export async function resize(page: Page, size: Size): Promise<void> {
	await page.setViewportSize(size)
	await untilPainted(page)
	await showWhole(page, size)
}

async function showWhole(page: Page, { width, height }: Size): Promise<void> {
	const hidden = await page.evaluate<number>(HIDDEN_HEIGHT)
	if (hidden === 0) return
	await page.setViewportSize({ width, height: height + hidden })
	await untilPainted(page)
}

const wordsOf = (findings: Finding[]): string[] => findings.map(({ check, what }) => `${check}: ${what}`)

/** Gives a page the script with the checks, once. */
export async function bringChecks(page: Page, script: string): Promise<void> {
	if (!(await page.evaluate('"checkScreen" in window'))) await page.addScriptTag({ path: script })
}

/** What is wrong with the screen as it is. */
export async function checkScreen(page: Page, script: string): Promise<string[]> {
	await bringChecks(page, script)
	return wordsOf(await page.evaluate(() => (globalThis as unknown as CheckedWindow).checkScreen()))
}

const LETTERS_OFF = `*, *::before, *::after, *::placeholder {
  color: transparent !important; -webkit-text-fill-color: transparent !important;
  caret-color: transparent !important; transition: none !important; }`

/** The screen as PNG in base 64, packed loosely: it is read once, next door. */
async function pixelsBy(tools: CDPSession): Promise<string> {
	const { data } = await tools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
	return data
}

/** What is too faint on the screen: what is painted with its letters is compared with what is painted without. */
export async function checkContrast(page: Page, script: string): Promise<string[]> {
	await bringChecks(page, script)
	const tools = await page.context().newCDPSession(page)
	const painted = await pixelsBy(tools)
	const off = await page.addStyleTag({ content: LETTERS_OFF })
	await untilPainted(page)
	const bare = await pixelsBy(tools)
	await off.evaluate((style) => (style as unknown as { remove: () => void }).remove())
	await tools.detach()
	const pictures = [painted, bare]
	const found = await page.evaluate(
		([one = '', other = '']) => (globalThis as unknown as CheckedWindow).checkContrast(one, other),
		pictures,
	)
	return wordsOf(found)
}

/** What WeChat's audit would count. */
export async function readMarks(page: Page, script: string): Promise<PlatformMarks> {
	await bringChecks(page, script)
	return page.evaluate(() => (globalThis as unknown as CheckedWindow).platformMarks())
}
