import type { Satisfied, Solved } from '../shared/life/event'
import { initially } from './initially'
import type { targetChoices } from './staff-events'

/** What the sheet of an event begins with. */
export const UNFILLED = {
	target: '',
	isPublic: false,
	problem: '',
	/** Why the sheet that is open has nothing to choose from. */
	nothing: '',
	helperChoices: [] as ReturnType<typeof targetChoices>,
	/** The chosen helpers, by their positions. */
	helpers: [] as string[],
	solved: initially<Solved | ''>(''),
	satisfied: initially<Satisfied | ''>(''),
}
