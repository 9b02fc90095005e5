import { words as phoneWords } from '../../local/preview/phone/words'
import { phoneUrl } from '../support/browser'
import { GRID_1, GRID_LEADER, NEIGHBOUR, STRANGER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

const DOOR = 'HHVWWXQN47GZ'
const LINK = encodeURIComponent(`https://grid.example.gov.cn/c/${DOOR}`)
const CARD = '有事就找他们'

/** WeChat's numbers of the ways by which an app is opened. */
const SCENE = {
	shared: 1007,
	sharedInGroup: 1008,
	link: 1011,
	code: 1047,
	codeInPicture: 1048,
	message: 1107,
}

test('whatever opens the app cold leads to its page, and back leads home', async () => {
	const said = { clientKey: 'cold-start-key-1', category: 'road', text: '村口的路塌了' }
	const { report } = await bench.ask(VILLAGER, 'report', 'submit', said)
	const starts: [scene: number, who: string, path: string, sees: string | RegExp][] = [
		[SCENE.shared, STRANGER, `pages/card/index?areaCode=${GRID_1}`, CARD],
		[SCENE.sharedInGroup, NEIGHBOUR, `pages/detail/index?id=${report.id}`, '道路'],
		[SCENE.link, STRANGER, `pages/card/index?q=${LINK}`, CARD],
		[SCENE.code, STRANGER, `pages/card/index?scene=${DOOR}`, CARD],
		[SCENE.codeInPicture, STRANGER, `pages/home/index?scene=${DOOR}`, CARD],
		[SCENE.code, STRANGER, `pages/gone/index?q=${LINK}`, CARD],
		[SCENE.message, VILLAGER, `pages/detail/index?id=${report.id}`, said.text],
		[SCENE.message, GRID_LEADER, `packages/staff/handle/index?id=${report.id}`, said.text],
		[SCENE.message, VILLAGER, `pages/gone/index?id=${report.id}`, /您好/],
	]
	const { page, phone } = await bench.openPage(STRANGER)
	for (const [scene, openid, path, sees] of starts) {
		await page.goto('about:blank')
		await page.goto(phoneUrl({ baseUrl: bench.server.url, openid, path, scene }))
		await phone.sees(sees)
		expect(await page.evaluate('wx.getEnterOptionsSync().scene')).toBe(scene)
		expect(await page.evaluate('wx.getLaunchOptionsSync().path')).toBe(path.replace(/\?.*/, ''))
		const back = page.getByRole('button', { name: new RegExp(`^(${phoneWords.back}|${phoneWords.home})$`) })
		if (await back.isVisible()) await back.click()
		await phone.front.and(page.locator('[route="pages/home/index"]')).waitFor()
	}
})

test('a public report may be sent to neighbours, with nothing of what was said; a private one may not', async () => {
	const menuOf = async (category: string, clientKey: string): Promise<[number, string]> => {
		const { report } = await bench.ask(VILLAGER, 'report', 'submit', {
			clientKey,
			category,
			text: '欠了三个月',
		})
		const { page, phone } = await bench.openPage(VILLAGER, { path: `pages/detail/index?id=${report.id}` })
		await phone.sees('欠了三个月')
		await page.locator('#capsule-more').click()
		const share = page.getByText(phoneWords.share, { exact: true })
		const offered = await share.count()
		if (offered > 0) await share.click()
		return [offered, offered > 0 ? JSON.stringify(await page.evaluate('previewPhone.shared()')) : '']
	}
	const [offered, shared] = await menuOf('road', 'cold-start-key-2')
	expect(offered).toBe(1)
	expect(shared).toContain('/pages/detail/index?id=')
	expect(shared).not.toContain('欠了')
	expect(await menuOf('wages', 'cold-start-key-3')).toEqual([0, ''])
})
