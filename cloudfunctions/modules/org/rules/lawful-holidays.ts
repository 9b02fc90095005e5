import { addDays } from '#shared/clock/china-time'
import lunar from './lunar.json'

/** 元旦, 劳动节, 国庆节. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

/**
 * The days of a year on which the law itself gives everybody off (全国年节及纪念日放假办法, as of 2025): thirteen, which are known
 * long before the State Council's notice says what is joined to them and which weekends make up for it. Of a year whose lunar
 * days are not listed (春节, 清明, 端午, 中秋), those of the sun's calendar alone.
 */
export function lawfulHolidays(year: number): string[] {
	const [spring, ...single] = lunar.days.find(([first]) => first?.startsWith(`${year}-`)) ?? []
	const festival = spring === undefined ? [] : [-1, 0, 1, 2].map((days) => addDays(spring, days))
	return [...new Set([...FIXED.map((day) => `${year}-${day}`), ...festival, ...single])].sort()
}
