import type { AreaRef } from '#shared/area/area'
import type { PersonRef } from '#shared/life/report-parts'
import type { Post } from '#shared/roster/post'
import type { Day } from '#shared/roster/tenure'
import type { AskedAtDoor } from '#shared/visits/asked'
import type { Outcome } from '#shared/visits/outcome'
import type { Every } from '#shared/visits/period'
import type { Template } from '#shared/visits/template'

/** Days on which a plan asks for nothing: the first of them, and the day from which on it asks again. */
export interface Pause {
	from: Day
	to?: Day
	reason: string
	by: PersonRef
}

/** Who goes. */
export type Who = { post: Post } | { paired: true } | { people: string[] }

/** What a draw is made of: the same draws the same. */
export type Seed = string | number

/** To whom. */
export type To =
	| { all: true }
	| { tags: string[] }
	| { households: string[] }
	| { closedReports: { category?: string; daysAgo: number } }
	| { draw: { count: number; seed: Seed } }

/** What a plan says of how it goes on; a change holds from a day on. */
export interface Terms {
	who: Who
	every: Every
	questions: AskedAtDoor[]
}

/** A point on the way of a patrol. */
export interface Checkpoint {
	name: string
	point?: Point
}

/** As WeChat's maps count. */
export interface Point {
	lng: number
	lat: number
	name?: string
}

/** What is looked at again at a household: reports that were closed, or what somebody wrote down of going there. */
export interface Looked {
	householdId: string
	/** Who handled them, or went there. */
	people: string[]
	/** The one closed last stands last. */
	reports?: { id: string; number: string; category: string; closed: Day }[]
	/** Milliseconds since 1970. */
	visit?: { at: number; outcome: Outcome }
}

/** A plan (走访计划). What is due of it is reckoned, never stored. */
export interface Plan extends Terms {
	id: string
	template: Template
	name: string
	area: AreaRef
	/** The codes from the root down to the area. */
	path: string[]
	to: To
	/** The last day. */
	until?: Day
	/** What holds from the first day of a period on. */
	next?: Terms & { from: Day }
	/** Somebody above is to see what it asks before it starts. */
	waits?: true
	/** Who has seen it. */
	seen?: { at: number; by: PersonRef }
	/** The households that were drawn, or that closed reports are of. */
	drawn?: string[]
	/** What is looked at again there, and who did it: they are not the ones who look. */
	handlers?: Looked[]
	/** How many households a draw is made among, and a digest of them all, so that anybody with the seed can draw it again. */
	frame?: { size: number; digest: string }
	/** The draw goes on by steps of the timer: from where; a check where nobody has written of a visit, among `all`. Until it is done nobody is drawn, and nothing is due. */
	drawing?: { cursor?: string; all?: true }
	/** Of closed reports: the day up to which they have been looked for. */
	asOf?: Day
	/** Of a notice: what it says. */
	words?: string
	/** A notice is told by steps of the timer: from where. */
	telling?: { cursor?: string }
	/** Of a patrol along a way: where it passes, in this order. */
	checkpoints?: Checkpoint[]
	from: Day
	/** For so many days answers are kept. */
	keepDays: number
	by: PersonRef & { title: string }
	/** Milliseconds since 1970. */
	at: number
	ended?: { at: number; by: PersonRef; day: Day; reason?: string }
	/** The one that goes on stands last. */
	pauses?: Pause[]
	/** On holidays nothing of it is due, nor late for them. */
	restsOnHolidays?: true
}
