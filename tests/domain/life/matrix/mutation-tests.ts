import { LIFE } from '../../../../miniprogram/domain/life/table'
import { agrees } from './cells'
import { FIELDS, nameOf, withOther, withoutEach } from './mutations'
import { isNoticed, ORDERLESS_CELLS } from './notice'
import { REDUNDANT } from './written/redundant'

const COLUMNS = LIFE.flatMap((row) =>
  FIELDS.map((field) => ({ row, field, removals: withoutEach(row, field) })),
)
const REMOVALS = COLUMNS.flatMap((column) => column.removals)

const removals = String(REMOVALS.length)
const columns = `${String(FIELDS.length)} columns of ${String(LIFE.length)} rows`

/** That whoever changes one thing of the table turns a cell red. */
export function mutationTests(): void {
  test('what is allowed does not depend on the order of the rows', () => {
    const backwards = [...LIFE].reverse()
    expect(ORDERLESS_CELLS.filter((cell) => !agrees(cell, backwards)).map(({ key }) => key)).toEqual([])
  })

  test(`each of ${removals} ways to take one thing out of a row is noticed, where it does not say the same twice`, () => {
    const unnoticed = REMOVALS.filter((mutation) => !isNoticed(mutation))
    expect(unnoticed.map(({ change }) => change).sort()).toEqual([...REDUNDANT].sort())
  })

  test(`a change in any of ${columns} is noticed`, () => {
    const unnoticed = COLUMNS.filter(
      ({ row, field, removals }) => !removals.some(isNoticed) && !withOther(row, field).some(isNoticed),
    )
    expect(unnoticed.map(({ row, field }) => `${nameOf(row)}: ${field}`)).toEqual([])
  })
}
