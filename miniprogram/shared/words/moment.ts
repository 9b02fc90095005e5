import type { WorkingSpan } from '../clock/calendar'
import { addDays, chinaDay, chinaTime } from '../clock/china-time'
import type { Day } from '../roster/tenure'

const MORNING_FROM = 5 * 60
const NOON = 12 * 60
const AFTERNOON_FROM = 13 * 60
const EVENING_FROM = 18 * 60

const PARTS = { night: '凌晨', morning: '上午', noon: '中午', afternoon: '下午', evening: '晚上' } as const
const NEAR_DAYS = ['今天', '明天', '后天'] as const

function partOf(minute: number): string {
	if (minute < MORNING_FROM) return PARTS.night
	if (minute < NOON) return PARTS.morning
	if (minute < AFTERNOON_FROM) return PARTS.noon
	return minute < EVENING_FROM ? PARTS.afternoon : PARTS.evening
}

const twoDigits = (count: number): string => String(count).padStart(2, '0')

/**
 * A moment as one says it aloud: 明天（11月22日）上午10:30. The date stands with it, since a message may be read on another
 * day. Milliseconds since 1970.
 */
export function momentAloud(at: number, now: number): string {
	const { day, minute } = chinaTime(at)
	const [, month = '', date = ''] = day.split('-')
	const written = `${Number(month)}月${Number(date)}日`
	const near = NEAR_DAYS.find((_, days) => addDays(chinaDay(now), days) === day)
	const hour = Math.floor(minute / 60)
	const clock = `${hour > 12 ? hour - 12 : hour}:${twoDigits(minute % 60)}`
	return `${near === undefined ? written : `${near}（${written}）`}${partOf(minute)}${clock}`
}

/** A time of day as it is written: 22:00. In minutes since midnight. */
export const clockWords = (minute: number): string =>
	`${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`

/** Some hours of every day: 每天21:00到第二天07:00. */
export const spanWords = ({ from, to }: WorkingSpan): string =>
	`每天${clockWords(from)}到${to <= from ? '第二天' : ''}${clockWords(to)}`

/** A day of this year: 11月21日. */
export const dayWords = (day: Day): string => dayInWords(day).replace(/^\d+年/, '')

/** A day with its year: 2026年11月21日. */
export function dayInWords(day: Day): string {
	const [year = '', month = '', date = ''] = day.split('-')
	return `${year}年${Number(month)}月${Number(date)}日`
}

/** A moment as WeChat takes it in a field of the type time: 2026年11月21日 15:01. */
export function fieldTime(at: number): string {
	const { day, minute } = chinaTime(at)
	return `${dayInWords(day)} ${Math.floor(minute / 60)}:${twoDigits(minute % 60)}`
}

/** How moments and spans are said. */
export const TIME_WORDS = {
	today: '今天',
	yesterday: '昨天',
	tomorrow: '明天',
	/** Patterns of dayjs. */
	date: 'M月D日',
	dateAndYear: 'YYYY年M月D日',
	days: (days: number) => `${days} 天`,
	hours: (hours: number) => `${hours} 小时`,
	minutes: (minutes: number) => `${minutes} 分钟`,
	underAMinute: '不到 1 分钟',
	owesAcceptance: '受理',
	owesResult: '办完',
	owesCheck: '核查',
	owesTelling: '告知报事人',
	owesNote: '督办进展',
	left: (what: string, span: string) => `${what}还剩 ${span}`,
	late: (what: string, span: string) => `${what}已经晚了 ${span}`,
	lateNow: (what: string) => `${what}的时间到了`,
	before: (moment: string) => `${moment} 前`,
	next: (before: string, what: string) => `${before}${what}`,
	asOf: (moment: string) => `截至 ${moment}`,
} as const
