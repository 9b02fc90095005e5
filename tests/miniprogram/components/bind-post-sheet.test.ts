import { show, until } from '../../support/component'

const open = async (properties: Record<string, unknown> = {}) => {
	const sheet = show('bind-post-sheet', { show: true, ...properties })
	await until(() => sheet.text().includes('工作人员登记'))
	return sheet
}

test('offers both ways, and says what the phone number is for', async () => {
	const sheet = await open()
	expect(sheet.text()).toContain('只用来在名册里找到您的岗位')
	expect(sheet.one('phone').dom.textContent).toContain('用微信的手机号登记')
	expect(sheet.text()).toContain('用验证码登记')
})

test('hands on what WeChat answered, unless something is under way', async () => {
	const sheet = await open()
	const phones = sheet.heard('phone')
	const detail = { errMsg: 'getPhoneNumber:ok', code: 'a-code' }
	sheet.one('phone').dispatchEvent('getphonenumber', { detail })
	await until(() => phones.length > 0)
	expect(phones).toEqual([detail])
	const busy = await open({ busy: true })
	const none = busy.heard('phone')
	busy.one('phone').dispatchEvent('getphonenumber', { detail })
	await busy.tap(busy.one('phone'))
	expect(none).toEqual([])
})

test('says what went wrong beside the way that was tried', async () => {
	const byPhone = await open({ phoneProblem: '名册里没有这个手机号' })
	expect(byPhone.all('problem').map(({ dom }) => dom.textContent)).toEqual(['名册里没有这个手机号'])
	const byCode = await open({ codeProblem: '验证码不对' })
	expect(byCode.all('problem').map(({ dom }) => dom.textContent)).toEqual(['验证码不对'])
})

test('where a limit refuses it, whom to ring is a button', async () => {
	const calls = [{ who: '管理员陈国栋', phone: '13800000002' }]
	const sheet = await open({ codeProblem: '验证码错的次数太多', calls })
	await until(() => sheet.text().includes('管理员陈国栋13800000002'))
	expect(sheet.all('calls')).toHaveLength(1)
	expect((await open({ codeProblem: '验证码不对' })).all('calls')).toEqual([])
})
