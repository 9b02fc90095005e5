import type { Browser, Page } from 'playwright-core'
import { ERROR_WORDS } from '#shared/words/errors'
import { openGlass, tryOn, untilStill } from './glass'
import { photograph } from './photograph'
import type { Chapter, Scene } from './scene'
import { TourPhone } from './tour-phone'
import type { World } from './world'

const SCREEN = { width: 375, height: 812, dots: 1.5 }

/** A picture that was taken, with what the checks found wrong on it. */
export interface Picture {
	name: string
	/** What the page calls itself. */
	title: string
	findings: string[]
}

/** What pictures are taken with. */
export interface Studio {
	browser: Browser
	world: World
	/** The script with the checks. */
	checks: string
	/** Where pictures go; null keeps none. */
	folder: string | null
	/** How small they are taken. */
	scale: number
}

interface PhoneWindow {
	checkScreen: () => Promise<{ check: string; what: string }[]>
}

/** Takes those pictures of the chapters that are wanted. */
export async function takePictures(
	studio: Studio,
	chapters: Chapter[],
	isWanted: (name: string) => boolean,
): Promise<Picture[]> {
	const pictures: Picture[] = []
	for (const { scenes } of chapters) {
		const chosen = scenes
			.map((scene) => ({ scene, ways: waysOf(scene).filter(({ name }) => isWanted(name)) }))
			.filter(({ ways }) => ways.length > 0)
		if (chosen.length > 0) await studio.world.begin()
		for (const { scene, ways } of chosen) {
			const address = await (scene.open ?? (() => ''))(studio.world)
			for (const way of ways) pictures.push(await takePicture(studio, scene, address, way))
		}
	}
	return pictures
}

interface Way {
	name: string
	elder: boolean
}

/** How a scene is shown: as most people have their phone, and in elder mode where it says so. */
export function waysOf({ name, elder }: Scene): Way[] {
	return [{ name, elder: false }, ...(elder === true ? [{ name: `${name}-elder`, elder: true }] : [])]
}

async function takePicture(studio: Studio, scene: Scene, address: string, way: Way): Promise<Picture> {
	const { browser, world, checks, folder, scale } = studio
	const { name, elder } = way
	const glass = await openGlass(browser, world, { ...SCREEN, dots: SCREEN.dots * scale })
	const { page, findings } = glass
	await tryOn(glass, async () => {
		await startPhone(page, world.url, scene, address, elder)
		const phone = new TourPhone(page)
		await scene.act?.(phone, world)
		await phone.sees(scene.sees)
		await settle(page)
		findings.push(...(await check(page, checks)))
	})
	const title = await page.title()
	if (folder !== null) await photograph(page, folder, name)
	await page.context().close()
	console.log(`${findings.length === 0 ? '  ' : '! '}${name}`)
	return { name, title, findings }
}

async function startPhone(
	page: Page,
	url: string,
	scene: Scene,
	address: string,
	elder: boolean,
): Promise<void> {
	const query = new URLSearchParams({ openid: scene.openid, font: elder ? 'extra' : 'standard' })
	if (scene.start === 'offline') query.set('net', 'off')
	if (scene.start === 'unanswered') await page.route('**/functions/**', () => undefined)
	if (scene.start === 'failing') {
		const body = JSON.stringify({ ok: false, error: { code: 'INTERNAL', message: ERROR_WORDS.INTERNAL } })
		await page.route('**/functions/**', (route) => route.fulfill({ contentType: 'application/json', body }))
	}
	await page.goto(`${url}/phone.html?${query.toString()}${address === '' ? '' : `#/${address}`}`)
	await page.waitForSelector('wx-page:not([hidden])')
}

/** How much of the page is below the edge; nothing counts as hidden behind a sheet or a dialog. */
const HIDDEN_HEIGHT = `(() => {
  const covers = [...document.querySelectorAll('.wx-mask, .van-overlay')]
  const page = document.querySelector('wx-page:not([hidden])')
  return covers.some((one) => one.checkVisibility()) ? 0 : page.scrollHeight - page.clientHeight
})()`

/** Waits until nothing moves, and makes the screen as high as the page, so that nothing is below its edge. */
async function settle(page: Page): Promise<void> {
	await untilStill(page)
	const hidden = await page.evaluate<number>(HIDDEN_HEIGHT)
	if (hidden === 0) return
	await page.setViewportSize({ width: SCREEN.width, height: SCREEN.height + hidden })
	await untilStill(page)
}

async function check(page: Page, script: string): Promise<string[]> {
	await page.addScriptTag({ path: script })
	const found = await page.evaluate(() => (globalThis as unknown as PhoneWindow).checkScreen())
	return found.map(({ check: name, what }) => `${name}: ${what}`)
}
