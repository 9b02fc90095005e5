import { householdsIn } from '../../../support/tables/households-in'
import { largeWorkbook } from '../../../support/tables/large-workbook'

it('reads a workbook of a hundred thousand rows', async () => {
	expect(await householdsIn(largeWorkbook(100_000))).toBe(100_003)
})
