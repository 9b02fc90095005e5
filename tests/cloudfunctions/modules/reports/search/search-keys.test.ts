import { MOST_KEYS, searchKeys } from '../../../../../cloudfunctions/modules/reports/search/search-keys'
import type { AreaRef } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import type { Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { category, reportWith } from '../../../../support/reports'

const LEVELS: Level[] = ['league', 'county', 'town', 'village', 'grid', 'unit']
const PATH: AreaRef[] = LEVELS.map((level) => ({ code: level, name: level, level, levelName: level }))
const OWNER: Desk = { areaCode: 'grid', post: 'gridLeader' }
/** Sixty characters, no two pairs alike. */
const LONG = Array.from({ length: 80 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')

function report(more: Partial<Report> = {}, state: Parameters<typeof reportWith>[0] = {}): Report {
	const plain = reportWith({
		owner: OWNER,
		ownerPath: PATH.slice(0, 5).map(({ code }) => code),
		level: 'grid',
		...state,
	})
	return {
		...plain,
		number: '20261120-48392',
		text: '楼下水管漏水',
		place: { path: PATH, address: '东街12号', householdId: 'h-1', headName: '王大山', phone: '0470-8234567' },
		reporter: { openid: 'o-1', name: '王秀兰', phone: '13800001234' },
		...more,
	}
}

const tokensIn = (scope: string, one: Report): string[] =>
	searchKeys(one).flatMap((key) => (key.startsWith(`${scope}:`) ? [key.slice(scope.length + 1)] : []))

test('areas find it by number, category, state and words; the desk in charge by person and address as well', () => {
	const words = ['w楼下', 'w下水', 'w水管', 'w管漏', 'w漏水']
	for (const area of ['league', 'town', 'village']) {
		expect(tokensIn(area, report())).toEqual(['#8392', '#48392', 'clivestock', 'open', ...words])
	}
	for (const area of ['county', 'grid', 'unit']) expect(tokensIn(area, report())).toEqual([])
	expect(tokensIn('grid/gridLeader', report())).toEqual([
		'#8392',
		'#48392',
		'n王秀兰',
		'n王大山',
		'p1234',
		'p4567',
		'a东街',
		'a12',
	])
})

test('a report of a house is found by the house alone, for the roster to follow', () => {
	expect(tokensIn('house', report())).toEqual(['h-1'])
	expect(tokensIn('house', report({ place: { path: PATH } }))).toEqual([])
})

test('keys go when nobody is in charge any more, or the field is gone', () => {
	expect(tokensIn('grid/gridLeader', report({}, { status: 'closed' }))).toEqual(['#8392', '#48392'])
	const without = report({ reporter: { openid: 'o-1', name: '王秀兰' } })
	expect(searchKeys(without).filter((key) => key.includes(':p'))).toEqual(['grid/gridLeader:p4567'])
})

test('an unnamed report is not found by a person', () => {
	const keys = searchKeys(report({ isUnnamed: true }))
	expect(keys.filter((key) => /:[npa]/.test(key))).toEqual([])
	expect(keys).toContain('village:w水管')
})

test('the words of a private report are found at the desks that read them alone', () => {
	const one = report(
		{ category: category('dispute') },
		{ formerDesks: [{ areaCode: 'village', post: 'villageLeader' }] },
	)
	expect(tokensIn('village', one)).toEqual(['#8392', '#48392', 'cdispute', 'open'])
	expect(tokensIn('grid/gridLeader', one)).toContain('w水管')
	expect(tokensIn('village/villageLeader', one)).toEqual(['#8392', '#48392'])
})

test('a report that lies elsewhere is found there, too', () => {
	const elsewhere = {
		owner: { areaCode: 'g2', post: 'gridLeader' as const },
		ownerPath: ['league', 'county', 'town', 'v2', 'g2'],
	}
	expect(tokensIn('v2', report({}, elsewhere))).toContain('w水管')
	expect(tokensIn('village', report({}, elsewhere))).toContain('w水管')
})

test('the fullest report has no more keys than one index takes', () => {
	const desks = (count: number): Desk[] =>
		Array.from({ length: count }, (_, at) => ({ areaCode: `d${at}`, post: 'police' }))
	const full = report(
		{ text: LONG, place: { path: PATH, text: LONG, address: LONG } },
		{
			coHandlers: desks(9),
			formerDesks: desks(9),
			checks: { owed: 1, desk: { areaCode: 'c', post: 'verifier' }, done: [] },
			supervision: { since: 0, noteDueAt: 1, by: { id: 'p-9', name: '上级' } },
			ownerPath: ['other', 'x', 'y', 'z'],
		},
	)
	const plain = report({ text: LONG, place: { path: PATH, address: '柳树川村第一网格东街12号' } })
	const count = (one: Report) => searchKeys(one).length
	expect(count(full)).toBeLessThanOrEqual(MOST_KEYS)
	expect(count(plain)).toBeLessThanOrEqual(MOST_KEYS)
	expect(tokensIn('league', plain).filter((token) => token.startsWith('w'))).toHaveLength(59)
})
