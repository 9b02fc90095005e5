import type { OfficeHours } from '../clock/calendar'
import { clockWords } from './moment'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
/** A week is said from Monday on. */
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0]
const JOINS = { to: '至', and: '、' } as const
/** The days of a week to choose from. */
export const WEEKDAY_CHOICES = FROM_MONDAY.map((value) => ({
	value: String(value),
	label: WEEKDAYS[value] ?? '',
}))
/** From so many days in a row on one says the first and the last. */
const LEAST_IN_A_ROW = 3

/** When offices work: 周一至周五 08:30–12:00、14:30–18:00. */
export function officeHoursWords({ weekdays, spans }: OfficeHours): string {
	const days = FROM_MONDAY.filter((day) => weekdays.includes(day))
	const places = days.map((day) => FROM_MONDAY.indexOf(day))
	const isRow = days.length >= LEAST_IN_A_ROW && places.every((place, at) => place === (places[0] ?? 0) + at)
	const names = days.map((day) => WEEKDAYS[day] ?? '')
	const said = isRow ? `${names[0] ?? ''}${JOINS.to}${names[names.length - 1] ?? ''}` : names.join(JOINS.and)
	const hours = spans.map(({ from, to }) => `${clockWords(from)}–${clockWords(to)}`)
	return `${said} ${hours.join(JOINS.and)}`
}
