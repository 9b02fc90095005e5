import { OFFICE_HOURS } from '#shared/clock/calendar'
import { officeHoursWords } from '#shared/words/office-hours'

test('office hours are said from Monday on, days in a row by the first and the last', () => {
	const spans = [{ from: 540, to: 1020 }]
	expect(officeHoursWords(OFFICE_HOURS)).toBe('周一至周五 08:30–12:00、14:30–18:00')
	expect(officeHoursWords({ weekdays: [0, 6, 5], spans })).toBe('周五至周日 09:00–17:00')
	expect(officeHoursWords({ weekdays: [6, 1, 3], spans })).toBe('周一、周三、周六 09:00–17:00')
	expect(officeHoursWords({ weekdays: [1, 2], spans })).toBe('周一、周二 09:00–17:00')
})
