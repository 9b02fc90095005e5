import type { Browser, Page } from 'playwright-core'
import { ERROR_WORDS } from '#shared/words/errors'
import type { FontSize } from '../preview/phone/settings'
import { openGlass, tryOn } from './glass'
import { photograph } from './photograph'
import type { Chapter, Scene } from './scene'
import { checkScreen, settle } from './screen'
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

/** Takes those pictures of the chapters that are wanted. */
export function takePictures(
	studio: Studio,
	chapters: Chapter[],
	isWanted: (name: string) => boolean,
): Promise<Picture[]> {
	const ways = (scene: Scene): Way[] => waysOf(scene).filter(({ name }) => isWanted(name))
	return throughScenes(studio, chapters, ways, (scene, opened, way) =>
		takePicture(studio, scene, opened, way),
	)
}

/** Where a scene is shown, or why it could not be brought about: that is a finding, and the others are looked at all the same. */
export type Opened = string | Error

/** Goes through the scenes in their ways; a chapter with any of them begins anew, and each scene is opened once. */
export async function throughScenes<Way, Made>(
	{ world }: Pick<Studio, 'world'>,
	chapters: readonly Chapter[],
	waysOfScene: (scene: Scene) => Way[],
	make: (scene: Scene, opened: Opened, way: Way) => Promise<Made>,
): Promise<Made[]> {
	const made: Made[] = []
	for (const { scenes } of chapters) {
		const chosen = scenes
			.map((scene) => ({ scene, ways: waysOfScene(scene) }))
			.filter(({ ways }) => ways.length > 0)
		if (chosen.length === 0) continue
		const begun = await outcome(() => world.begin())
		for (const { scene, ways } of chosen) {
			const opened = begun instanceof Error ? begun : await outcome(() => (scene.open ?? (() => ''))(world))
			for (const way of ways) made.push(await make(scene, opened, way))
		}
	}
	return made
}

async function outcome<T>(act: () => T | Promise<T>): Promise<T | Error> {
	try {
		return await act()
	} catch (fault) {
		return fault instanceof Error ? fault : new Error(String(fault))
	}
}

interface Way {
	name: string
	elder: boolean
}

/** How a scene is shown: as most people have their phone, and in elder mode where it says so. */
export function waysOf({ name, elder }: Scene): Way[] {
	return [{ name, elder: false }, ...(elder === true ? [{ name: `${name}-elder`, elder: true }] : [])]
}

async function takePicture(studio: Studio, scene: Scene, opened: Opened, way: Way): Promise<Picture> {
	const { browser, world, checks, folder, scale } = studio
	const { name, elder } = way
	const glass = await openGlass(browser, world, { ...SCREEN, dots: SCREEN.dots * scale })
	const { page, findings } = glass
	await tryOn(glass, async () => {
		await playScene(page, world, scene, opened, elder ? 'extra' : 'standard')
		await settle(page, SCREEN)
		findings.push(...(await checkScreen(page, checks)))
	})
	const title = await page.title()
	if (folder !== null) findings.push(...(await photograph(page, folder, name)))
	await page.context().close()
	console.log(`${findings.length === 0 ? '  ' : '! '}${name}`)
	return { name, title, findings }
}

/** Brings a phone to where a scene ends. */
export async function playScene(
	page: Page,
	world: World,
	scene: Scene,
	opened: Opened,
	font: FontSize,
): Promise<void> {
	if (opened instanceof Error) throw opened
	await startPhone(page, world.url, scene, opened, font)
	const phone = new TourPhone(page)
	await scene.act?.(phone, world)
	await phone.sees(scene.sees)
}

async function startPhone(
	page: Page,
	url: string,
	scene: Scene,
	address: string,
	font: FontSize,
): Promise<void> {
	const query = new URLSearchParams({ openid: scene.openid, font: scene.font ?? font })
	if (scene.start === 'offline') query.set('net', 'off')
	if (scene.start === 'unanswered') await page.route('**/functions/**', () => undefined)
	if (scene.start === 'failing') {
		const body = JSON.stringify({ ok: false, error: { code: 'INTERNAL', message: ERROR_WORDS.INTERNAL } })
		await page.route('**/functions/**', (route) => route.fulfill({ contentType: 'application/json', body }))
	}
	await page.goto(`${url}/phone.html?${query.toString()}${address === '' ? '' : `#/${address}`}`)
	await page.waitForSelector('wx-page:not([hidden])')
}
