import {
	calendarBook,
	calendarOf,
	lawfulHolidays,
} from '../../../../../cloudfunctions/modules/org/rules/area-calendar'

const offIn = (year: number, saved?: Parameters<typeof calendarBook>[0]): string[] => {
	const { exceptions } = calendarOf(calendarBook(saved), [])
	return Object.keys(exceptions).filter((day) => day.startsWith(`${year}-`) && exceptions[day] === 'off')
}

test('the law gives thirteen days, of which two may be one, and without the moon’s only six', () => {
	expect(
		lawfulHolidays(2027)
			.map((day) => day.slice(5))
			.join(' '),
	).toBe('01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03')
	for (const year of [2028, 2031]) expect(lawfulHolidays(year)).toHaveLength(12)
	for (const year of [2029, 2030, 2032, 2036]) expect(lawfulHolidays(year)).toHaveLength(13)
	expect(lawfulHolidays(2040)).toHaveLength(6)
})

test('each day by the moon is one of a moon of 29 or 30 days after the other', () => {
	const springs = [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036].map((year) => {
		const [eve = ''] = lawfulHolidays(year).filter((day) => day.slice(5) > '01-01')
		return Date.parse(eve) / 86_400_000
	})
	const years = springs.slice(1).map((day, at) => day - (springs[at] ?? 0))
	for (const days of years) expect([353, 354, 355, 383, 384, 385]).toContain(days)
})

test('they count in a year that nobody entered, and only there', () => {
	expect(offIn(2027)).toEqual(lawfulHolidays(2027))
	const entered = { years: [{ year: 2027, source: '试', off: ['2027-01-01'], working: [] }], hours: [] }
	expect(offIn(2027, entered)).toEqual(['2027-01-01'])
	expect(offIn(2028, entered)).toEqual(lawfulHolidays(2028))
	const skipped = { years: [{ year: 2028, source: '试', off: ['2028-01-01'], working: [] }], hours: [] }
	expect(offIn(2027, skipped)).toEqual(lawfulHolidays(2027))
})
