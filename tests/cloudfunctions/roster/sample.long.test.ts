import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { sampleWorkbook } from '../../../local/roster-files/sample'
import { asClerk, startProduct } from '../../support/product'

it('brings a real county in twice: the second time nothing changes', async () => {
  const product = await startProduct()
  await product.appointClerk()
  const bring = async () => bringIn(asClerk(product), rosterBytes('sample.xlsx', await sampleWorkbook(1)))
  await bring()
  const before = product.snapshot()['roster']
  const nothing = { areas: 0, people: 0, households: 0 }
  expect(await bring()).toMatchObject({ added: nothing, changed: nothing })
  expect(product.snapshot()['roster']).toEqual(before)
  await product.close()
})
