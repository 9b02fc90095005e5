import { fileStore } from '../../../cloudfunctions/common/adapters/file-store'
import { portraitLinks } from '../../../cloudfunctions/common/card/portraits'
import { GRID_1, GRID_LEADER, STRANGER, VILLAGER, VILLAGER_2 } from '../../support/demo'
import { startDemo } from '../../support/demo-data'
import { pair } from '../../support/pair'
import { uploadedPhoto } from '../../support/photo'
import type { Product } from '../../support/product'

const DOOR = 'JHPP-BSXX-VZBX'
const OTHER_DOOR = 'HHVW-WXQN-47GZ'
const PAIRED = { personId: 'p-paired', name: '于文海', phone: '13800000066' }

let product: Product
beforeAll(async () => {
  product = await startDemo()
  await pair(product, DOOR, PAIRED)
})
afterAll(() => product.close())

const card = (openid: string, input: { doorCode?: string; areaCode?: string }) =>
  product.ask(openid, 'card', 'show', input)

describe('the paired member of a household', () => {
  it('stands on its own card: by its door code, and for its confirmed members', async () => {
    const paired = { name: '于文海', phone: '13800000066' }
    expect((await card(STRANGER, { doorCode: DOOR })).paired).toEqual(paired)
    expect((await card(VILLAGER, {})).paired).toEqual(paired)
  })

  it('stands on no other card: the grid’s, another household’s, or that of who still waits', async () => {
    await product.ask(STRANGER, 'household', 'bind', { doorCode: DOOR, name: '李四' })
    const others = await Promise.all([
      card(STRANGER, { areaCode: GRID_1 }),
      card(VILLAGER, { areaCode: GRID_1 }),
      card(STRANGER, { doorCode: OTHER_DOOR }),
      card(STRANGER, {}),
      card(VILLAGER_2, {}),
    ])
    for (const other of others) {
      expect(other).not.toHaveProperty('paired')
      expect(JSON.stringify(other)).not.toMatch(/于文海|13800000066|p-paired/)
    }
  })

  it('outlives a change of the roster around it, and has the photo that they gave', async () => {
    const leader = (await card(STRANGER, { doorCode: DOOR })).people[0]
    await product.ask(GRID_LEADER, 'account', 'setPortrait', {
      fileId: await uploadedPhoto(product, GRID_LEADER),
    })
    await product.cloud.push.deliver()
    const roster = (product.snapshot()['roster'] ?? []) as { person?: { id: string; phone: string } }[]
    const personId = roster.find(({ person }) => person?.phone === leader?.phone)?.person?.id ?? ''
    await pair(product, DOOR, { ...PAIRED, personId })
    const { people, paired } = await card(STRANGER, { doorCode: DOOR })
    expect(paired?.photo).toBe(people[0]?.photo)
    expect(paired?.photo).toMatch(/^http/)
  })
})

it('is a card without photos while the storage is out', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const out = { ...fileStore, links: () => Promise.reject(new Error('the storage is out')) }
  expect(await portraitLinks(['p-1'], 'cloud://e.b/portraits/', out)).toEqual(new Map())
  expect(said.mock.calls).toEqual([['{"withoutPortraits":1,"fault":"the storage is out"}']])
  said.mockRestore()
})
