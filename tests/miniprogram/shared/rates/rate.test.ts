import { periodFault, periodOf, momentsOf, withDay } from '#shared/rates/period'
import { mayReadRates, supervises, type ReaderPost } from '#shared/rates/reader'
import { rateOf } from '#shared/rates/rate'
import { isDay } from '#shared/clock/china-time'
import type { Level } from '#shared/area/level'
import type { Post } from '#shared/roster/post'

test('a percent to one decimal, and none of nothing', () => {
	expect(rateOf('response', 23, 25).percent).toBe(92)
	expect(rateOf('response', 1, 3).percent).toBe(33.3)
	expect(rateOf('response', 0, 4).percent).toBe(0)
	expect(rateOf('response', 0, 0).percent).toBeNull()
})

test('a period is at most a year, and runs forward', () => {
	expect(periodFault({ from: '2026-11-21', to: '2026-11-21' })).toBeNull()
	expect(periodFault({ from: '2026-11-21', to: '2026-11-20' })).toBe('backwards')
	expect(periodFault({ from: '2028-01-01', to: '2028-12-31' })).toBeNull()
	expect(periodFault({ from: '2026-01-01', to: '2027-01-01' })).toBeNull()
	expect(periodFault({ from: '2026-01-01', to: '2027-01-02' })).toBe('tooLong')
})

test('its days begin and end in China', () => {
	expect(momentsOf({ from: '2026-11-01', to: '2026-11-30' })).toEqual({
		since: Date.parse('2026-10-31T16:00:00Z'),
		before: Date.parse('2026-11-30T16:00:00Z'),
	})
})

test('months and years by name', () => {
	expect(periodOf('thisMonth', '2026-11-21')).toEqual({ from: '2026-11-01', to: '2026-11-21' })
	expect(periodOf('lastMonth', '2026-11-21')).toEqual({ from: '2026-10-01', to: '2026-10-31' })
	expect(periodOf('lastMonth', '2028-03-01')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
	expect(periodOf('lastMonth', '2026-01-05')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
	expect(periodOf('thisYear', '2026-11-21')).toEqual({ from: '2026-01-01', to: '2026-11-21' })
})

test('of any days: where they would be no period, the other end follows', () => {
	const may = { from: '2026-05-01', to: '2026-05-31' }
	expect(withDay(may, 'from', '2026-05-10')).toEqual({ from: '2026-05-10', to: '2026-05-31' })
	expect(withDay(may, 'from', '2026-06-02')).toEqual({ from: '2026-06-02', to: '2026-06-02' })
	expect(withDay(may, 'to', '2026-04-02')).toEqual({ from: '2026-04-02', to: '2026-04-02' })
	const long = [withDay(may, 'from', '2020-01-01'), withDay(may, 'to', '2028-01-01')]
	expect(long).toEqual([
		{ from: '2020-01-01', to: '2020-12-31' },
		{ from: '2027-01-01', to: '2028-01-01' },
	])
	expect(long.map(periodFault)).toEqual([null, null])
})

test.each([
	['2026-02-28', true],
	['2028-02-29', true],
	['2026-02-29', false],
	['2026-13-01', false],
	['2026-00-10', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is))

const at = (post: Post, level: Level, code = 'X'): ReaderPost => ({ post, area: { code, level } })

test.each<[Post, Level, boolean]>([
	['villageLeader', 'village', true],
	['dispatcher', 'town', true],
	['dispatcher', 'county', true],
	['dispatcher', 'village', true],
	['gridLeader', 'grid', false],
	['unitLeader', 'unit', false],
	['gridMember', 'grid', false],
	['verifier', 'village', false],
	['police', 'village', false],
	['clerk', 'county', false],
])('%s of a %s supervises: %s', (post, level, does) => expect(supervises(at(post, level))).toBe(does))

test('rates are read of one’s own area and of those below, not of those above or beside', () => {
	const ref = (code: string, level: Level) => ({ code, name: code, level, levelName: level })
	const town = [ref('county', 'county'), ref('town', 'town')]
	const village = [...town, ref('A', 'village')]
	const leader = [at('gridLeader', 'grid', 'A-1'), at('villageLeader', 'village', 'A')]
	expect(mayReadRates(leader, village)).toBe(true)
	expect(mayReadRates(leader, [...village, ref('A-1', 'grid')])).toBe(true)
	expect(mayReadRates(leader, town)).toBe(false)
	expect(mayReadRates(leader, [...town, ref('B', 'village')])).toBe(false)
	expect(mayReadRates([at('dispatcher', 'town', 'town')], village)).toBe(true)
	expect(mayReadRates([at('gridLeader', 'grid', 'A-1')], [...village, ref('A-1', 'grid')])).toBe(false)
})
