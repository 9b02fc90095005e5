import type { Page } from 'playwright-core'
import { HANDLE_FORMS } from '#shared/words/pages/handle'
import { STAFF_LINK_WORDS } from '#shared/words/pages/me'
import { PreviewConsole } from '../browser/preview-console'
import { openGlass, tryOn, untilStill, type GlassSize } from './glass'
import { PLACES } from './people'
import { photograph } from './photograph'
import { leakAt } from './scenes/leak-pages'
import { WALKS } from './scenes/ways'
import type { Picture, Studio } from './take'
import { TOUR_WORDS } from './words'
import type { World } from './world'

/** What is seen beside the pages of a phone alone. */
interface View {
	name: string
	size: GlassSize
	/** Brings it onto the page. */
	show: (page: Page, world: World) => Promise<void>
	/** What the picture is of. */
	part: string
}

/** A villager's report on one phone, the grid leader's page for it on the other. */
async function twoPhones(page: Page, world: World): Promise<void> {
	await leakAt(WALKS.processing)(world)
	await page.goto(world.url)
	const { left, right } = new PreviewConsole(page)
	await left.tap(TOUR_WORDS.leak)
	await right.tap(STAFF_LINK_WORDS.inbox)
	await right.tap(TOUR_WORDS.leak)
	await right.tap(HANDLE_FORMS.resolve.button)
	await right.type(HANDLE_FORMS.resolve.placeholder, TOUR_WORDS.done)
}

/** The cards of a grid, sheet by sheet. */
async function printedCards(page: Page, world: World): Promise<void> {
	await page.goto(`${world.url}/print?area=${PLACES.village}-1`)
}

const VIEWS: readonly View[] = [
	{ name: 'two-phones', size: { width: 1440, height: 1040, dots: 1 }, show: twoPhones, part: 'body' },
	{ name: 'printed-cards', size: { width: 794, height: 1123, dots: 1.25 }, show: printedCards, part: 'svg' },
]

/** The names of the pictures that show no page of a phone alone. */
export const AROUND = VIEWS.map(({ name }) => name)

/** Takes pictures of the page with two phones and of the printed cards, where they are wanted. */
export async function takeAround(studio: Studio, isWanted: (name: string) => boolean): Promise<Picture[]> {
	const { browser, world, folder, scale } = studio
	const pictures: Picture[] = []
	for (const { name, size, show, part } of VIEWS.filter((view) => isWanted(view.name))) {
		await world.begin()
		const glass = await openGlass(browser, world, { ...size, dots: size.dots * scale })
		const { page, findings } = glass
		await tryOn(glass, async () => {
			await show(page, world)
			await untilStill(page)
		})
		const shown = page.locator(part).first()
		if (folder !== null) findings.push(...(await photograph(shown, folder, name)))
		pictures.push({ name, title: await page.title(), findings })
		await page.context().close()
	}
	return pictures
}
