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
	/** The address of the household as it was at the submit: the report is found by it. What is shown is the roster's. */
	address?: string
	/** The household's phone, for the search alone as well; it follows the roster. */
	phone?: string
	/** No area fitted, or several, or none was said: a dispatcher places it. */
	isUnclear?: true
}
