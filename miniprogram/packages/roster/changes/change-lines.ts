import { momentWords } from '../../../presenters/time'
import type { RosterChange } from '../../../services/roster'

/** A change of the roster, ready to be shown. */
export interface ChangeLine {
	version: number
	what: string
	who: string
	canUndo: boolean
}

export const changeLines = (changes: RosterChange[], now: number): ChangeLine[] =>
	changes.map(({ version, what, by, at, canUndo }) => ({
		version,
		what,
		who: `${by}·${momentWords(at, now)}`,
		canUndo,
	}))
