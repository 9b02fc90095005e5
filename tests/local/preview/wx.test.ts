import { setNet, showCode, syncClock, type TestPhone } from '../../support/browser'
import { fixtureBench, sees, tap } from './support/fixture-phone'

const bench = fixtureBench()

type Api = Record<string, (options: object) => Promise<object>>

/** Calls wx.NAME in the phone and gives its result, or its failure. */
function callWx(phone: TestPhone, name: string, options: object): Promise<Record<string, unknown>> {
	return phone.page.evaluate(
		async (call) => {
			const { wx } = window as unknown as { wx: Api & { cloud: Api } }
			const [first = '', second = ''] = call.name.split('.')
			try {
				const result = await (first === 'cloud' ? wx.cloud[second] : wx[first])?.(call.options)
				return { ...result }
			} catch (error) {
				return Object.assign({ said: (error as Error).message }, error)
			}
		},
		{ name, options },
	)
}

const callList = { name: 'report', data: { method: 'list', input: {} } }

test('a call carries the caller and the data, and gives the envelope', async () => {
	const phone = await bench.open('pages/home/index')
	await sees(phone, '深度保洁')
	expect(bench.server.arrivals).toEqual([
		{ path: '/functions/report', openid: 'o-villager', body: '{"method":"list","input":{}}' },
	])
})

test('without a network a call fails as on a phone, and nothing arrives', async () => {
	const phone = await bench.open('pages/home/index', { net: 'off' })
	await sees(phone, '"errCode":-1')
	await sees(phone, 'cloud.callFunction:fail request:fail')
	expect(bench.server.arrivals).toEqual([])
	expect(await callWx(phone, 'getNetworkType', {})).toMatchObject({ networkType: 'none' })
})

test('a dropped answer: the request arrives once, the phone learns of nothing, the next one works', async () => {
	const phone = await bench.open('pages/home/index')
	await sees(phone, '深度保洁')
	await setNet(phone, 'drop')
	expect(await callWx(phone, 'cloud.callFunction', callList)).toMatchObject({ errCode: -1 })
	expect(bench.server.arrivals).toHaveLength(2)
	expect(await callWx(phone, 'cloud.callFunction', callList)).toMatchObject({ result: { ok: true } })
})

test('a fault of the server is a failure of the call', async () => {
	const phone = await bench.open('pages/home/index')
	const failure = await callWx(phone, 'cloud.callFunction', { name: 'broken', data: {} })
	expect(failure).toMatchObject({ errCode: -504002 })
	expect(phone.faults.splice(0).join()).toContain('500')
})

test('the network coming and going is told', async () => {
	const phone = await bench.open('pages/mine/index')
	await setNet(phone, 'off')
	await sees(phone, '没网')
	await setNet(phone, 'on')
	await sees(phone, '有网')
})

test('a missing API throws by name, and canIUse tells the truth', async () => {
	const phone = await bench.open('pages/mine/index')
	expect(await callWx(phone, 'chooseInvoice', {})).toMatchObject({
		said: 'wx.chooseInvoice is not in the preview',
	})
	expect(await callWx(phone, 'cloud.database', {})).toMatchObject({
		said: 'wx.cloud.database is not in the preview',
	})
	await sees(phone, 'true/false')
})

test('storage belongs to one person', async () => {
	const phone = await bench.open('pages/mine/index')
	await sees(phone, '来访 1 次')
	await callWx(phone, 'setStorage', { key: 'a', data: { b: [1] } })
	expect(await callWx(phone, 'getStorage', { key: 'a' })).toMatchObject({
		data: { b: [1] },
		errMsg: 'getStorage:ok',
	})
	expect(await callWx(phone, 'getStorage', { key: 'none' })).toMatchObject({
		errMsg: 'getStorage:fail data not found',
	})
	await phone.page.goto(phone.page.url().replace('o-villager', 'o-leader'))
	await sees(phone, '来访 1 次')
	expect(await callWx(phone, 'getStorage', { key: 'a' })).toMatchObject({
		errMsg: 'getStorage:fail data not found',
	})
})

test('dialogs answer with what was pressed', async () => {
	const phone = await bench.open('pages/form/index')
	await tap(phone, '模态')
	await phone.page.getByRole('button', { name: '取消' }).click()
	await sees(phone, '不好')
	await tap(phone, '菜单')
	await phone.page.getByRole('button', { name: '乙', exact: true }).click()
	await sees(phone, '选了第 1 项')
	await tap(phone, '对话框')
	await phone.page.locator('van-dialog').getByText('确认', { exact: true }).last().click()
	await sees(phone, '提交了')
	await tap(phone, '打电话')
	await phone.page.getByText('13800001111').waitFor()
	await phone.page.getByRole('button', { name: '取消' }).click()
	await sees(phone, 'makePhoneCall:fail cancel')
})

test('a code is scanned from the list, or as it is shown from outside', async () => {
	const phone = await bench.open('pages/form/index')
	await tap(phone, '扫码')
	await phone.page.getByRole('button', { name: '白秀英' }).click()
	await sees(phone, '扫到 DOOR-1')
	await tap(phone, '扫码')
	await phone.page.getByText('扫一扫').waitFor()
	await showCode(phone, 'DOOR-2')
	await sees(phone, '扫到 DOOR-2')
	await showCode(phone, 'DOOR-3')
	await tap(phone, '扫码')
	await sees(phone, '扫到 DOOR-3')
})

test('the font setting is told as the platform tells it', async () => {
	const phone = await bench.open('pages/mine/index', { font: 'extra' })
	await sees(phone, '字号 1.4')
})

test("the phone takes over the server's clock", async () => {
	const phone = await bench.open('pages/mine/index')
	const early = await phone.page.evaluate(() => Date.now())
	await fetch(`${bench.server.url}/clock`, { method: 'POST', body: '{"advanceMs":86400000}' })
	await syncClock(phone)
	const late = await phone.page.evaluate(() => [Date.now(), new Date().getTime(), new Date(0).getTime()])
	expect(late[0]! - early).toBeGreaterThan(86_000_000)
	expect(late[1]! - early).toBeGreaterThan(86_000_000)
	expect(late[2]).toBe(0)
})

test('a selector query measures', async () => {
	const phone = await bench.open('pages/detail/index')
	await tap(phone, '量一量')
	await sees(phone, '宽 375')
})

test('a page scrolls to what has an id, and says where nothing has it', async () => {
	const phone = await bench.open('pages/detail/index')
	await sees(phone, '轮播之后')
	await phone.page.setViewportSize({ width: 375, height: 400 })
	const top = () =>
		phone.page.locator('.after').evaluate((one) => Math.round(one.getBoundingClientRect().top))
	const before = await top()
	expect(await callWx(phone, 'pageScrollTo', { selector: '#after', duration: 0 })).not.toHaveProperty('said')
	expect(await top()).toBeLessThan(before)
	const missed = await callWx(phone, 'pageScrollTo', { selector: '#nowhere', duration: 0 })
	expect(JSON.stringify(missed)).toContain('#nowhere')
})

test('sharing shows the card that would be sent', async () => {
	const phone = await bench.open('pages/home/index')
	await tap(phone, '分享')
	await phone.page.getByText('已转发 样例卡片').waitFor()
})
