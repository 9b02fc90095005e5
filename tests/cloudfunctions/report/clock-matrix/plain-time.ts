import { ANNOUNCED, SlowClock } from '../../modules/org/rules/slow-clock'

/** The three times, told by a clock that walks minute by minute and shares nothing with the product's. */
export type PlainTime = 'real' | 'daily' | 'working'

export interface Span {
	time: PlainTime
	minutes: number
}

export const MINUTE = 60_000

const CLOCKS: Readonly<Record<Exclude<PlainTime, 'real'>, SlowClock>> = {
	daily: new SlowClock({ weekdays: '日一二三四五六', spans: ['07:00-21:00'], off: [], working: [] }),
	working: new SlowClock({ weekdays: '一二三四五', spans: ['08:30-12:00', '14:30-18:00'], ...ANNOUNCED }),
}

/** Each walk is taken once. */
const WALKED = new Map<string, number>()

/** When a span that begins at a moment is over. */
export function endOf(from: number, { time, minutes }: Span): number {
	if (time === 'real') return from + minutes * MINUTE
	const key = `${from} ${time} ${minutes}`
	const end = WALKED.get(key) ?? CLOCKS[time].walk(from, minutes * MINUTE).at
	WALKED.set(key, end)
	return end
}

/** When what was left at a pause is over, counted from its end on. */
export function afterPause(due: number, pause: { from: number; to: number }, { time }: Span): number {
	if (due <= pause.from) return due
	if (time === 'real') return due + pause.to - pause.from
	const clock = CLOCKS[time]
	return clock.walk(pause.to, clock.worked(pause.from, due)).at
}
