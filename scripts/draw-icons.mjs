// Draws the product's pictures as PNG files: WeChat's tab bar and <image> take them on every phone.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { fromRoot } from './build/paths.mjs'
import { categories, intro, shares, signs, tabs } from './icons/drawings.mjs'
import { fading, mixed, smallPng } from './icons/small-png.mjs'

const INK = '#1D2124'
const QUIET = '#5F6368'
const ACCENT = '#B3261E'
const PAPER = '#F6F4F1'

function svgOf({ strong, fine }, color, size) {
	const lines = (paths, width) => paths.map((d) => `<path d="${d}" stroke-width="${width}"/>`).join('')
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 48 48" fill="none"
    stroke="${color}" stroke-linecap="round" stroke-linejoin="round">${lines(strong, 2.8)}${lines(fine, 1.8)}</svg>`
}

/** What a friend sees of a shared page: five to four, lines on paper. */
function shareOf({ strong, fine }) {
	const lines = (paths, color, width) =>
		paths.map((d) => `<path d="${d}" stroke="${color}" stroke-width="${width}"/>`).join('')
	return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="320" viewBox="0 0 60 48" fill="none"
    stroke-linecap="round" stroke-linejoin="round"><rect width="60" height="48" fill="${PAPER}"/>${lines(strong, ACCENT, 2)}${lines(fine, INK, 1.4)}</svg>`
}

const asset = (folder, name) => fromRoot(path.join('miniprogram/assets', folder, `${name}.png`))

const drawn = (folder, name, drawing, color, size) => ({
	file: asset(folder, name),
	svg: svgOf(drawing, color, size),
	palette: fading(color),
})

const pictures = [
	...Object.entries(shares).map(([name, drawing]) => ({
		file: asset('share', name),
		svg: shareOf(drawing),
		palette: mixed(PAPER, [ACCENT, INK]),
	})),
	...Object.entries(categories).map(([name, drawing]) => drawn('categories', name, drawing, INK, 96)),
	...Object.entries(intro).map(([name, drawing]) => drawn('intro', name, drawing, ACCENT, 96)),
	...Object.entries(signs).map(([name, drawing]) => drawn('signs', name, drawing, INK, 96)),
	// On the button of the main action.
	drawn('signs', 'phone-white', signs.phone, '#FFFFFF', 96),
	...Object.entries(tabs).flatMap(([name, drawing]) => [
		drawn('tabs', name, drawing, QUIET, 81),
		drawn('tabs', `${name}-on`, drawing, ACCENT, 81),
	]),
]

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const { file, svg, palette } of pictures) {
	await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`)
	await mkdir(path.dirname(file), { recursive: true })
	await writeFile(file, smallPng(await page.locator('svg').screenshot({ omitBackground: true }), palette))
}
await browser.close()
console.log(`${pictures.length} pictures drawn`)
