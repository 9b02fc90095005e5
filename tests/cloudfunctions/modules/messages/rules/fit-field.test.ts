import fc from 'fast-check'
import { fitField, type FieldType } from '../../../../../cloudfunctions/modules/messages/rules/template'
import { fieldTime, momentAloud } from '#shared/words/moment'

/** WeChat's rules, said a second time: https://developers.weixin.qq.com, 参数值内容限制说明. */
const TAKES: Readonly<Record<FieldType, RegExp>> = {
	thing: /^(?=.*\S)[^\n\r]{1,20}$/s,
	character_string: /^[!-~]{1,32}$/,
	phrase: /^[一-鿿]{1,5}$/,
	name: /^[一-鿿]{1,10}$/,
	number: /^(?=.{1,32}$)\d+(\.\d+)?$/,
	time: /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}$/,
	date: /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/,
}

const words = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({
		unit: fc.constantFrom('暖', '气', '不', '热', '👨‍👩‍👧', '𠮷', 'a', '7', ' ', '\n', '\u200b'),
		maxLength: 60,
	}),
	fc.string({ unit: fc.constantFrom(...Array.from('0123456789.')), maxLength: 40 }),
)

test.each(Object.keys(TAKES) as FieldType[])('a %s is within WeChat’s limits or is not sent', (type) => {
	fc.assert(
		fc.property(words, (value) => {
			const fitting = fitField(type, value)
			if (fitting === null) return
			expect(fitting).toMatch(TAKES[type])
			// Half a surrogate pair is no character.
			expect(() => encodeURIComponent(fitting)).not.toThrow()
		}),
		{ numRuns: 3000 },
	)
})

test('a thing is shortened by whole characters, with a sign that more was said', () => {
	expect(fitField('thing', '暖气不热')).toBe('暖气不热')
	expect(fitField('thing', '暖'.repeat(20))).toBe('暖'.repeat(20))
	expect(fitField('thing', '暖'.repeat(21))).toBe(`${'暖'.repeat(19)}…`)
	expect(fitField('thing', `${'暖'.repeat(18)}𠮷热热`)).toBe(`${'暖'.repeat(18)}…`)
	expect(fitField('thing', '一行\n两行')).toBe('一行 两行')
})

test('what has nothing valid to say is not sent', () => {
	expect(fitField('thing', ' \u200b\n')).toBeNull()
	expect(fitField('phrase', 'ok')).toBeNull()
	expect(fitField('phrase', '待确认。')).toBe('待确认')
	expect(fitField('phrase', '正在等待配件到货')).toBe('正在等待配')
	expect(fitField('character_string', '20261120-48392')).toBe('20261120-48392')
	expect(fitField('number', '12a')).toBeNull()
	expect(fitField('time', '2023-03-24 11:50:00')).toBeNull()
})

test('a moment fits the field for time, and is said aloud with its date', () => {
	const at = Date.parse('2026-11-21T10:30:00+08:00')
	const on = (day: string) => Date.parse(`${day}T09:05:00+08:00`)
	expect(fieldTime(at)).toBe('2026年11月21日 10:30')
	expect(fitField('time', fieldTime(at))).toBe(fieldTime(at))
	expect(momentAloud(at, on('2026-11-21'))).toBe('今天（11月21日）上午10:30')
	expect(momentAloud(at, on('2026-11-20'))).toBe('明天（11月21日）上午10:30')
	expect(momentAloud(at, on('2026-11-01'))).toBe('11月21日上午10:30')
	expect(momentAloud(Date.parse('2026-11-21T15:05:00+08:00'), at)).toBe('今天（11月21日）下午3:05')
	expect(momentAloud(Date.parse('2026-11-21T12:00:00+08:00'), at)).toBe('今天（11月21日）中午12:00')
	expect(momentAloud(Date.parse('2026-11-22T00:10:00+08:00'), at)).toBe('明天（11月22日）凌晨0:10')
})
