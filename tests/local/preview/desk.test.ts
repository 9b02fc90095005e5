import type { FrameLocator, Page } from 'playwright-core'
import { warmPage } from '../../support/browser'
import { fixtureBench } from './support/fixture-phone'

const bench = fixtureBench()
let page: Page
let close: () => Promise<void>

beforeEach(async () => {
	;({ page, close } = await warmPage({ viewport: { width: 1280, height: 800 } }))
	await page.goto(bench.server.url)
})
afterEach(() => close())

const phone = (name: string): FrameLocator => page.getByTitle(name).contentFrame()
const left = (): FrameLocator => phone('左边手机')
const right = (): FrameLocator => phone('右边手机')

test('a villager holds the left phone, the grid leader the right one; both fit into the window', async () => {
	await left().getByText('深度保洁').waitFor()
	await right().getByText('深度保洁').waitFor()
	expect(bench.server.arrivals.map(({ openid }) => openid).sort()).toEqual(['o-leader', 'o-villager'])
	const boxes = await Promise.all(['左边手机', '右边手机'].map((name) => page.getByTitle(name).boundingBox()))
	for (const box of boxes) {
		expect(box!.x).toBeGreaterThanOrEqual(0)
		expect(box!.y + box!.height).toBeLessThanOrEqual(800)
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
})

test('a phone is handed to somebody else, and the address remembers', async () => {
	await page.getByLabel('右边手机：谁在用这部手机').selectOption({ label: '管理员 · 孙丽' })
	await expect(page.getByTitle('右边手机').getAttribute('src')).resolves.toContain('openid=o-clerk')
	await page.reload()
	await expect(page.getByLabel('右边手机：谁在用这部手机').inputValue()).resolves.toBe('o-clerk')
})

test('a door code is held before a phone', async () => {
	await left().getByText('去表单').click()
	await left().getByText('扫码', { exact: true }).click()
	await left().getByText('扫一扫').waitFor()
	await page.getByRole('button', { name: '左机扫' }).click()
	await left().getByText('扫到 DOOR-1').waitFor()
})

test('a door code held before a phone at rest opens its card, as WeChat does', async () => {
	await left().getByText('深度保洁').waitFor()
	await page.getByRole('button', { name: '左机扫' }).click()
	await left().getByText('卡 DOOR-1').waitFor()
})

test('starting over takes two presses, and the phones forget what they stored', async () => {
	await left().getByRole('tab', { name: '我的' }).click()
	await left().getByText('来访 1 次').waitFor()
	await page.getByRole('button', { name: '清空并恢复样例' }).click()
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: '再点一次，就清空' }).click(),
	])
	await left().getByRole('tab', { name: '我的' }).click()
	await left().getByText('来访 1 次').waitFor()
})

test('the network of one phone is taken away', async () => {
	await left().getByText('深度保洁').waitFor()
	await page.getByRole('region', { name: '左边手机' }).getByRole('button', { name: '断网' }).click()
	await left().getByRole('tab', { name: '我的' }).click()
	const state = (name: string): Promise<unknown> =>
		page.getByTitle(name).evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.previewPhone?.net())
	expect(await state('左边手机')).toBe('off')
	expect(await state('右边手机')).toBe('on')
})

test('the content check is stopped, and stays so when the page is opened anew', async () => {
	await page.getByRole('button', { name: '停机' }).click()
	const pressed = page.getByRole('button', { name: '停机', pressed: true })
	await pressed.waitFor()
	while (bench.server.safetyMode() !== 'outage') await page.waitForTimeout(20)
	await page.reload()
	await pressed.waitFor()
	await page.getByText('写了“违规”的文字会被退回').waitFor()
})

test('the clock is moved, for the phones too', async () => {
	await left().getByText('深度保洁').waitFor()
	await page.getByRole('button', { name: '过 1 天' }).click()
	await page.waitForFunction(() => {
		const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null
		return inner !== null && inner.Date.now() - Date.now() > 86_000_000
	})
	expect(bench.server.clockMoved()).toBe(86_400_000)
})

test('a larger font starts both phones anew with it', async () => {
	await page.getByRole('button', { name: '特大' }).click()
	await left().getByRole('tab', { name: '我的' }).click()
	await left().getByText('字号 1.4').waitFor()
})

test('messages are shown as their receiver would read them', async () => {
	await page.getByText('给 李建国').waitFor()
	await page.getByText('供暖管道漏水').waitFor()
})

test('the page says what to do first, and ticks off what is done', async () => {
	await page.getByText('先在白秀英的手机上点“上报诉求”，说一件事').waitFor()
	bench.server.setNewest('reported')
	await page.getByText('现在到李建国的手机上点“待办”，打开那件事，点“受理”').waitFor()
	await page.getByLabel('上报 做完了').waitFor()
	bench.server.setNewest('closed')
	await page.getByText('一件事从头走到了尾。再报一件，或者换个人来用').waitFor()
	await page.getByLabel('评价 做完了').waitFor()
	bench.server.setNewest(null)
})

test('in a low window the phones are those of a lower screen, and words stay readable', async () => {
	await page.setViewportSize({ width: 1280, height: 720 })
	for (const name of ['左边手机', '右边手机']) {
		const box = await page.getByTitle(name).boundingBox()
		expect(box!.width).toBeGreaterThan(375 * 0.85)
		expect(box!.y + box!.height).toBeLessThanOrEqual(720)
	}
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720)
})

test('a narrow window has one phone alone, and a switch to the other', async () => {
	await page.setViewportSize({ width: 390, height: 844 })
	const shown = () => Promise.all(['左边手机', '右边手机'].map((name) => page.getByTitle(name).isVisible()))
	expect(await shown()).toEqual([true, false])
	await page.getByRole('button', { name: '右边手机' }).click()
	expect(await shown()).toEqual([false, true])
	await right().getByText('深度保洁').waitFor()
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
