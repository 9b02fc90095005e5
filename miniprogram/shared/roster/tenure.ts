/** A calendar day in +08:00, YYYY-MM-DD; such strings compare as dates do. */
export type Day = string

/** Days from `from` to `to`, both included. Without `to` it has no end. */
export interface DaySpan {
	from: Day
	to?: Day
}

/** In post (在岗), or standing in while nobody in post is there (A/B 角). */
export type TenureKind = 'holder' | 'deputy'

/** How a grid member is engaged (用工): 专职, or 兼职 beside other work. */
export const ENGAGEMENTS = ['fullTime', 'partTime'] as const
export type Engagement = (typeof ENGAGEMENTS)[number]

/** One person at one desk for a span of days. */
export interface Tenure extends DaySpan {
	personId: string
	name: string
	/** The work phone, which stands on the wall. */
	phone: string
	kind: TenureKind
	/** As what they are known, where that is a word of the county's own: 护林员. */
	title?: string
	/** Of grid members, where the roster says it. */
	engagement?: Engagement
	/** Days within the span on which the person is away. */
	leaves: DaySpan[]
}

/** True when `day` lies in the span. */
export function covers(span: DaySpan, day: Day): boolean {
	return span.from <= day && (span.to === undefined || day <= span.to)
}

/** True when the person is at the desk that day: within the span and not on leave. */
export function isPresent(tenure: Tenure, day: Day): boolean {
	return covers(tenure, day) && !tenure.leaves.some((leave) => covers(leave, day))
}

/** True when the spans share a day. */
export function overlap(one: DaySpan, other: DaySpan): boolean {
	return !endsBefore(one, other.from) && !endsBefore(other, one.from)
}

/** True when the span is over before `day`. */
export function endsBefore({ to }: DaySpan, day: Day): boolean {
	return to !== undefined && to < day
}
