import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { gridCards } from '../../cloudfunctions/modules/printing/grid-cards'
import type { GridCards } from '../../cloudfunctions/modules/printing/layout/sheets'

/** Calls `card.sheet` and answers its data. */
export type AskSheet = (input: Input<'card', 'sheet'>) => Promise<Output<'card', 'sheet'>>

/** All cards of an area, grid by grid. */
export async function allCards(ask: AskSheet, area: Input<'card', 'sheet'>): Promise<GridCards[]> {
	const byGrid = new Map<string, GridCards>()
	let cursor: string | undefined
	do {
		const answer = await ask({ ...area, ...(cursor !== undefined && { cursor }) })
		const { grid, households } = gridCards(answer)
		const before = byGrid.get(answer.grid.code)?.households ?? []
		byGrid.set(answer.grid.code, { grid, households: [...before, ...households] })
		cursor = answer.next
	} while (cursor !== undefined)
	return [...byGrid.values()]
}
