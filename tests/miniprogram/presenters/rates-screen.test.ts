import { rateOf, RATES } from '#shared/rates/rate'
import {
	rateLink,
	ratesLink,
	readPeriod,
	readRateLink,
	type RateLink,
} from '../../../miniprogram/presenters/rate-link'
import { daysWords, ratesScreen } from '../../../miniprogram/presenters/rates-screen'

const area = (code: string, name: string) => ({ code, name, level: 'village' as const, levelName: '村' })
const rates = (numerator: number, denominator: number) =>
	RATES.map((code) => rateOf(code, numerator, denominator))

const screen = (numerator: number, denominator: number, reports = 9) =>
	ratesScreen({
		area: area('A', '柳树川村'),
		reports,
		rates: rates(numerator, denominator),
		from: '2026-11-01',
		to: '2026-11-21',
		children: [
			{ area: area('A-1', '第一网格'), reports: 9, rates: rates(numerator, denominator) },
			{ area: area('A-2', '第二网格'), reports: 0, rates: rates(0, 0) },
		],
		asOf: '2026-11-21T10:00:00+08:00',
	})

test('the three rates first, each with its percent and of how many', () => {
	const { groups, reports } = screen(2, 3)
	expect(groups.map(({ rates: lines }) => lines.map(({ name }) => name))).toEqual([
		['响应率', '解决率', '满意率'],
		['按期受理率', '按期办结率', '返工率'],
	])
	expect(groups[0]?.rates[0]).toMatchObject({ percent: '66.7%', count: '2 / 3 件' })
	expect(reports).toBe('上报 9 件')
})

test('what went wrong is looked at first, if anything did', () => {
	const counted = (numerator: number) =>
		screen(numerator, 3).groups.flatMap(({ rates: lines }) => lines.map((line) => line.counted))
	expect(counted(2)).toEqual(['missed', 'missed', 'missed', 'missed', 'missed', 'met'])
	expect(counted(3)).toEqual(['met', 'met', 'met', 'met', 'met', 'met'])
	expect(counted(0)[5]).toBe('missed')
})

test('where there is nothing to count it is said, and leads nowhere', () => {
	expect(screen(0, 0).groups[0]?.rates[0]).toMatchObject({ percent: '暂无', count: '' })
})

test('an area below has its three rates; those from which nothing came are in one line', () => {
	const { children, silent } = screen(2, 3)
	const [first, ...others] = children
	expect(first?.rates.map(({ name, percent }) => name + percent)).toEqual([
		'响应66.7%',
		'解决66.7%',
		'满意66.7%',
	])
	expect(others).toEqual([])
	expect(silent).toBe('没有上报的：第二网格')
})

test('what counts here and nowhere below is said, so that the areas make up the whole', () => {
	expect(screen(2, 3).beside).toBe('')
	expect(screen(2, 3, 20).beside).toBe('另有 11 件没有写清在下面哪一处，只算在这里')
})

test('days, with the second year only where it is another', () => {
	expect(daysWords({ from: '2026-11-01', to: '2026-11-21' })).toBe('2026年11月1日 至 11月21日')
	expect(daysWords({ from: '2025-12-01', to: '2026-01-31' })).toBe('2025年12月1日 至 2026年1月31日')
})

test('a link to the reports behind a number can be read again', () => {
	const link: RateLink = {
		areaCode: 'A-1',
		areaName: '第一网格',
		from: '2026-11-01',
		to: '2026-11-21',
		rate: 'solved',
		counted: 'missed',
	}
	const [, query = ''] = rateLink(link).split('?')
	const pairs = query.split('&').map((pair) => pair.split('='))
	expect(readRateLink(Object.fromEntries(pairs) as Record<string, string>)).toEqual(link)
})

test.each([
	[{}],
	[{ areaCode: 'A', from: '2026-11-01', to: '2026-11-31', rate: 'solved', counted: 'met' }],
	[{ areaCode: 'A', from: '2026-11-01', to: '2026-11-02', rate: 'invented', counted: 'met' }],
	[{ areaCode: 'A', from: '2026-11-01', to: '2026-11-02', rate: 'solved', counted: 'both' }],
])('a link that names no number is none: %j', (query) => expect(readRateLink(query)).toBeNull())

const TODAY = '2026-11-21'
const THIS_MONTH = { period: 'thisMonth', days: { from: '2026-11-01', to: TODAY } } as const

test.each([
	{},
	{ period: 'always' },
	{ period: 'own' },
	{ period: 'own', from: '2026-11-02', to: '2026-11-01' },
])('a link with the period %j opens this month', (query) => {
	expect(readPeriod(query, TODAY)).toEqual(THIS_MONTH)
})

test('on the first of a month there is more to see of the last one', () => {
	expect(readPeriod({}, '2026-12-01')).toEqual({
		period: 'lastMonth',
		days: { from: '2026-11-01', to: '2026-11-30' },
	})
})

test('the period that is chosen goes along to the areas below', () => {
	const own = { period: 'own', days: { from: '2026-10-05', to: '2026-11-02' } } as const
	for (const chosen of [THIS_MONTH, own]) {
		const [page, query = ''] = ratesLink('A-1', chosen).split('?')
		expect(page).toBe('/packages/staff/rates/index')
		const read: Record<string, string> = Object.fromEntries(new URLSearchParams(query))
		expect(read['areaCode']).toBe('A-1')
		expect(readPeriod(read, TODAY)).toEqual(chosen)
	}
})
