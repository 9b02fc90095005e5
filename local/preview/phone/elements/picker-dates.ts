import { words } from '../words'

/** One wheel of a date or time. */
export interface DateColumn {
	labels: string[]
	values: string[]
	index: number
}

const two = (n: number): string => String(n).padStart(2, '0')

function column(from: number, to: number, unit: string, chosen: string | undefined): DateColumn {
	const numbers = Array.from({ length: to - from + 1 }, (_none, at) => from + at)
	const values = numbers.map(two)
	return {
		values,
		labels: values.map((value) => value + unit),
		index: Math.max(0, values.indexOf(two(Number(chosen ?? from)))),
	}
}

/** Year, month and day; `fields` may leave the last ones out. Days are offered up to 31, as many months have. */
export function dateColumns(value: string, start: string, end: string, fields: string): DateColumn[] {
	const today = new Date()
	const [year = String(today.getFullYear()), month = '1', day = '1'] = value === '' ? [] : value.split('-')
	const first = Number(start.split('-')[0] || today.getFullYear() - 10)
	const last = Number(end.split('-')[0] || today.getFullYear() + 10)
	const columns = [
		column(first, last, words.year, year),
		column(1, 12, words.month, month),
		column(1, 31, words.day, day),
	]
	return columns.slice(0, fields === 'year' ? 1 : fields === 'month' ? 2 : 3)
}

/** Hour and minute. */
export function timeColumns(value: string): DateColumn[] {
	const [hour = '0', minute = '0'] = value.split(':')
	return [column(0, 23, words.hour, hour), column(0, 59, words.minute, minute)]
}
