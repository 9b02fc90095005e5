import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { JPEG } from '../support/photo'
import { GRID_LEADER, STRANGER, VILLAGER, VILLAGER_2 } from '../support/demo'
import type { Phone } from '../../local/browser/phone'
import { productBench, type OpenedPhone } from './support/bench'

const bench = productBench()

/** With whom it lies; a leader who reports from their own grid has it themself. */
const ARRIVED = /等(待|您)受理$/
const PHOTO = { name: 'snow.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(JPEG) }

interface Effort {
	taps: number
	characters: number
}

type PhoneWindow = typeof globalThis & { effort: Effort }

/** Counts what a hand does on the glass from now on: taps, a tap into a field too, and characters that are typed. */
const COUNT = `(() => {
  const isCounting = 'effort' in window
  window.effort = { taps: 0, characters: 0 }
  if (isCounting) return
  const lengths = new WeakMap()
  document.addEventListener('click', (event) => { if (event.isTrusted) window.effort.taps += 1 }, true)
  document.addEventListener('input', ({ target }) => {
    if (target.type === 'file') return
    window.effort.characters += target.value.length - (lengths.get(target) ?? 0)
    lengths.set(target, target.value.length)
  }, true)
})()`

const effortOf = (page: Page): Promise<Effort> => page.evaluate(() => (globalThis as PhoneWindow).effort)

/** A tap into a field, and a sentence. */
async function write({ phone }: OpenedPhone, field: string, words: string): Promise<void> {
	await phone.front.getByRole('textbox', { name: field, exact: true }).click()
	await phone.type(field, words)
}

async function effort(opened: OpenedPhone, report: (opened: OpenedPhone) => Promise<void>): Promise<Effort> {
	await opened.page.evaluate(COUNT)
	await report(opened)
	await opened.phone.sees(ARRIVED)
	return effortOf(opened.page)
}

const saidFirst =
	(words: string, category: string) =>
	async (opened: OpenedPhone): Promise<void> => {
		await opened.phone.tap('上报诉求')
		await write(opened, '用平常说话的方式写就行', words)
		await opened.phone.tapFirst(category)
		await opened.phone.tap('上报')
	}

async function photoFirst({ phone }: OpenedPhone): Promise<void> {
	await phone.pick('先拍照', PHOTO)
	await phone.tap('垃圾污水')
	await phone.tap('上报')
}

/** What is said makes no words by itself: what it is about is said by a tap, as with a photo. */
async function spokenFirst({ phone }: OpenedPhone): Promise<void> {
	await phone.tap('用嘴说')
	await phone.sees(/^[1-9]\d* 秒$/)
	await phone.tap('说完了')
	await phone.sees('重新说')
	await phone.tap('供水')
	await phone.tap('上报')
}

/** Into the field for which the keyboard came up by itself. */
async function writeOn({ page, phone }: OpenedPhone, field: string, words: string): Promise<void> {
	await expectFocus(phone, field)
	await page.keyboard.insertText(words)
}

async function expectFocus({ front }: Phone, field: string): Promise<void> {
	await front.getByRole('textbox', { name: field, exact: true }).and(front.locator(':focus')).waitFor()
}

async function forHousehold(opened: OpenedPhone): Promise<void> {
	const { phone } = opened
	await phone.tap('代人上报')
	await writeOn(opened, '找一户', '赵')
	await phone.tapFirst(/ · 赵/)
	await writeOn(opened, '用平常说话的方式写就行', '大娘家没煤了')
	await phone.tapFirst('老人照料')
	await phone.tap('上报')
}

async function forNeighbour(opened: OpenedPhone): Promise<void> {
	const { phone } = opened
	await phone.tap('上报诉求')
	await write(opened, '用平常说话的方式写就行', '大娘家没煤了')
	await phone.tapFirst('老人照料')
	await phone.tap('替没有微信的人上报')
	await writeOn(opened, '对方的姓名', '包秀英')
	await phone.tap('上报')
}

/** Saves the slip that the person gets for whom it was reported; answers how broad the picture is and how much of it is ink. */
async function slipOf({ phone, page }: OpenedPhone): Promise<{ width: number; ink: number }> {
	await phone.tap('给对方一张便条')
	await phone.sees(/^给赵/)
	await phone.sees('到时候没有消息，就打上面的电话，报编号。')
	const saving = page.waitForEvent('download')
	await phone.tap('存成图片')
	const { width, height, data } = PNG.sync.read(readFileSync(await (await saving).path()))
	const dark = data.filter((value, at) => at % 4 === 0 && value < 128).length
	return { width, ink: dark / (width * height) }
}

/** What the documents say, a way a line. */
function promised(): Record<string, Effort> {
	const rows = readFileSync(fromRoot('docs/tour.md'), 'utf8').matchAll(
		/^\| ([^|]+?) +\| (\d+) +\| (\d+) +\|$/gm,
	)
	return Object.fromEntries(
		[...rows].map(([, way = '', taps, characters]) => [
			way,
			{ taps: Number(taps), characters: Number(characters) },
		]),
	)
}

test('from home to its arrival a report takes as many taps and characters as the documents say', async () => {
	const villager = await bench.openPage(VILLAGER)
	const known = await effort(villager, saidFirst('暖气不热', '供暖'))
	await villager.phone.back()
	await villager.phone.tab('首页')
	const photo = await effort(villager, photoFirst)
	await villager.phone.back()
	await villager.phone.tab('首页')
	const voice = await effort(villager, spokenFirst)
	const elder = await effort(
		await bench.openPage(VILLAGER_2, { font: 'extra' }),
		saidFirst('家里停水了', '供水'),
	)
	const leader = await bench.openPage(GRID_LEADER)
	const household = await effort(leader, forHousehold)
	const slip = await slipOf(leader)
	await villager.phone.back()
	await villager.phone.tab('首页')
	const neighbour = await effort(villager, forNeighbour)
	const scan = await effort(
		await bench.openPage(STRANGER, { path: 'pages/card/index?doorCode=HHVW-WXQN-47GZ' }),
		saidFirst('路灯不亮', '供电'),
	)
	const counted = {
		'a resident who is known': known,
		'a photo first': photo,
		'by voice': voice,
		'elder mode': elder,
		'a household of one’s own grid, on its behalf': household,
		'on behalf of somebody else': neighbour,
		'first visit, by the code at the door': scan,
	}
	expect(promised()).toEqual(counted)
	expect(Math.max(known.taps, elder.taps, scan.taps, household.taps)).toBeLessThanOrEqual(4)
	expect(photo).toEqual({ taps: 3, characters: 0 })
	expect(voice).toEqual({ taps: 4, characters: 0 })
	expect(slip.width).toBe(1050)
	expect(slip.ink).toBeGreaterThan(0.01)
	expect(slip.ink).toBeLessThan(0.3)
})
