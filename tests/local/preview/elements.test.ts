import { fixtureBench, sees, tap } from './support/fixture-phone'

const bench = fixtureBench()
const CHOSEN = {
	name: 'a.png',
	mimeType: 'image/png',
	buffer: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	),
}

describe.each([
	['a mouse', false],
	['a finger', true],
])('with %s', (_name, touch) => {
	test("one tap is one tap, on a native button and on Vant's", async () => {
		const phone = await bench.open('pages/home/index', { touch })
		const press = (text: string): Promise<void> => {
			const target = phone.page.getByText(text, { exact: true })
			return touch ? target.tap() : target.click()
		}
		await press('原生按钮')
		await sees(phone, '点 1 按 0')
		await press('Vant 按钮')
		await sees(phone, '点 2 按 0')
		await press('长按这里')
		await sees(phone, '点 3 按 0')
	})

	test('a tap that opens a popup does not close it again', async () => {
		const phone = await bench.open('pages/form/index', { touch })
		const cell = phone.page.getByText('弹层', { exact: true })
		await (touch ? cell.tap() : cell.click())
		await phone.page.waitForTimeout(500)
		await sees(phone, '弹层里面')
		expect(await phone.page.getByText('弹层里面').isVisible()).toBe(true)
	})
})

test('a disabled button hears nothing, a long press is not a tap as well', async () => {
	const phone = await bench.open('pages/home/index')
	await phone.page.getByText('不可点').click({ force: true })
	await phone.page.getByText('长按这里').click({ delay: 500 })
	await sees(phone, '点 0 按 1')
})

test('attributes: yes and no for screen readers, absent is not hidden, a class while pressed', async () => {
	const phone = await bench.open('pages/card/index?scene=A%2F1')
	await sees(phone, '卡 A/1')
	const view = phone.page.locator('.scene')
	expect(await view.getAttribute('aria-pressed')).toBe('true')
	expect(await view.getAttribute('aria-hidden')).toBe('false')
	const press = phone.page.getByText('按住')
	const colour = (): Promise<string> => press.evaluate((element) => getComputedStyle(element).color)
	expect(await colour()).toBe('rgb(0, 0, 0)')
	await press.hover()
	await phone.page.mouse.down()
	expect(await colour()).toBe('rgb(255, 0, 0)')
	await phone.page.mouse.up()
	await phone.page.waitForTimeout(50)
	expect(await colour()).toBe('rgb(0, 0, 0)')
})

test('an event from a component carries its detail and the dataset', async () => {
	const phone = await bench.open('pages/home/index')
	await phone.page.getByText('¥199.00').click()
	await sees(phone, '深度保洁#1')
})

test('text fields: events, two-way binding, length, and room for their text', async () => {
	const phone = await bench.open('pages/form/index')
	await phone.page.getByPlaceholder('原生输入').fill('你好')
	await phone.page.locator('.model input').fill('改了')
	await phone.page.getByPlaceholder('多行').fill('一\n二\n三\n四')
	await sees(phone, '你好|改了|一')
	expect(await phone.page.getByPlaceholder('多行').getAttribute('maxlength')).toBe('20')
	const heights = await phone.page.locator('.padded').evaluate((host) => {
		const control = host.querySelector('input')
		return { host: host.clientHeight, control: control?.clientHeight ?? 0, text: control?.scrollHeight ?? 0 }
	})
	expect(heights.control).toBeGreaterThanOrEqual(23)
	expect(heights.control).toBeGreaterThanOrEqual(heights.text)
	expect(heights.host).toBeGreaterThanOrEqual(heights.control + 24)
	const area = await phone.page.locator('.area textarea').evaluate((c) => [c.clientHeight, c.scrollHeight])
	expect(area[0]).toBe(area[1])
})

test("Vant's field speaks through its own events", async () => {
	const phone = await bench.open('pages/form/index')
	await phone.page.getByPlaceholder('请输入手机号').fill('139')
	await sees(phone, '手机号格式错误')
	await phone.page.getByPlaceholder('请输入手机号').fill('13900001111')
	await phone.page.getByText('手机号格式错误').waitFor({ state: 'detached' })
})

test('choices, labels and the form that collects them', async () => {
	const phone = await bench.open('pages/form/index')
	await phone.page.locator('wx-switch').click()
	await phone.page.getByText('甲', { exact: true }).first().click()
	await phone.page.getByText('二', { exact: true }).click()
	await sees(phone, '开=true 选=a,b 单=2')
	await tap(phone, '交表')
	await sees(phone, '{"native":"","two":"双向","long":"","on":true,"checks":["a","b"],"radio":"2"}')
})

test('pickers for one of a list, a date and a time', async () => {
	const phone = await bench.open('pages/form/index')
	const done = (): Promise<void> => phone.page.getByRole('button', { name: '完成' }).click()
	await phone.page.locator('.area-pick').click()
	await phone.page.getByRole('option', { name: '海珠区' }).click()
	await done()
	await sees(phone, '区域 海珠区')
	await phone.page.locator('.day-pick').click()
	await done()
	await sees(phone, '日期 2026-03-09')
	await phone.page.locator('.time-pick').click()
	await phone.page.getByRole('option', { name: '31分' }).click()
	await done()
	await sees(phone, '时间 08:31')
})

test('a swiper moves, tells so, and keeps its place above what follows', async () => {
	const phone = await bench.open('pages/detail/index')
	const swiper = phone.page.locator('wx-swiper')
	await swiper.evaluate((element) => element.scrollTo({ left: element.clientWidth }))
	await sees(phone, '轮播之后 1')
	const [box, after] = await Promise.all([swiper.boundingBox(), phone.page.locator('.after').boundingBox()])
	expect(after!.y).toBeGreaterThanOrEqual(box!.y + box!.height)
})

test('scroll-view, rich text, picture and link', async () => {
	const phone = await bench.open('pages/detail/index')
	await phone.page.locator('wx-scroll-view').evaluate((view) => view.scrollTo(0, view.scrollHeight))
	await sees(phone, '到底 1 次')
	expect(await phone.page.locator('wx-rich-text').innerHTML()).toBe(
		'<p style="color:red">富文本 <b>粗体</b></p>',
	)
	const width = await phone.page.locator('.picture img').evaluate(async (image) => {
		await (image as HTMLImageElement).decode()
		return (image as HTMLImageElement).naturalWidth
	})
	expect(width).toBeGreaterThan(0)
	expect(await phone.page.locator('.picture img').getAttribute('src')).toMatch(/\.svg\?[\w-]{27}$/)
	await tap(phone, '链接到表单')
	await phone.page.getByText('手机号').waitFor()
})

test("Vant's uploader takes a photo, which is kept, sent and shown", async () => {
	const phone = await bench.open('pages/form/index')
	const [chooser] = await Promise.all([
		phone.page.waitForEvent('filechooser'),
		phone.page.locator('[class*="uploader__upload"]').first().click(),
	])
	await chooser.setFiles(CHOSEN)
	await sees(phone, 'cloud://fixture/photos/a.jpg')
	const [sent] = bench.server.arrivals.filter(({ path }) => path.startsWith('/client/upload'))
	expect(sent?.path).toBe('/client/upload?path=photos%2Fa.jpg')
	expect(sent?.openid).toBe('o-villager')
	expect(sent?.body.slice(6, 10)).toBe('JFIF')
})
