import { join } from 'node:path'
import { stop } from 'esbuild'
import type { Page } from 'playwright-core'
import { HOME } from '../../../local/tour/scenes/home'
import { lookAtPages, MODES, SIZES } from '../../../local/tour/pages/look'
import { foundOn, saidOf, type Screen } from '../../../local/tour/pages/said'
import type { Scene } from '../../../local/tour/scene'
import { checkContrast, checkScreen, settle } from '../../../local/tour/screen'
import { World } from '../../../local/tour/world'
import { bundleScreenChecks } from '../../../scripts/build/tour.mjs'
import { productBench } from '../../browser/support/bench'
import { lendBrowser } from '../../support/browser'
import { scratchFolder } from '../../support/scratch-folder'
import { STRANGER } from '../../support/demo'

const bench = productBench()
const checks = join(scratchFolder(), 'checks.js')

beforeAll(async () => {
	await bundleScreenChecks(checks)
	await stop()
})

const [, PHONE] = SIZES

/** Scenes that rest on nothing that happened before; another one a day, the whole by `npm run pages`. */
const SEEDED = [
	'home-stranger',
	'home-scanned',
	'home-loading',
	'home-offline',
	'home-error',
	'home-staff-idle',
]

/** The demo as it was lent: nothing has to begin anew. */
const eyes = () => ({
	lend: lendBrowser,
	world: new World(bench.server, () => Promise.resolve()),
	checks,
	folder: null,
})

test('a page of the tour, on phones of each size and in each mode, has nothing to find', async () => {
	const name = SEEDED[new Date().getDate() % SEEDED.length]
	const scenes = HOME.scenes.filter((scene) => scene.name === name)
	const screens = await lookAtPages(eyes(), [{ ...HOME, scenes }], () => true)
	const { lines, findings } = saidOf(screens)
	expect({ findings, lines: lines.slice(0, findings) }).toEqual({ findings: 0, lines: [] })
	expect(screens).toHaveLength(SIZES.length * MODES.length)
})

test('a scene that does not come to be is a finding, as is a page that none shows, and the run goes on', async () => {
	const lost = { ...first(), name: 'lost', open: () => Promise.reject(new Error('no way there')) }
	const screens = await lookAtPages(eyes(), [{ ...HOME, scenes: [lost] }], () => true, ['normal'])
	expect(screens).toEqual([
		{ name: 'lost normal', findings: ['no way there'] },
		{ name: 'Home', findings: ['pages: pages/home/index was not shown'] },
	])
})

test('where the browser dies of a scene it is tried once more; twice is a finding', async () => {
	let deaths = 0
	const dies = (name: string, most: number): Scene => ({
		...first(),
		name,
		act: async ({ front }) => {
			if (++deaths <= most) await crash(front.page())
		},
	})
	const look = (scene: Scene): Promise<Screen[]> =>
		lookAtPages(eyes(), [{ ...HOME, scenes: [scene] }], () => true, ['normal'])
	expect(foundOn(await look(dies('once', 1)))).toEqual([])
	expect(deaths).toBe(2)
	deaths = 0
	const [screen] = await look(dies('always', 2))
	expect(screen).toEqual({ name: 'always normal', findings: ['crash: the browser died of it twice'] })
})

/** As of a page that is too heavy: its process ends. */
async function crash(page: Page): Promise<void> {
	const tools = await page.context().newCDPSession(page)
	const crashed = page.waitForEvent('crash')
	// Nobody is left to answer it.
	void tools.send('Page.crash').catch(() => undefined)
	await crashed
}

function first(): Scene {
	const [scene] = HOME.scenes
	if (!scene) throw new Error('no scene of home')
	return scene
}

/** A change of a sheet of styles each, or of a template: what it does to home, and the check that has to notice it. */
const PLANTED: readonly { fault: string; check: string; css?: string; template?: string }[] = [
	{ fault: 'quiet words as faint as others have them', check: 'contrast', css: '.page { --quiet: #9a9fa4 }' },
	{ fault: 'lines close together', check: 'line', css: 'wx-page .second { line-height: 1.1 }' },
	{ fault: 'small print', check: 'size', css: 'wx-page .quiet { font-size: 12px }' },
	{ fault: 'a small button', check: 'target', css: '.page { --target: 30px }' },
	{
		fault: 'a bar over the last line',
		check: 'overlap',
		css: '.page .bar { transform: translateY(-300px) }',
	},
	{ fault: 'a card wider than the phone', check: 'cut', css: '.page .card { width: 420px }' },
	{ fault: 'a name on one line', check: 'cut', css: '.page .no-home { overflow: hidden; height: 10px }' },
	{
		fault: 'a picture without its file',
		check: 'picture',
		template: 'one("wx-image img").src = "/nowhere.png"',
	},
	{ fault: 'a button without words', check: 'name', template: 'one(".top .link").textContent = ""' },
	{
		fault: 'the title read last',
		check: 'order',
		template: 'const top = one(".top"); top.parentElement.append(top); top.style.order = -1',
	},
]

test('each of ten faults in home is noticed', async () => {
	const { page, phone, faults } = await bench.openPage(STRANGER)
	await phone.sees('还不知道您是哪一家')
	const look = async (): Promise<string[]> =>
		[...(await checkScreen(page, checks)), ...(await checkContrast(page))].map(
			(finding) => finding.split(':')[0] ?? '',
		)
	await settle(page, PHONE)
	expect(await look()).toEqual([])
	for (const { fault, check, css, template = '' } of PLANTED) {
		const sheet = await page.addStyleTag({ content: css ?? '.nothing {}' })
		await page.evaluate(`(() => { const one = (what) => document.querySelector(what); ${template} })()`)
		if (check === 'picture') await page.waitForFunction('document.querySelector("wx-image img").complete')
		expect([fault, await look()]).toEqual([fault, expect.arrayContaining([check])])
		await sheet.evaluate((style) => (style as unknown as { remove: () => void }).remove())
	}
	expect(faults.splice(0).filter((one) => !one.includes('404'))).toEqual([])
})
