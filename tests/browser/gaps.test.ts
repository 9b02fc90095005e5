import { words as phoneWords } from '../../local/preview/phone/words'
import { CLERK } from '../support/product'
import { DISPATCHER, GRID_LEADER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

const UNBOUND = 'o-demo-unbound-member-0000001'
const ofVillage = { path: 'packages/staff/gaps/index?areaCode=152221100209' }

test('a clerk sees what is missing, gives somebody a code, and one gap less is there', async () => {
	const clerk = await bench.openPhone(CLERK, { path: 'pages/me/index' })
	await clerk.tap('名册缺口')
	await clerk.sees(/^查了 12 个网格/)
	await clerk.tap('科尔沁镇')
	await clerk.sees(/^查了 7 个网格/)
	await clerk.tap('柳树川村')
	await clerk.sees('查了 3 个网格、56 户')
	await clerk.tap('没有网格长')
	await clerk.sees('马占山的任期已满，2025年7月1日起没有人')
	await clerk.tap('网格户数不合适')
	await clerk.sees('22 户，少 278 户')
	await clerk.tapFirst('去安排')
	await clerk.sees('拆分这个网格')
	await clerk.back()
	await clerk.seesNoMore('马占山的任期已满，2025年7月1日起没有人')
	await clerk.tap('未开通：没有绑定微信')
	await clerk.sees('5 人')
	await clerk.sees('第二网格 网格长')
	expect(await clerk.count('给验证码')).toBe(5)

	await clerk.front.locator('.line', { hasText: '萨仁图雅' }).getByText('给验证码').click()
	await clerk.sees('还没有绑定微信')
	await clerk.tap('给验证码')
	const digits = await clerk.front.getByText(/^\d{4} \d{4} \d{4}$/).innerText()
	await bench.ask(UNBOUND, 'account', 'bindPost', { code: digits })

	const again = await bench.openPhone(CLERK, ofVillage)
	await again.sees('4 人')
})

test('a dispatcher sees their town and rings people up, but gives no codes', async () => {
	const dispatcher = await bench.openPhone(DISPATCHER, { path: 'packages/staff/gaps/index' })
	await dispatcher.sees('科尔沁镇')
	await dispatcher.tap('未开通：没有绑定微信')
	expect(await dispatcher.count('给验证码')).toBe(0)
	await dispatcher.front.getByText('打电话').first().click()
	await dispatcher.dialog.getByText(/^138/).waitFor()
	await dispatcher.dialog.getByText(phoneWords.cancel).click()
})

test('a clerk frees somebody from a lost WeChat, who binds the new one by phone number', async () => {
	const phone = '13800000010'
	const clerk = await bench.openPhone(CLERK, { path: `packages/staff/bindings/index?phone=${phone}` })
	await clerk.sees('已经绑定微信')
	await clerk.tap('解除绑定')
	await clerk.dialog.getByText('先不').click()
	await clerk.sees('已经绑定微信')
	await clerk.tap('解除绑定')
	await clerk.dialog.getByText('解除绑定', { exact: true }).click()
	await clerk.sees('还没有绑定微信')
	await clerk.sees(/由韩志远解除过绑定/)
	expect(await bench.ask(GRID_LEADER, 'account', 'show', {})).not.toHaveProperty('person')

	bench.server.cloud.phoneNumbers.set('o-new-wechat', phone)
	const leader = await bench.openPhone('o-new-wechat', { path: 'pages/me/index' })
	await leader.tap('我是工作人员')
	await leader.tap('用微信的手机号登记')
	await leader.dialog.getByText(phoneWords.allow).click()
	await leader.sees('白玉兰')
})

test('the network goes while it is looking: what was found stays, and it goes on from there', async () => {
	const clerk = await bench.openPhone(CLERK, { path: 'packages/staff/gaps/index' })
	await clerk.sees(/^正在查/)
	await clerk.front.page().evaluate(() => window.previewPhone?.setNet('off'))
	await clerk.sees(/^查到一半停了/)
	await clerk.front.page().evaluate(() => window.previewPhone?.setNet('on'))
	await clerk.tap('接着查')
	await clerk.sees(/^查了 12 个网格、118 户/)
})
