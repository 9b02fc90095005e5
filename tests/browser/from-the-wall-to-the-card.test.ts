import { lendBrowser } from '../support/browser'
import { GRID_1, STRANGER, VILLAGER } from '../support/demo'
import { pngPicture, qrTextIn } from '../support/pictures'
import { productBench } from './support/bench'

const bench = productBench()

/** What a phone reads off the first card of a grid's printed sheet. */
async function scanned(areaCode: string): Promise<string> {
	const browser = await lendBrowser()
	const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 1.6 })
	await page.goto(`${bench.server.url}/print?area=${areaCode}`)
	const code = await page.locator('path.qr').first().boundingBox()
	if (!code) throw new Error('no code on the sheet')
	const margin = 20
	const clip = {
		x: code.x - margin,
		y: code.y - margin,
		width: code.width + 2 * margin,
		height: code.height + 2 * margin,
	}
	const picture = pngPicture(await page.screenshot({ clip, fullPage: true }))
	await page.close()
	return qrTextIn(picture, { x: 0, y: 0, width: picture.width, height: picture.height }) ?? 'nothing'
}

test('a stranger scans a printed card with WeChat, and sees the staff and nobody of the household', async () => {
	const link = await scanned(GRID_1)
	expect(link).toBe('https://grid.example.gov.cn/c/JHPPBSXXVZBX')
	const phone = await bench.openPhone(STRANGER, { path: `pages/card/index?q=${encodeURIComponent(link)}` })
	await phone.sees('白玉兰')
	expect(await phone.front.innerText()).not.toMatch(/高志强|1组1号/)
})

test('what hangs on the wall stays right: the code leads to whoever is in charge then', async () => {
	const link = await scanned('152221100209-2')
	const phone = await bench.openPhone(VILLAGER, { path: `pages/card/index?q=${encodeURIComponent(link)}` })
	await phone.sees('孙立新')
	bench.server.cloud.clock.advance(20 * 24 * 3600_000)
	const later = await bench.openPhone(VILLAGER, { path: `pages/card/index?q=${encodeURIComponent(link)}` })
	await later.sees('阿拉坦其其格')
})
