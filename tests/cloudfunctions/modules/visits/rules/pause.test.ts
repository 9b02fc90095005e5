import type { WorkCalendar } from '#shared/clock/calendar'
import { startOfDay } from '#shared/clock/china-time'
import type { Pause } from '../../../../../cloudfunctions/modules/org/rules/plan'
import {
	isPausedFrom,
	movedOn,
	pauseOn,
	pausing,
	resuming,
	startedAnew,
	withHolidays,
} from '../../../../../cloudfunctions/modules/visits/rules/pause'

const CALENDAR: Pick<WorkCalendar, 'exceptions'> = {
	exceptions: {
		'2026-09-11': 'off',
		'2026-09-16': 'off',
		'2026-09-17': 'off',
		'2026-09-20': 'working',
		'2026-09-25': 'off',
	},
}
const by = { id: 'p', name: '王丙' }
const PLAN: { pauses?: Pause[] } = {}
const from = (day: string): Pause => ({ from: day, reason: '大雪封路', by })
const SNOW = resuming(pausing(PLAN, from('2026-09-10')), '2026-09-15')

test('a pause holds from its day until the day on which it ends', () => {
	const days = ['2026-09-09', '2026-09-10', '2026-09-14', '2026-09-15']
	expect(days.map((day) => pauseOn(SNOW, day)?.reason)).toEqual([
		undefined,
		'大雪封路',
		'大雪封路',
		undefined,
	])
	const on = pausing(SNOW, from('2026-09-20'))
	expect(pauseOn(on, '2027-01-01')).toEqual(from('2026-09-20'))
})

test('who takes a pause back on its day has not paused', () => {
	expect(resuming(pausing(SNOW, from('2026-09-20')), '2026-09-20')).toEqual(SNOW)
})

test('a stretch is paused whole where no day of it is left', () => {
	expect(isPausedFrom(SNOW, '2026-09-10', '2026-09-14')).toBe(true)
	expect(isPausedFrom(SNOW, '2026-09-09', '2026-09-14')).toBe(false)
	expect(isPausedFrom(SNOW, '2026-09-10', '2026-09-15')).toBe(false)
	const again = pausing(SNOW, from('2026-09-15'))
	expect(isPausedFrom(again, '2026-09-10', '2027-09-15')).toBe(true)
	expect(isPausedFrom(PLAN, '2026-09-10', '2026-09-10')).toBe(false)
})

test('what waits has waited for the days that were not paused', () => {
	expect(startedAnew(SNOW, '2026-09-01', '2026-09-20')).toBe('2026-09-06')
	expect(startedAnew(SNOW, '2026-09-12', '2026-09-15')).toBe('2026-09-15')
	expect(startedAnew(SNOW, '2026-09-16', '2026-09-20')).toBe('2026-09-16')
	expect(startedAnew(PLAN, '2026-09-01', '2026-09-20')).toBe('2026-09-01')
})

test('a deadline that came in a pause moves on by it, one that had passed before does not', () => {
	const at = (day: string): number => startOfDay(day)
	expect(movedOn(SNOW, '2026-09-09', at('2026-09-11'), '2026-09-15')).toBe(at('2026-09-16'))
	expect(movedOn(SNOW, '2026-09-01', at('2026-09-03'), '2026-09-15')).toBe(at('2026-09-03'))
	expect(movedOn(SNOW, '2026-09-16', at('2026-09-18'), '2026-09-19')).toBe(at('2026-09-18'))
})

test('a plan that rests on holidays pauses on them, beside its own pauses and never twice; any other does not', () => {
	expect(withHolidays(SNOW, CALENDAR)).toBe(SNOW)
	const { pauses = [] } = withHolidays({ ...SNOW, restsOnHolidays: true as const }, CALENDAR)
	expect(pauses.map(({ from: begins, to, reason }) => [begins, to, reason])).toEqual([
		['2026-09-16', '2026-09-18', '放假'],
		['2026-09-25', '2026-09-26', '放假'],
		['2026-09-10', '2026-09-15', '大雪封路'],
	])
})
