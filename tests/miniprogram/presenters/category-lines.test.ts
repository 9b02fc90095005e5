import { categoryLines, changeLines } from '../../../miniprogram/presenters/category-lines'
import { category } from '../../support/reports'

test('a line says how urgent it is, whether it is private, and whether it is retired', () => {
	const lines = categoryLines([category('fire'), { ...category('wages'), active: false }])
	expect(lines).toEqual([
		{
			code: 'fire',
			icon: 'fire',
			name: '火情',
			hint: '房屋、柴草、草场着火',
			note: '紧急',
			upLabel: '把“火情”往上移',
			downLabel: '把“火情”往下移',
		},
		{
			code: 'wages',
			icon: 'wages',
			name: '拖欠工钱',
			hint: '干了活没给钱，内容不公开',
			note: '复杂·不公开·已停用',
			upLabel: '把“拖欠工钱”往上移',
			downLabel: '把“拖欠工钱”往下移',
		},
	])
})

test('a save is a sentence with who and when', () => {
	const now = Date.parse('2026-09-16T12:00:00+08:00')
	const save = { version: 1, at: '2026-09-16T10:00:00+08:00', by: '陈国栋', code: 'water', name: '供水' }
	expect(
		changeLines(
			[
				{ ...save, version: 2, isNew: true, changed: ['name', 'hint'] },
				{ ...save, isNew: false, changed: ['terms', 'active'] },
			],
			now,
		),
	).toEqual([
		{ version: 2, what: '加了“供水”', who: '陈国栋·今天 10:00' },
		{ version: 1, what: '改了“供水”：时限、是否在用', who: '陈国栋·今天 10:00' },
	])
})
