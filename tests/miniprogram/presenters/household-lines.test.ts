import { codeSlip, householdLines } from '../../../miniprogram/presenters/household-lines'

const NOW = Date.parse('2026-09-16T12:00:00+08:00')
const found = {
	householdId: 'h1',
	number: '002',
	headName: '吴凤琴',
	address: '1组2号',
	place: '柳树川村 第一网格',
	members: [],
}

const lineOf = (more: object) =>
	householdLines({ items: [{ ...found, ...more }], more: false, byName: true }, NOW)[0]

test('a household is shown with who is bound to it', () => {
	expect(lineOf({})).toMatchObject({
		name: '002 · 户主 吴凤琴',
		where: '柳树川村 第一网格·1组2号',
		members: '还没有人绑定',
		give: '给验证码',
	})
	const members = [
		{ name: '吴凤琴', state: 'confirmed' },
		{ name: '吴小燕', state: 'pending' },
	]
	expect(lineOf({ members })?.members).toBe('已经绑定：吴凤琴、吴小燕（等确认）')
})

test('a code that still serves is said, and that a new one ends it', () => {
	expect(lineOf({ codeUntil: '2026-09-23T12:00:00+08:00' })).toMatchObject({
		code: '给过一个验证码，9月23日 12:00 前有效',
		give: '再给一个（上一个作废）',
	})
})

test('a code is read out in three groups of four', () => {
	const slip = codeSlip({ code: '123456789012', expiresAt: '2026-09-23T12:00:00+08:00' }, NOW)
	expect(slip.digits).toBe('1234 5678 9012')
	expect(slip.letter).toContain('1234 5678 9012')
})
