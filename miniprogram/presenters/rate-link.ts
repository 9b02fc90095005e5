import { isDay } from '../shared/clock/china-time'
import { NAMED_PERIODS, periodFault, periodOf, type NamedPeriod, type Period } from '../shared/rates/period'
import type { Day } from '../shared/roster/tenure'
import { COUNTED, RATES, type Counted, type RateCode } from '../shared/rates/rate'

/** A number of the rates, and which of the reports behind it. */
export interface RateLink extends Period {
	areaCode: string
	areaName: string
	rate: RateCode
	counted: Counted
}

type Query = Readonly<Record<string, string | undefined>>

/** The page with the reports behind a number. */
export function rateLink(link: RateLink): string {
	const pairs = Object.entries(link).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
	return `/packages/staff/rate-reports/index?${pairs.join('&')}`
}

/** What a page was opened with; null when that names no number. */
export function readRateLink(query: Query): RateLink | null {
	const { areaCode = '', areaName = '', from = '', to = '' } = query
	const rate = RATES.find((code) => code === query['rate'])
	const counted = COUNTED.find((code) => code === query['counted'])
	if (areaCode === '' || !isDay(from) || !isDay(to) || !rate || !counted) return null
	return { areaCode, areaName: decodeURIComponent(areaName), from, to, rate, counted }
}

/** The period that is chosen: by name, or of any days. */
export interface ChosenPeriod {
	period: NamedPeriod | 'own'
	days: Period
}

/** The page with the rates of an area. */
export function ratesLink(areaCode: string, { period, days: { from, to } }: ChosenPeriod): string {
	const days = period === 'own' ? `&from=${from}&to=${to}` : ''
	return `/packages/staff/rates/index?areaCode=${areaCode}&period=${period}${days}`
}

/** The period that a page was opened with; else this month, or the last one on a day when this month has nothing to show yet. */
export function readPeriod({ period, from = '', to = '' }: Query, today: Day): ChosenPeriod {
	if (period === 'own' && isDay(from) && isDay(to) && !periodFault({ from, to }))
		return { period, days: { from, to } }
	const named =
		NAMED_PERIODS.find((name) => name === period) ?? (today.endsWith('-01') ? 'lastMonth' : 'thisMonth')
	return { period: named, days: periodOf(named, today) }
}
