import type { Page } from 'playwright-core'
import { shared, showCode } from '../support/browser'
import { GRID_1, GRID_LEADER, STRANGER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

const DOOR = 'JHPP-BSXX-VZBX'
const OTHER_DOOR = 'HHVW-WXQN-47GZ'
const byDoor = (code: string): string => `pages/card/index?doorCode=${code}`

type Counting = typeof globalThis & { taps: number }

/** The browser says of every request that it did not get through. */
const isNoOutage = (fault: string): boolean => !fault.includes('ERR_INTERNET_DISCONNECTED')

/** Counts every tap of the user's from here on, wherever it lands. */
const countTaps = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const counting = globalThis as Counting
		counting.taps = 0
		document.addEventListener('click', () => (counting.taps += 1), true)
	})
const tapsOf = (page: Page): Promise<number> => page.evaluate(() => (globalThis as Counting).taps)

const callLeader = (page: Page) =>
	page.locator('wx-page:not([hidden])').getByRole('button', { name: '打电话 网格长 白玉兰' })

describe.each([['standard'], ['extra']] as const)('with letters of the size %s', (font) => {
	test('from the scan to the call there are two taps, and the first call is above the fold', async () => {
		const opened = await bench.openPage(STRANGER, { font })
		const { page, phone } = opened
		await phone.sees('扫联系卡')
		await countTaps(page)
		await showCode(opened, DOOR)
		await phone.tap('扫联系卡')
		await phone.sees('有事就找他们')
		const call = (await callLeader(page).boundingBox())!
		const bar = (await phone.front.getByRole('button', { name: '上报诉求' }).boundingBox())!
		expect(page.viewportSize()).toEqual({ width: 375, height: 812 })
		expect(call.height).toBeGreaterThanOrEqual(font === 'extra' ? 60 : 52)
		expect(call.y + call.height).toBeLessThan(bar.y)
		await callLeader(page).click()
		await phone.dialog.getByText('13800000010').waitFor()
		expect(await tapsOf(page)).toBe(2)
	})
})

test('scanned by WeChat itself the card is one tap from the call', async () => {
	const { page, phone } = await bench.openPage(STRANGER, { path: byDoor(DOOR) })
	await phone.sees('有事就找他们')
	await countTaps(page)
	await callLeader(page).click()
	await phone.dialog.getByText('13800000010').waitFor()
	expect(await tapsOf(page)).toBe(1)
})

test('after one visit the card works with the network cut', async () => {
	const { page, context, phone, faults } = await bench.openContext(VILLAGER)
	await phone.tap('看全部负责人')
	await phone.sees('13800000010')
	await phone.back()
	await context.setOffline(true)

	await phone.tap('看全部负责人')
	await phone.sees(/现在没有网络，这是今天.*看到的内容/)
	await phone.sees(/截至 今天/)
	await phone.sees('于文海')
	await callLeader(page).click()
	await phone.dialog.getByText('13800000010').waitFor()
	await phone.dialog.getByRole('button', { name: '呼叫' }).click()
	await phone.back()
	// What the first page asks for may come to nothing a moment later.
	await page.close()
	expect(faults.splice(0).filter(isNoOutage)).toEqual([])
})

test('a card that was scanned once opens by the same scan without a network', async () => {
	const opened = await bench.openContext(STRANGER, { path: byDoor(DOOR) })
	const { context, phone, faults, page } = opened
	await phone.sees('有事就找他们')
	// The last that the page asks about.
	await phone.sees('这是我家')
	await context.setOffline(true)
	await page.evaluate(() => window.previewPhone?.hold('jhpp bsxx vzbx'))
	await phone.sees(/现在没有网络/)
	await phone.sees('白玉兰')
	await page.evaluate(() => window.previewPhone?.hold('HHVW-WXQN-47GZ'))
	await phone.sees('网络没有连上')
	await page.close()
	expect(faults.splice(0).filter(isNoOutage)).toEqual([])
})

test('sent to a friend it is the grid’s people, and nothing of the household', async () => {
	const opened = await bench.openPage(VILLAGER, { path: 'pages/card/index' })
	const { page, phone } = opened
	await phone.sees('连心卡')
	await phone.tap('发给家人朋友')
	const card = (await shared(opened))!
	expect(card).toEqual({
		title: '柳树川村 第一网格有事找谁？点开就能打电话',
		path: `/pages/card/index?areaCode=${GRID_1}`,
		imageUrl: '/assets/share/card.png',
	})

	// By the menu in the corner, from a card that was opened by its door, it is the same.
	await page.evaluate((code) => window.previewPhone?.hold(code), DOOR)
	await phone.sees('有事就找他们')
	await page.getByRole('button', { name: '更多' }).click()
	await page.getByText('转发给朋友').click()
	expect(await shared(opened)).toEqual(card)

	const friend = await bench.openPhone(STRANGER, { path: card.path.slice(1) })
	await friend.sees('白玉兰')
	await friend.sees('也可以找')
	expect(await friend.count('连心卡')).toBe(0)
	expect(await friend.count('于文海')).toBe(0)
})

