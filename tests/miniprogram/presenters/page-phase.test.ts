import { phaseOfError, sentenceOf } from '../../../miniprogram/presenters/page-phase'
import { CallError, type CallCode } from '../../../miniprogram/services/call-error'

const failed = (code: CallCode) => new CallError({ code, message: '系统出了点问题，请稍后再试' })

test.each([
	['OFFLINE', 'offline', '再试一次'],
	['TIMEOUT', 'offline', '再试一次'],
	['NO_PERMISSION', 'denied', ''],
	['NOT_FOUND', 'missing', ''],
	['INTERNAL', 'error', '再试一次'],
] as const)('%s shows the page as %s', (code, phase, action) => {
	const shown = phaseOfError(failed(code))
	expect([shown.phase, shown.action]).toEqual([phase, action])
	expect(shown.title + shown.hint).not.toBe('')
	expect(`${shown.action}${shown.home}`).not.toBe('')
})

test('a bug is not dressed up as a page state', () => {
	expect(() => phaseOfError(new TypeError('x is undefined'))).toThrow('x is undefined')
	expect(() => sentenceOf(new TypeError('x is undefined'))).toThrow('x is undefined')
})
