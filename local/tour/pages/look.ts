import type { Browser, Page } from 'playwright-core'
import { fillGlass, openGlass, tryOn, untilStill, type Glass } from '../glass'
import { photograph } from '../photograph'
import type { Chapter, Scene } from '../scene'
import { checkContrast, checkScreen, readMarks, resize } from '../screen'
import { playScene, throughScenes, type Opened, type Studio } from '../take'
import type { World } from '../world'
import { overLimits } from './limits'
import { foundOn, type Screen } from './said'

/** The smallest phones that people have, the usual, and the largest. */
export const SIZES = [
	{ width: 320, height: 568 },
	{ width: 375, height: 812 },
	{ width: 414, height: 896 },
] as const
const [, USUAL] = SIZES

/**
 * How a page is read. Elder mode is switched on upon the page as it stands, as its own onShow does; with WeChat's font 特大 the
 * phone is switched on and the whole scene walked through in it.
 */
export const MODES = ['normal', 'elder', 'extra'] as const
export type Mode = (typeof MODES)[number]

/** What pages are looked at with. */
interface Eyes extends Pick<Studio, 'world' | 'checks' | 'folder'> {
	/** A browser that lives: another one where the last one died. */
	lend: () => Promise<Browser>
}

/** Looks at every wanted page in every state: on phones of each size, in each of the modes. */
export async function lookAtPages(
	eyes: Eyes,
	chapters: readonly Chapter[],
	isWanted: (name: string) => boolean,
	modes: readonly Mode[] = MODES,
): Promise<Screen[]> {
	const walks = [modes.filter((mode) => mode !== 'extra'), modes.filter((mode) => mode === 'extra')]
	const screens: Screen[] = []
	for (const walk of walks.filter(({ length }) => length > 0)) {
		const ways = ({ name }: Scene): (readonly Mode[])[] => (isWanted(name) ? [walk] : [])
		screens.push(...(await throughScenes(eyes, chapters, ways, (...shown) => lookAt(eyes, ...shown))).flat())
	}
	const whole = chapters.filter(({ scenes }) => scenes.every(({ name }) => isWanted(name)))
	return [...screens, ...whole.flatMap((chapter) => unseenOf(chapter, screens))]
}

/** The pages that a chapter is about and none of its scenes showed. */
function unseenOf({ title, pages }: Chapter, screens: readonly Screen[]): Screen[] {
	const findings = pages
		.filter((page) => screens.every((screen) => screen.page !== page))
		.map((page) => `pages: ${page} was not shown`)
	return findings.length === 0 ? [] : [{ name: title, findings }]
}

/** A browser may die of a heavy page, or of a machine in use: once is no finding, twice is. */
async function lookAt(eyes: Eyes, scene: Scene, opened: Opened, modes: readonly Mode[]): Promise<Screen[]> {
	const name = `${scene.name} ${modes.join(' ')}`
	const screens = (await lookOnce(eyes, scene, opened, modes)) ??
		(await lookOnce(eyes, scene, opened, modes)) ?? [
			{ name, findings: ['crash: the browser died of it twice'] },
		]
	const found = foundOn(screens)
	console.log([`${found.length === 0 ? '  ' : '! '}${name}`, ...found].join('\n'))
	return screens
}

/** Null where the browser, or the page in it, died. */
async function lookOnce(
	{ lend, world, checks, folder }: Eyes,
	scene: Scene,
	opened: Opened,
	modes: readonly Mode[],
): Promise<Screen[] | null> {
	const browser = await lend()
	const glass = await cleanGlass(browser, world)
	const { page, findings } = glass
	const crashes: Page[] = []
	page.once('crash', (crashed) => crashes.push(crashed))
	const screens: Screen[] = []
	await tryOn(glass, async () => {
		await playScene(page, world, scene, opened, modes.includes('extra') ? 'extra' : 'standard')
		const front = (await page.locator('wx-page:not([hidden])').getAttribute('route')) ?? ''
		for (const mode of modes) {
			if (mode === 'elder') await page.evaluate(TURN_ELDER)
			await untilStill(page)
			const seen = await inEverySize(page, checks, `${scene.name} ${mode}`, folder)
			screens.push(...seen.map((screen) => ({ ...screen, page: front })))
		}
	})
	if (!browser.isConnected()) return null
	if (crashes.length > 0) {
		kept.delete(browser)
		await page.context().close()
		return null
	}
	// What went wrong on the way belongs to no size.
	if (findings.length > 0) screens.push({ name: `${scene.name} ${modes.join(' ')}`, findings })
	return screens
}

/** The page that each browser looks with: a script that was compiled once is there at once. */
const kept = new WeakMap<Browser, Page>()

/** A page of the browser on which nothing is left of what was looked at before. */
async function cleanGlass(browser: Browser, world: World): Promise<Glass> {
	const page = kept.get(browser)
	if (page !== undefined) {
		await wipe(page)
		return fillGlass(page, world)
	}
	const glass = await openGlass(browser, world, { ...USUAL, dots: DOTS })
	await glass.page.addInitScript(COUNT_REQUESTS)
	kept.set(browser, glass.page)
	return glass
}

async function wipe(page: Page): Promise<void> {
	page.removeAllListeners()
	await page.unrouteAll()
	const { origin } = new URL(page.url())
	// Nothing of the page runs any more that could write again.
	await page.goto('about:blank')
	const tools = await page.context().newCDPSession(page)
	if (origin !== 'null') await tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
	await tools.detach()
	await page.setViewportSize(USUAL)
}

/** Letters of 15 px have strokes as broad as a dot at least. */
const DOTS = 2

async function inEverySize(
	page: Page,
	script: string,
	name: string,
	folder: string | null,
): Promise<Screen[]> {
	const screens: Screen[] = []
	for (const size of SIZES) {
		await resize(page, size)
		const findings = await checkScreen(page, script)
		const screen: Screen = { name: `${name} ${size.width}×${size.height}`, findings }
		// What is painted in which colour, and what the app does, is the same on a phone of any size.
		if (size === USUAL) {
			screen.marks = await readMarks(page)
			findings.push(...(await checkContrast(page)), ...overLimits(screen.marks))
		}
		screens.push(screen)
		if (folder !== null) findings.push(...(await photograph(page, folder, screen.name)))
	}
	return screens
}

const TURN_ELDER = `(() => {
  getCurrentPages().at(-1).setData({ elder: true })
  window.dispatchEvent(new Event('resize'))
})()`

/** Keeps how many calls to the cloud were answered when the first content stood on the page. */
const COUNT_REQUESTS = `
  new MutationObserver((_changes, observer) => {
    const page = document.querySelector('wx-page:not([hidden])')
    const answered = window.previewPhone?.answered() ?? 0
    if (page === null || answered === 0 || page.querySelector('.skeleton') !== null) return
    window.requestsToContent = answered
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })`
