import {
	coverageCsv,
	coverageScreen,
	coverageSheets,
	missingLines,
} from '../../../miniprogram/presenters/coverage-screen'
import type { Coverage } from '../../../miniprogram/services/visit'

const NOW = Date.parse('2026-11-30T10:00:00+08:00')

const counts = (targets: number, done: number, more: Partial<Coverage> = {}) => {
	const others = { again: 0, refused: 0, other: 0, started: 0, came: 0, went: 0, ...more }
	return { targets, done, missing: targets - done - others.refused - others.other, ...others }
}

const COVERAGE: Coverage = {
	areaCode: 't1',
	name: '科尔沁镇',
	...counts(88, 60, { again: 3, refused: 2, other: 1 }),
	below: [
		{ areaCode: 'v1', name: '平安村', ...counts(12, 12) },
		{ areaCode: 'v2', name: '柳树川村', ...counts(56, 31) },
		{ areaCode: 'v3', name: '新村', ...counts(0, 0) },
	],
	asOf: '2026-11-30T09:59:00+08:00',
}

test('how a plan stands: what was reached of what, and who is furthest behind first', () => {
	const screen = coverageScreen(COVERAGE, NOW)
	expect(screen).toMatchObject({
		reached: '60 / 88 户',
		percent: 68,
		missing: '还差 25 户',
		isComplete: false,
	})
	expect(screen.since).toEqual([])
	const moved = coverageScreen({ ...COVERAGE, started: 2, came: 4, went: 1 }, NOW)
	expect(moved.since).toEqual([
		'走访时报上去 2 件事',
		'其中 4 户是开始以后新来的',
		'另有 1 户开始以后离开了，不再算',
	])
	expect(screen.asOf).toBe('截至 今天 09:59')
	expect(screen.counts.map(({ count }) => count)).toEqual(['60 户', '2 户', '1 户', '25 户', '3 户'])
	const heard = coverageScreen({ ...COVERAGE, ...counts(88, 60, { again: 1 }) }, NOW, false, '知道了')
	expect(heard.counts.map(({ name, count }) => `${name} ${count}`)).toEqual([
		'知道了 60 户',
		'还差 28 户',
		'其中去过，要再去 1 户',
	])
	expect(screen.below.map(({ name, reached, behind }) => [name, reached, behind])).toEqual([
		['柳树川村', '31 / 56 户', '还差 25 户'],
		['平安村', '12 / 12 户', '一户不差'],
		['新村', '没有要走的户', ''],
	])
})

test('almost all is not all', () => {
	expect(coverageScreen({ ...COVERAGE, ...counts(1000, 999) }, NOW)).toMatchObject({
		percent: 99,
		isComplete: false,
	})
})

test('the table has the whole and each part', () => {
	const [sheet] = coverageSheets({ ...COVERAGE, started: 4 })
	expect(sheet?.rows.slice(1, 3)).toEqual([
		['科尔沁镇', '88', '60', '2', '1', '25', '3', '4', '0', '0'],
		['平安村', '12', '12', '0', '0', '0', '0', '0', '0', '0'],
	])
	expect(sheet?.rows.every((row) => row.length === sheet.widths.length)).toBe(true)
})

test('as text the table is what any program reads, and nothing of it is reckoned', () => {
	const east = { areaCode: 'v', name: '"东"村', ...counts(2, 1) }
	expect(
		coverageCsv({ ...COVERAGE, name: '=1+1', below: [east] })
			.split('\r\n')
			.slice(1),
	).toEqual([
		`"'=1+1","88","60","2","1","25","3","0","0","0"`,
		'"""东""村","2","1","0","0","1","0","0","0","0"',
	])
})

test('who is missing, with how, and when somebody was there in vain', () => {
	const household = { id: 'h1', address: '1组1号', head: '高*', place: '第一网格' }
	const last = '2026-11-29T08:00:00+08:00'
	const items = [
		{ household, channels: ['door' as const], again: true, last },
		{ household, channels: ['phone' as const, 'door' as const], again: false },
	]
	const untold = [{ place: '前进村 第二网格', count: 3 }]
	expect(missingLines({ items, untold }, NOW).map(({ where, how, again }) => [where, how, again])).toEqual([
		['第一网格·1组1号', '上门', '昨天 08:00 去过，要再去'],
		['第一网格·1组1号', '打电话、上门', ''],
		['前进村 第二网格', '还差 3 户', ''],
	])
})
