import { openPhone } from '../../support/browser'
import { fixtureBench, sees, tap, type FixtureWindow } from './support/fixture-phone'

const bench = fixtureBench()

test('renders data, scripts, templates, slots and components, styles kept apart', async () => {
	const phone = await bench.open('pages/home/index')
	await sees(phone, '01 Array a#b#')
	await sees(phone, '附加说明：含厨房')
	await sees(phone, '上门日期 2026年03月01日')
	await sees(phone, '¥199.00')
	const colour = (selector: string): Promise<string> =>
		phone.page
			.locator(`wx-page:not([hidden]) ${selector}`)
			.first()
			.evaluate((element) => getComputedStyle(element).color)
	expect(await colour('.counts')).toBe('rgb(128, 0, 128)')
	expect(await colour('star-card [class*="--title"]')).toBe('rgb(50, 50, 51)')
	await tap(phone, '去详情')
	await sees(phone, 'id=42')
	expect(await colour('.title')).toBe('rgb(29, 33, 36)')
})

test('goes to a page with its query and back, and keeps what the page had', async () => {
	const phone = await bench.open('pages/home/index')
	await tap(phone, '原生按钮')
	await tap(phone, '去详情')
	await sees(phone, 'id=42 name=张三')
	expect(phone.page.url()).toContain('#/pages/detail/index?id=42')
	await phone.page.getByRole('button', { name: '返回' }).click()
	await sees(phone, '点 1 按 0')
})

test('tab pages are switched to, stay alive and show again', async () => {
	const phone = await bench.open('pages/home/index')
	await phone.page.getByRole('tab', { name: '我的' }).click()
	await sees(phone, '来访 1 次')
	await phone.page.getByRole('tab', { name: '首页' }).click()
	await sees(phone, '深度保洁')
	await phone.page.getByRole('tab', { name: '我的' }).click()
	await sees(phone, '来访 2 次')
	const icon = phone.page.getByRole('tab', { name: '我的' }).locator('img')
	expect(await icon.getAttribute('src')).toBe('assets/tab-on.svg')
})

test('a tab page cannot be navigated to, an eleventh page cannot be opened', async () => {
	const phone = await bench.open('pages/detail/index')
	await tap(phone, '误开标签页')
	await sees(phone, 'navigateTo:fail can not navigateTo a tabbar page')
	for (let opened = 1; opened < 10; opened += 1) await tap(phone, '再开一页')
	await tap(phone, '再开一页')
	await sees(phone, 'navigateTo:fail webview count limit exceed')
	expect(await phone.page.evaluate(() => (window as unknown as FixtureWindow).getCurrentPages().length)).toBe(
		10,
	)
})

test('a deep link opens its page, with a house that leads home', async () => {
	const phone = await bench.open('pages/detail/index?id=7&name=a')
	await sees(phone, 'id=7 name=a')
	await phone.page.getByRole('button', { name: '首页' }).click()
	await sees(phone, '深度保洁')
})

test('a page of a subpackage, with its own bar', async () => {
	const phone = await bench.open('pages/home/index')
	await tap(phone, '去分包')
	await sees(phone, '分包页面')
	await expect(phone.page.locator('#nav-title').isVisible()).resolves.toBe(false)
	await tap(phone, '分包页面')
	await sees(phone, '深度保洁')
})

test('calls the lifecycle of app, page and component', async () => {
	const phone = await bench.open('pages/home/index')
	await sees(phone, '就绪')
	await phone.page.getByRole('tab', { name: '我的' }).click()
	await phone.page.getByRole('tab', { name: '首页' }).click()
	await sees(phone, '挂载·隐藏·显示')
	expect(await phone.page.evaluate(() => (window as unknown as FixtureWindow).getApp().events)).toEqual([
		'launch',
		'show',
	])
})

test('pulling down refreshes, reaching the bottom is heard', async () => {
	const phone = await bench.open('pages/home/index')
	await sees(phone, '深度保洁')
	await phone.page.mouse.move(180, 80)
	await phone.page.mouse.down()
	await phone.page.mouse.move(180, 300, { steps: 5 })
	await phone.page.mouse.up()
	await sees(phone, '刷新 1')
	await phone.page.locator('wx-page:not([hidden])').evaluate((page) => page.scrollTo(0, page.scrollHeight))
	await sees(phone, '到底 1')
})

test('100vh is the height between the bars, and what is fixed stays between them', async () => {
	const phone = await bench.open('pages/home/index')
	expect((await phone.page.locator('.tall').boundingBox())?.height).toBeCloseTo(812 - 44 - 50, 0)
	const floating = await phone.page.locator('.floating').boundingBox()
	expect(floating && floating.y + floating.height).toBeCloseTo(812 - 50, 0)
	await tap(phone, '去详情')
	const bar = await phone.page.locator('.bar').boundingBox()
	expect(bar && bar.y + bar.height).toBeCloseTo(812, 0)
})

test('page-meta sets the size of 1rem while its page is in front', async () => {
	const phone = await bench.open('pages/home/index')
	await tap(phone, '去详情')
	const size = (): Promise<string> =>
		phone.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
	expect(await size()).toBe('20px')
	await phone.page.getByRole('button', { name: '返回' }).click()
	expect(await size()).toBe('16px')
})

test('an uncaught error reaches the app', async () => {
	const phone = await bench.open('pages/home/index')
	await tap(phone, '缺少的接口')
	await phone.page.waitForFunction(() =>
		(window as unknown as FixtureWindow)
			.getApp()
			.events.some((event: string) => event.includes('wx.chooseInvoice is not in the preview')),
	)
	expect(phone.faults.splice(0).join()).toContain('wx.chooseInvoice is not in the preview')
})

test('who opens a phone after another was put away finds it as new', async () => {
	for (let visits = 0; visits < 2; visits++) {
		const whose = { baseUrl: bench.server.url, openid: 'o-villager' }
		const phone = await openPhone({ ...whose, path: 'pages/mine/index' })
		await sees(phone, '来访 1 次')
		await phone.close()
	}
})
