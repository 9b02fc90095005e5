import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { sampleRoster, sampleWorkbook } from '../../../local/roster-files/sample'
import { templateWorkbook } from '../../../local/roster-files/template'
import { FILE_PROBLEMS } from '../../../miniprogram/domain/words/roster-files'
import { startProductInMemory, type MemoryProduct } from '../../support/memory-product'
import { asClerk, CLERK } from '../../support/product'

const SEED = 1

// sample.long.test.ts brings it in again, which changes nothing.

let product: MemoryProduct
beforeAll(async () => {
  product = await startProductInMemory()
  await product.appointClerk()
})
afterAll(() => product.close())

it('brings a real county in: the clean rows are taken, and the bad ones listed', async () => {
  const { mistakes } = sampleRoster(SEED)
  const file = rosterBytes('sample.xlsx', await sampleWorkbook(SEED))
  const { added, errors, refused } = await bringIn(asClerk(product), file)
  expect(refused).toBe(false)
  expect(mistakes.length).toBeGreaterThan(4)
  expect(errors.map(({ sheet, row, column }) => ({ sheet, row, column }))).toEqual(
    expect.arrayContaining(mistakes),
  )
  expect(errors).toHaveLength(mistakes.length)
  expect(added.areas).toBeGreaterThan(228)
  const { matches } = await product.ask(CLERK, 'place', 'search', { text: '科右前旗科尔沁镇柳树川村' })
  expect(matches).toMatchObject([{ areaCode: '152221100209' }])
})

it('has a template whose sheets are all known, and empty', async () => {
  const file = rosterBytes('template.xlsx', await templateWorkbook())
  await expect(bringIn(asClerk(product), file)).rejects.toMatchObject({ sentence: FILE_PROBLEMS.noRows })
})
