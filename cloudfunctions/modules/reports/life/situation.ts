import type { Area, AreaChain } from '#shared/area/area'
import type { WorkCalendar } from '#shared/clock/calendar'
import type { Voice } from '#shared/content/voice-kind'
import type { Category } from '#shared/report/category'
import type { Desk } from '#shared/roster/desk'
import type { Tenure } from '#shared/roster/tenure'
import type { PlaceSeen, RejectReason } from '#shared/life/event'
import type { Actor, Report } from '#shared/life/report'
import type { Addition, Rating } from '#shared/life/report-parts'
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

/** What the sender of an event supplied. */
export interface Supplied {
	note?: string
	reason?: string
	rejectReason?: RejectReason
	photos?: string[]
	voice?: Voice
	/** Days of a suspension. */
	days?: number
	/** Of an extension, in units of the category's total term. */
	amount?: number
	rating?: Rating
	addition?: Addition
	target?: Target
	coHandlers?: Target[]
	/** Whoever is to check the result, and the desk at which they are. */
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
