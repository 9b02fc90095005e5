import { phoneCodeIn } from '../../../miniprogram/services/phone-code'

test.each([
	['allowed', { errMsg: 'getPhoneNumber:ok', code: 'a-code' }, { code: 'a-code' }],
	['refused', { errMsg: 'getPhoneNumber:fail user deny' }, { problem: '您没有同意' }],
	['the dialog was closed', { errMsg: 'getPhoneNumber:fail user cancel' }, { problem: '您没有同意' }],
	[
		'the privacy agreement was refused',
		{ errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 },
		{ problem: '您没有同意' },
	],
	['no number', { errMsg: 'getPhoneNumber:fail no phone number' }, { problem: '微信没有给出手机号' }],
	['a WeChat that is too old', { errMsg: 'getPhoneNumber:ok' }, { problem: '微信没有给出手机号' }],
	['an empty code', { errMsg: 'getPhoneNumber:ok', code: '' }, { problem: '微信没有给出手机号' }],
	['the quota', { errMsg: 'getPhoneNumber:fail', errno: 1400001 }, { problem: '次数用完了' }],
] as const)('%s', (_, detail, expected) => {
	const found = phoneCodeIn(detail)
	if ('code' in expected) expect(found).toEqual(expected)
	else expect(found).toEqual({ problem: expect.stringContaining(expected.problem) as string })
})
