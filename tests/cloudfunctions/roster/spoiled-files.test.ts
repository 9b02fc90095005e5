import { UserError } from '../../../cloudfunctions/rpc/user-error'
import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { startProductInMemory, type MemoryProduct } from '../../support/memory-product'
import { asClerk } from '../../support/product'
import { COUNTY_ROWS, countySheets } from '../../support/tables/small-county'
import { FAULTY_CELLS } from '../../support/tables/spoiled/faulty-cells'
import { FAULTY_ROSTERS } from '../../support/tables/spoiled/faulty-rosters'
import { REFUSED_FILES } from '../../support/tables/spoiled/refused'
import type { SpoiledFile } from '../../support/tables/spoiled/spoiled-file'
import { TIDIED_CSV } from '../../support/tables/spoiled/tidied-csv'
import { TIDIED_WORKBOOKS } from '../../support/tables/spoiled/tidied'
import { workbookFile } from '../../support/tables/workbook-file'

let product: MemoryProduct
// One product for all: the county is there, so that whatever a file changes shows.
beforeAll(async () => {
	product = await startProductInMemory()
	await product.appointClerk()
	await bringIn(asClerk(product), rosterBytes('county.xlsx', workbookFile(countySheets())))
})
afterAll(() => product.close())

const NOTHING = { areas: 0, people: 0, households: 0 }
const rosterNow = (): unknown => product.roster()

const bring = ({ name, bytes }: SpoiledFile) => bringIn(asClerk(product), rosterBytes(name, bytes()))

const titled = <T extends SpoiledFile>(files: readonly T[]): [string, T][] =>
	files.map((file) => [file.what, file])

it('is a county of areas, posts and households to begin with', () => {
	expect(COUNTY_ROWS).toEqual({ area: 5, tenure: 5, household: 3 })
})

it.each(titled([...TIDIED_CSV, ...TIDIED_WORKBOOKS]))('%s: reads as if it were clean', async (_, file) => {
	const before = rosterNow()
	const summary = await bring(file)
	expect(summary).toMatchObject({ errors: [], added: NOTHING, changed: NOTHING })
	expect(rosterNow()).toEqual(before)
})

it.each(titled(FAULTY_CELLS))('%s: is said cell by cell, and the rest is read', async (_, file) => {
	const { errors, rows } = await bring(file)
	for (const problem of file.problems) expect(errors).toContainEqual(problem)
	expect(rows).toBeGreaterThan(0)
})

it.each(titled(FAULTY_ROSTERS))('%s: is said with sheet, row and column', async (_, file) => {
	const before = rosterNow()
	const { errors } = await bring(file)
	expect(errors).toContainEqual(expect.objectContaining(file.at))
	for (const { message } of errors) expect(message).toMatch(/\p{Script=Han}/u)
	expect(rosterNow()).toEqual(before)
})

it.each(titled(REFUSED_FILES))('%s: is refused in a sentence', async (_, file) => {
	const before = rosterNow()
	const fault: unknown = await bring(file).catch((reason: unknown) => reason)
	expect(fault).toBeInstanceOf(UserError)
	expect(fault).toMatchObject({ code: 'BAD_ROSTER_FILE', sentence: file.sentence })
	expect(rosterNow()).toEqual(before)
})
