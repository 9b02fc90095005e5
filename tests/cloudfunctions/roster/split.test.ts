import { startDemo } from '../../support/filled-product'
import { GRID_1, VILLAGE } from '../../support/demo'
import { CLERK, type Product } from '../../support/product'

let product: Product

beforeEach(async () => {
  product = await startDemo()
})
afterEach(() => product.close())

const areaOf = (areaCode: string) => product.ask(CLERK, 'roster', 'area', { areaCode })

/** Splits the first grid after its fifth household. */
async function split(first: string, second: string) {
  const { households } = await product.ask(CLERK, 'roster', 'households', { areaCode: GRID_1 })
  const ids = households.map(({ id }) => id)
  return product.call(CLERK, 'roster', 'split', {
    areaCode: GRID_1,
    into: [
      { name: first, householdIds: ids.slice(0, 5) },
      { name: second, householdIds: ids.slice(5) },
    ],
  })
}

test('the new grids get codes of their own, and those beside them keep theirs', async () => {
  const before = await areaOf(VILLAGE)
  const { households } = await areaOf(GRID_1)
  expect(await split('东片', '西片')).toMatchObject({ ok: true })
  const { below } = await areaOf(VILLAGE)
  expect(new Set(below.map(({ code }) => code)).size).toBe(before.below.length + 2)
  const counts = await Promise.all(
    ['东片', '西片'].map(async (name) => {
      return (await areaOf(below.find((one) => one.name === name)!.code)).households
    }),
  )
  expect(counts).toEqual([5, households - 5])
})

test('a name that a grid beside it has is refused', async () => {
  expect(await split('东片', '第二网格')).toMatchObject({
    ok: false,
    error: { code: 'MOVE_NOT_POSSIBLE', fields: { name: '已经有叫“第二网格”的网格，请换一个名称' } },
  })
})
