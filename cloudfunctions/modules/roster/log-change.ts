import { undone, type DeskDeed } from './rules/far-reaching'
import type { ChangeCall } from './call'
import type { RosterChange } from './change-log'
import { keyDeeds, type ManyEnded } from './proposals/deeds'
import { namedBy } from './proposals/standing-alone'

/** What a change did at desks: what taking it back would do follows from it. */
export interface Done {
	deeds: readonly DeskDeed[]
	/** Taking it back ends too many posts. */
	undoingEnds?: ManyEnded | undefined
}

/** Writes down what a version is about to change, and what must never be forgotten of the changes before it. */
export async function logChange(
	call: ChangeCall,
	change: Omit<RosterChange, 'at' | 'named' | 'undoing'>,
	{ deeds, undoingEnds }: Done,
): Promise<void> {
	const { imports } = call.ports
	const [before] = await imports.changes(change.version - 1, 1)
	const named = namedBy(change.version, deeds, before)
	await imports.log({
		...change,
		at: call.now,
		...(named !== undefined && { named }),
		undoing: { deeds: undone(keyDeeds(deeds)), ...(undoingEnds && { many: undoingEnds }) },
	})
}
