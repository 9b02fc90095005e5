import type { AreaRef } from '../area/area'
import type { Report } from './report'

/**
 * The areas from the root down to the place of a report as they are today: where it was reported, unless its grid was split
 * or merged since. What was said stays beside it (`place.path`), and by that the rates count.
 */
export function placePath({ place, state }: Pick<Report, 'place' | 'state'>): readonly AreaRef[] {
	return state.placeNow ?? place.path
}
