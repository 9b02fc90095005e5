import type { Desk } from './desk'
import type { AnswersAs } from './holder'
import type { DaySpan, TenureKind } from './tenure'
import { covers, type Day } from './tenure'
import type { AreaRef } from '../area/area'

/** A post that a staff member has, for a span of days. */
export interface PersonPost extends DaySpan, Desk {
	kind: TenureKind
	area: AreaRef
	/** The codes from the root down to the area. */
	path: string[]
	/** The codes of the grids that became one of those. */
	former?: string[]
}

/** Days on which a person answers for a desk: their own, one they stand in for, or an empty one below. */
export interface Duty extends DaySpan, Desk {
	as: AnswersAs
}

/** A staff member with every post and, worked out from the whole roster, every duty. */
export interface Person {
	id: string
	name: string
	phone: string
	posts: PersonPost[]
	duties: Duty[]
}

/** The posts that the person has on a day, leave or not. */
export function postsOn(person: Person, day: Day): PersonPost[] {
	return person.posts.filter((post) => covers(post, day))
}

/** The desks that the person answers for on a day. */
export function dutiesOn(person: Person, day: Day): Duty[] {
	return person.duties.filter((duty) => covers(duty, day))
}
