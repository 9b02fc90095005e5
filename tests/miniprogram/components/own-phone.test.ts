import { OWN_PHONE_WORDS as WORDS } from '#shared/words/own-phone'
import { show, until } from '../../support/component'

test('asks once, kindly: with WeChat’s number, typing, or none at all', async () => {
	const ask = show('own-phone', { phone: '', fresh: true })
	expect(ask.text()).toContain(WORDS.ask)
	expect(ask.text()).toContain(WORDS.privacy)
	const [phones, declines] = [ask.heard('wechat'), ask.heard('decline')]
	const [wechat, , none] = ask.all('stack >>> .button')
	const detail = { errMsg: 'getPhoneNumber:ok', code: 'a-code' }
	wechat!.dispatchEvent('getphonenumber', { detail })
	await until(() => phones.length > 0)
	expect(phones).toEqual([detail])
	await ask.tap(none!)
	expect(declines).toHaveLength(1)
})

test('a number can be typed, and what is wrong with it stands beside it', async () => {
	const ask = show('own-phone', { phone: '', fresh: true })
	await ask.tap(ask.all('stack >>> .button')[1]!)
	await until(() => ask.text().includes(WORDS.label))
	const wrong = show('own-phone', { phone: '', problem: '请填手机号' })
	expect(wrong.text()).toContain('请填手机号')
})

test('who was asked before is not asked again, and may still leave one', async () => {
	const asked = show('own-phone', { phone: '' })
	expect(asked.text()).not.toContain(WORDS.ask)
	await asked.tap(asked.all('later >>> .button')[0]!)
	await until(() => asked.text().includes(WORDS.ask))
})

test('shows the number that is known, to be changed or taken back', () => {
	const known = show('own-phone', { phone: '13900000001' })
	expect(known.text()).toContain(WORDS.known('13900000001'))
	expect(known.text()).toContain(WORDS.change)
	expect(known.text()).toContain(WORDS.forget)
})
