import type { AreaRef } from '#shared/area/area'
import type { Day } from '#shared/roster/tenure'

/** A resident's tie to a household: pending until the grid leader confirms it. */
export interface HouseholdMember {
	openid: string
	name: string
	phone?: string
	state: 'pending' | 'confirmed'
	/** When the resident asked, ISO 8601 with offset. */
	since: string
}

/**
 * The paired member (包户党员) of a household: a cadre or party member who looks in on it. The phone is a work phone; by it
 * they are known, should they have a post besides.
 */
export interface PairedMember {
	name: string
	phone: string
	/** Since when, where a file has changed it. */
	from?: Day
}

/** A former paired member, with the last day. The first day is unknown where the first file named them. */
export interface PairedBefore extends PairedMember {
	to: Day
	/** Stands for a resident without a post. */
	memberId?: string
}

/** A household (户): belongs to one grid, carries an opaque door code. */
export interface Household {
	id: string
	/** The number that the village uses for it. */
	number: string
	address: string
	/** The head of the household's name. */
	headName: string
	/** The number under which the household is reached; relatives may share one. */
	phone?: string
	doorCode: string
	/** From the root down to its grid. */
	path: AreaRef[]
	/** Who stands on the household's second card (连心卡). */
	paired?: PairedMember
	/** Who did before a file named another one, the last one first. */
	pairedBefore?: PairedBefore[]
	members: HouseholdMember[]
	/** The grids that it belonged to before, each until a day and including it, the oldest first. */
	former?: { to: Day; path: AreaRef[] }[]
}
