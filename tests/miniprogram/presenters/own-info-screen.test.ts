import { lookLines, ownSheets, waitLines } from '../../../miniprogram/presenters/own-info-screen'
import { workbook } from '../../../miniprogram/services/workbook/workbook'

const NOW = Date.parse('2026-09-16T12:00:00+08:00')
const AT = '2026-09-16T10:00:00+08:00'
const LOOK = {
	at: AT,
	name: '白玉兰',
	title: '第一网格 网格长',
	where: 'household',
	what: ['phone', 'address'],
} as const

const ALL: Parameters<typeof ownSheets>[0] = {
	info: {
		households: [
			{
				...{ id: 'h', address: '1号', path: '柳树川村', name: '高志强', phone: '13800000001' },
				...{ state: 'confirmed', since: AT, others: [] },
			},
		],
	},
	looks: [{ ...LOOK, what: [...LOOK.what] }],
	reports: [
		{
			...({ id: 'r', number: '20260916-00001', category: '供暖', status: 'closed', at: AT } as const),
			...{
				words: ['=HYPERLINK("http://x")', '谢谢'],
				place: '1号',
				photos: 1,
				voices: 0,
				until: '2027-09-16',
			},
		},
	],
}

test('who looked, in words', () => {
	expect(lookLines(ALL.looks, NOW)).toMatchObject([
		{ who: '第一网格 网格长 白玉兰', what: '打开了这一家：看了电话、住址' },
	])
	const used = { at: AT, name: '王晚', title: '', where: 'codeUsed' as const, what: [] }
	expect(lookLines([used], NOW)).toMatchObject([{ who: '王晚', what: '填了验证码，成了您家的人' }])
})

test('what waits names the report that it waits for', () => {
	const lines = waitLines([
		{ number: '1', why: 'open' },
		{ number: '2', why: 'merged', of: '3' },
		{ number: '4', why: 'held', until: '2027-01-01', reason: '还在调解' },
	])
	expect(lines).toEqual([
		'编号 1 还没有办完，办完以后才能删',
		'编号 2 并到了编号 3 一起办，那一件办完以后才能删',
		'编号 4 按规定留存到 2027-01-01，到期才能删。原因：还在调解',
	])
})

test('one file says all of it in words, and a formula in it stays text', () => {
	const file = Buffer.from(workbook(ownSheets(ALL))).toString('utf8')
	for (const said of [
		'高志强 13800000001',
		'20260916-00001',
		'已结案',
		'2027-09-16',
		'第一网格 网格长',
		'谢谢',
	])
		expect(file).toContain(said)
	expect(file).toContain("<t>'=HYPERLINK(")
	expect(file).not.toContain('<f>')
})
