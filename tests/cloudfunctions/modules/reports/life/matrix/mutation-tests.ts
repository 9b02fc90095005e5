import { LIFE } from '../../../../../../cloudfunctions/modules/reports/life/table'
import { agrees } from './cells'
import { FIELDS, nameOf, withOther, withoutEach } from './mutations'
import { isNoticed, ORDERLESS_CELLS } from './notice'
import { REDUNDANT } from './written/redundant'

const COLUMNS = LIFE.flatMap((row) =>
	FIELDS.map((field) => ({ row, field, removals: withoutEach(row, field) })),
)
const REMOVALS = COLUMNS.flatMap((column) => column.removals)

type Columns = typeof COLUMNS

/** Each change of one thing of the table turns a cell red; of the possible changes, in the columns chosen. */
export function mutationTests(choose: (all: Columns) => Columns): void {
	const chosen = choose(COLUMNS)
	const removed = chosen.flatMap((column) => column.removals)

	test('what is allowed does not depend on the order of the rows', () => {
		const backwards = [...LIFE].reverse()
		expect(ORDERLESS_CELLS.filter((cell) => !agrees(cell, backwards)).map(({ key }) => key)).toEqual([])
	})

	const removals = `${String(removed.length)} of ${String(REMOVALS.length)} ways`
	test(`each of ${removals} to take one thing out of a row is noticed, where it does not say the same twice`, () => {
		const redundant = REMOVALS.filter(({ change }) => REDUNDANT.includes(change))
		expect(redundant.map(({ change }) => change).sort()).toEqual([...REDUNDANT].sort())
		const unnoticed = removed.filter((mutation) => !isNoticed(mutation))
		expect(unnoticed).toEqual(redundant.filter((mutation) => removed.includes(mutation)))
	})

	const columns = `${String(chosen.length)} of ${String(FIELDS.length)} columns in ${String(LIFE.length)} rows`
	test(`a change in any of ${columns} is noticed`, () => {
		const unnoticed = chosen.filter(
			({ row, field, removals }) => !removals.some(isNoticed) && !withOther(row, field).some(isNoticed),
		)
		expect(unnoticed.map(({ row, field }) => `${nameOf(row)}: ${field}`)).toEqual([])
	})
}
