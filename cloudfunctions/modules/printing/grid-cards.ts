import type { AreaRef } from '#shared/area/area'
import { chinaDay, fromIso } from '#shared/clock/china-time'
import type { Output } from '../cards/contract'
import type { GridCards } from './layout/sheets'

/** An answer of `card.sheet` as the layout takes it. */
export function gridCards({ grid, people, centre, cards, asOf }: Output<'sheet'>): GridCards {
	return {
		grid: {
			path: grid.path.map(({ name }) => name),
			people,
			...(centre && { centre }),
			printedOn: chinaDay(fromIso(asOf)),
		},
		households: cards,
	}
}

/** What people call the place of a grid: village and grid. */
export function placeName(path: readonly AreaRef[]): string {
	return path
		.slice(-2)
		.map(({ name }) => name)
		.join('')
}
