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

/** What is wrong with the screen as it is. The page gets the script with the checks the first time, for the other looks too. */
export async function checkScreen(page: Page, script: string): Promise<string[]> {
	const found = await page.evaluate(() => (globalThis as unknown as Partial<CheckedWindow>).checkScreen?.())
	if (found !== undefined) return wordsOf(found)
	await page.addScriptTag({ path: script })
	return checkScreen(page, script)
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
export async function checkContrast(page: Page): Promise<string[]> {
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
export function readMarks(page: Page): Promise<PlatformMarks> {
	return page.evaluate(() => (globalThis as unknown as CheckedWindow).platformMarks())
}
