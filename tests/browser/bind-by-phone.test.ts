import { words as phoneWords } from '../../local/preview/phone/words'
import { CALL_WORDS } from '#shared/words/call'
import { productBench } from './support/bench'
import { VILLAGER } from '../support/demo'

const bench = productBench()

const UNBOUND = 'o-demo-unbound-member-0000001'
const ME = { path: 'pages/me/index' }

test('a staff member binds with their phone number: refused once, then allowed', async () => {
	const phone = await bench.openPhone(UNBOUND, ME)
	await phone.tap('我是工作人员')
	await phone.sees('微信会告诉我们您的手机号，只用来在名册里找到您的岗位，不另外保存。')
	await phone.tap('用微信的手机号登记')
	await phone.dialog.getByText(phoneWords.reject).click()
	await phone.sees('您没有同意用手机号，没关系，也可以用验证码登记')

	await phone.tap('用微信的手机号登记')
	await phone.dialog.getByText(phoneWords.allow).click()
	await phone.sees('我的岗位')
	await phone.sees('萨仁图雅')
	expect(await bench.ask(UNBOUND, 'report', 'inbox', {})).toEqual({ items: [] })
})

test('an answer that is lost costs nothing: allowed again, the post is there', async () => {
	await fetch(`${bench.server.url}/reset`, { method: 'POST' })
	const phone = await bench.openPhone(UNBOUND, ME)
	await phone.tap('我是工作人员')
	await phone.front.page().evaluate(() => window.previewPhone?.setNet('drop'))
	await phone.tap('用微信的手机号登记')
	await phone.dialog.getByText(phoneWords.allow).click()
	await phone.sees(CALL_WORDS.slow)
	await phone.tap('用微信的手机号登记')
	await phone.dialog.getByText(phoneWords.allow).click()
	await phone.sees('我的岗位')
})

test('whoever is in no roster is told so, with the number that WeChat gave as far as it may be shown', async () => {
	const phone = await bench.openPhone(VILLAGER, ME)
	await phone.tap('我是工作人员')
	await phone.tap('用微信的手机号登记')
	await phone.dialog.getByText(phoneWords.allow).click()
	await phone.sees('名册里没有 139****0888 这个手机号，或者岗位已经到期。请问问管理员，或者用验证码登记')
})
