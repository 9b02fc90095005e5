import type { AreaRef } from '../area/area'

/** A point on the map; `name` is what the map calls it. */
export interface MapPoint {
	lng: number
	lat: number
	name?: string
}

/** Where the problem is. */
export interface ReportPlace {
	/** From the root down to the area of the place, as it was at the submit. */
	path: AreaRef[]
	/** The place in the reporter's words. */
	text?: string
	/** On the map; `name` is what the map calls it. */
	point?: MapPoint
	householdId?: string
	/** Of the household, for the search alone: what is shown is the roster's, which these follow. */
	address?: string
	headName?: string
	phone?: string
	/** No area fitted, or several, or none was said: a dispatcher places it. */
	isUnclear?: true
}
