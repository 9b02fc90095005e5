import type { Area, AreaChain } from '#shared/area/area'
import type { WorkCalendar } from '#shared/clock/calendar'
import type { Category } from '#shared/report/category'
import type { Desk } from '#shared/roster/desk'
import type { Tenure } from '#shared/roster/tenure'
import type { PlaceSeen } from '#shared/life/event'
import type { Actor, HistoryEntry, Report } from '#shared/life/report'
import type { Rating } from '#shared/life/report-parts'
import type { Relation } from './relation'

/** The desk that an assignment names, and what the roster says of it. */
export interface Target {
	desk: Desk
	/** The desk's area. */
	area: Area
}

/** A person at a desk. */
export interface VerifierAt extends Target {
	person: Tenure
}

/** What stands in the history as its sender said it. */
type Said = Pick<HistoryEntry, 'note' | 'reason' | 'rejectReason' | 'photos' | 'voice' | 'addition'>

/** What the sender of an event supplied. */
export interface Supplied extends Said {
	/** Days of a suspension. */
	days?: number
	/** How much longer an extension lasts, in units of the category's total term. */
	amount?: number
	rating?: Rating
	target?: Target
	coHandlers?: Target[]
	/** The named verifier, and their desk. */
	verifier?: VerifierAt
	/** The other report of a merge. */
	other?: Report
	isPublic?: boolean
	placeSeen?: PlaceSeen
}

/** Everything that a rule may look at. Rules are pure: time and roster are handed in. */
export interface Situation {
	report: Report
	category: Category
	/** Milliseconds since 1970. */
	now: number
	calendar: WorkCalendar
	actor: Actor
	/** Who the viewer is on staff, whatever they act as. */
	personId?: string
	relations: ReadonlySet<Relation>
	/** The codes of the areas for which the actor is a dispatcher: they assign anywhere below. */
	reach: readonly string[]
	/** It is part of a flood, as far as that was looked up: for ending one alone. */
	inFlood?: boolean
	/** The areas from the root down to the owner desk's. */
	chain: AreaChain
	/** The areas from the root down to the place. */
	placeChain: AreaChain
}

/** A situation in which somebody sends an event. */
export interface Sending extends Situation {
	supplied: Supplied
}