test('there is nothing to send while there is no card', async () => {
	const { page, phone } = await bench.openPage(STRANGER, { path: byDoor('AAAA-BBBB-CCCC') })
	await phone.sees('没有这个门牌码')
	await page.getByRole('button', { name: '更多' }).click()
	await page.getByText('取消').waitFor()
	expect(await page.getByText('转发给朋友').count()).toBe(0)
})

test('a grid leader gives a code, a resident types it and is at home at once', async () => {
	const leader = await bench.openPage(GRID_LEADER, { path: 'packages/staff/area/index' })
	await leader.phone.tap('给住户验证码')
	await showCode(leader, OTHER_DOOR)
	await leader.phone.tap('扫联系卡')
	await leader.phone.sees('002 · 户主 吴*')
	await leader.phone.tap('给验证码')
	const code = (await leader.phone.front.getByText(/^\d{4} \d{4} \d{4}$/).textContent())!

	const resident = await bench.openPhone('o-new-resident-00000000001', { path: byDoor(OTHER_DOOR) })
	await resident.tap('这是我家')
	await resident.type('您的姓名', '吴小燕')
	await resident.type('网格长给的验证码（可以不写）', '123412341234')
	await resident.tap('就是这一家')
	await resident.sees(/验证码不对或已过期/)
	await resident.type('网格长给的验证码（可以不写）', code)
	await resident.tap('就是这一家')
	await resident.sees('已经是您家了')
	const { households } = await bench.ask('o-new-resident-00000000001', 'account', 'show', {})
	expect(households).toMatchObject([{ address: '柳树川村1组2号', state: 'confirmed' }])
})

test('without a card: a village typed, a grid picked, kept on this phone alone', async () => {
	const { phone, context, faults } = await bench.openContext(STRANGER)
	await phone.tap('没有卡？找我的网格')
	await phone.type('写村名、社区名或住址', '月亮湾村')
	await phone.tap('查找')
	await phone.sees(/没有找到这个地方/)
	await phone.type('写村名、社区名或住址', '柳树川')
	await phone.tap('查找')
	await phone.sees('您住在哪个网格？')
	await phone.tap('第二网格')
	await phone.sees('孙立新')
	await phone.tap('这是我的网格')
	await phone.sees('记住了，首页会显示这里的负责人')
	await phone.back()
	await phone.back()
	await phone.sees('您选的网格，请联系')
	await phone.sees('柳树川村 第二网格')
	expect(await bench.ask(STRANGER, 'account', 'show', {})).toMatchObject({ households: [] })

	await context.setOffline(true)
	await phone.tap('看全部负责人')
	await phone.sees(/现在没有网络/)
	await phone.sees('孙立新')
	expect(faults.splice(0).filter(isNoOutage)).toEqual([])
})

test('without a card: down the levels, and up again', async () => {
	const phone = await bench.openPhone(STRANGER, { path: 'pages/my-grid/index' })
	await phone.tap('科尔沁镇')
	await phone.tap('柳树川村')
	await phone.sees('第三网格')
	await phone.tap('上一级')
	// The village itself is named on both levels.
	await phone.sees('远征村')
	await phone.tap('上一级')
	await phone.sees('索伦镇')
	await phone.tap('科尔沁镇')
	await phone.tap('柳树川村')
	await phone.tap('不清楚？看这里的负责人')
	await phone.sees('王德山')
})

test('a photo that a grid leader gives is on the card as soon as it has passed', async () => {
	const { page, phone } = await bench.openPage(GRID_LEADER)
	await phone.tab('我的')
	await phone.tap('我的照片')
	const chooser = page.waitForEvent('filechooser')
	await phone.tap('选一张照片')
	await (await chooser).setFiles({ name: 'me.png', mimeType: 'image/png', buffer: await portraitPng(page) })
	await phone.sees(/照片正在审核/)
	await bench.server.cloud.push.deliver()

	const stranger = await bench.openContext(STRANGER, { path: byDoor(DOOR) })
	await stranger.phone.sees('白玉兰')
	const photo = stranger.phone.front.locator('wx-image img[src^="http"]')
	await photo.first().waitFor()
	await photo.first().evaluate((image) => (image as HTMLImageElement).decode())
	expect(await photo.first().evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(480)

	// Its link is too old by the time there is no network: the character comes back.
	await stranger.context.setOffline(true)
	await stranger.page.evaluate((code) => window.previewPhone?.hold(code), DOOR)
	await stranger.phone.sees(/现在没有网络/)
	await stranger.phone.sees(/^白$/)
	expect(stranger.faults.splice(0).filter(isNoOutage)).toEqual([])
})

/** A picture of 960 × 1280 points, larger than what is sent. */
async function portraitPng(page: Page): Promise<Buffer> {
	const text = await page.evaluate(() => {
		const canvas = document.createElement('canvas')
		canvas.width = 960
		canvas.height = 1280
		canvas.getContext('2d')?.fillRect(200, 200, 400, 400)
		return canvas.toDataURL('image/png').split(',')[1] ?? ''
	})
	return Buffer.from(text, 'base64')
}
