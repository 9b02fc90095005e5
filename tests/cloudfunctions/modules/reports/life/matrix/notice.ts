import type { Transition } from '../../../../../../cloudfunctions/modules/reports/life/transitions/transition'
import { LIFE } from '../../../../../../cloudfunctions/modules/reports/life/table'
import type { Mutation } from './mutations'
import { agrees, ALLOWED_CELLS, LACKING_CELLS, REFUSED_CELLS, type Cell } from './cells'

/**
 * A report that lies at the top while its check is late below fits two rows; the first of them is meant.
 * Nowhere else does the order of the rows decide what becomes of an event that is allowed.
 */
const ORDER_COUNTS = 'late check of the top'

const isOrderless = ({ key }: Cell): boolean => !key.includes(` | ${ORDER_COUNTS} | `)

/** The cells that hold whichever of the rows is asked first. */
export const ORDERLESS_CELLS = [...ALLOWED_CELLS, ...LACKING_CELLS].filter(isOrderless)

type Index = ReadonlyMap<string, Cell[]>

function indexed(cells: readonly Cell[]): Index {
	const index = new Map<string, Cell[]>()
	for (const cell of cells) {
		const key = `${cell.event} ${cell.status}`
		const found = index.get(key)
		if (found) found.push(cell)
		else index.set(key, [cell])
	}
	return index
}

/** What a column may change: what is needed shows where it is lacking, all else where nothing is. */
const SHOWN = {
	needs: { asked: [indexed(LACKING_CELLS)], backwards: indexed(LACKING_CELLS.filter(isOrderless)) },
	others: {
		asked: [indexed(ALLOWED_CELLS), indexed(REFUSED_CELLS)],
		backwards: indexed(ALLOWED_CELLS.filter(isOrderless)),
	},
}

const answers = new WeakMap<Mutation, boolean>()

/** True when some cell differs from what is written once the changed row stands in the place of the row; tried once. */
export function isNoticed(mutation: Mutation): boolean {
	const answer = answers.get(mutation) ?? someDiffers(mutation)
	answers.set(mutation, answer)
	return answer
}

function someDiffers({ row, field, mutant }: Mutation): boolean {
	const life = LIFE.map((one) => (one === row ? mutant : one))
	const { asked, backwards } = field === 'needs' ? SHOWN.needs : SHOWN.others
	const differs = (index: Index, rows: readonly Transition[]): boolean => {
		for (const cell of touchedBy([row, mutant], index)) if (!agrees(cell, rows)) return true
		return false
	}
	return asked.some((index) => differs(index, life)) || differs(backwards, [...life].reverse())
}

/** The cells of which one of the rows may have a say, one by one: the first that differs is enough. */
function* touchedBy(rows: readonly Transition[], index: Index): Generator<Cell> {
	const keys = new Set(rows.flatMap(({ event, from }) => from.map((status) => `${event} ${status}`)))
	const who = [...new Set(rows.flatMap((row) => row.who))]
	for (const key of keys)
		for (const cell of index.get(key) ?? [])
			if (who.some((relation) => cell.sending.relations.has(relation))) yield cell
}
