import type { Browser, Page } from 'playwright-core'
import { lookOften } from '../browser/look-often'
import type { World } from './world'

const PATIENCE_MS = 30_000
/** What is going to move has begun to after this long. */
const BEGINS_MS = 300

/** How large what is seen is, in points, and how many dots a point has. */
export interface GlassSize {
	width: number
	height: number
	dots: number
}

/** A page of the browser, with what goes wrong on it. */
export interface Glass {
	page: Page
	findings: string[]
}

/** Opens a page of the browser on which it is as late as in the world; errors in its console are findings. */
export async function openGlass(browser: Browser, world: World, size: GlassSize): Promise<Glass> {
	const { width, height, dots } = size
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: dots,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
	})
	const page = await context.newPage()
	lookOften(page)
	page.setDefaultTimeout(PATIENCE_MS)
	return fillGlass(page, world)
}

/** Makes it as late on a page as in the world, and hears what goes wrong on it from now on. */
export async function fillGlass(page: Page, world: World): Promise<Glass> {
	await page.clock.setFixedTime(world.now)
	const findings: string[] = []
	page.on('pageerror', (error) => findings.push(`error: ${error.message}`))
	page.on('console', (message) => {
		if (message.type() === 'error') findings.push(`console: ${message.text()}`)
	})
	return { page, findings }
}

/** Does something on a page; that it fails is a finding. */
export async function tryOn({ findings }: Glass, act: () => Promise<void>): Promise<void> {
	try {
		await act()
	} catch (fault) {
		findings.push(fault instanceof Error ? fault.message : String(fault))
	}
}

/** How many frames something may take to come to rest: half a minute of them. */
const PATIENCE_FRAMES = 1800

/**
 * What was changed has been laid out and painted, and nothing loads or moves: of two frames the second begins after the first
 * one's paint. All in the page, since each way there and back takes a while.
 */
const STILL = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const isStill = () => document.fonts.status === 'loaded' && [...document.images].every((one) => one.complete) &&
    document.getAnimations().every(
      (one) => one.playState === 'finished' || one.effect.getTiming().iterations === Infinity)
  await frame()
  await frame()
  for (let tries = 0; !isStill(); tries += 1) {
    if (tries === ${PATIENCE_FRAMES}) throw new Error('it does not come to rest')
    await frame()
  }
})()`

/** Waits until nothing moves, in the frames of a page neither. */
export async function untilStill(page: Page): Promise<void> {
	await page.waitForTimeout(BEGINS_MS)
	await untilPainted(page)
}

/** The same after a change that sets nothing off later: another size of the same page. */
export async function untilPainted(page: Page): Promise<void> {
	for (const frame of page.frames()) await frame.evaluate(STILL)
}
