import type { Actor } from '#shared/life/report'
import type { EditableRoster } from './editable-roster'

/** Which new grid each household goes to. */
export interface Placement {
	/** The codes of the new grids; what is in no household goes to the first. */
	grids: readonly string[]
	/** The new grid of each household, by its id. */
	of: ReadonlyMap<string, string>
}

/** Grids that end, and where what was theirs belongs from now on. */
export interface Regrid {
	ended: readonly string[]
	/** The tree as it is afterwards. */
	book: EditableRoster
	placed: Placement
	by: Actor
	/** Tells the same change sent again. */
	work: string
}
