import { codeOf, connectSdk, type SdkTransaction as Transaction } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

const schema = {
  collections: { accounts: { indexes: [{ name: 'card', fields: { card: 1 as const }, unique: true }] } },
}

describe('transactions', () => {
  let cloud: TestCloud
  let sdk: ReturnType<typeof connectSdk>

  beforeAll(async () => {
    cloud = await startTestCloud(schema)
    sdk = connectSdk(cloud)
  })
  afterAll(() => cloud.end())
  beforeEach(async () => {
    await cloud.reset()
    await sdk.db.collection('accounts').add([
      { _id: 'a', card: 1, balance: 100 },
      { _id: 'b', card: 2, balance: 0 },
    ])
  })

  const balance = async (id: string): Promise<unknown> =>
    cloud.snapshot()['accounts']?.find((account) => account._id === id)?.['balance']

  test('a committed transaction changes both documents, and nobody sees it half done', async () => {
    const { db, command } = sdk
    await db.runTransaction(async (transaction: Transaction) => {
      const accounts = transaction.collection('accounts')
      await accounts.doc('a').update({ balance: command.inc(-30) })
      await accounts.doc('b').update({ balance: command.inc(30) })
      expect((await accounts.doc('a').get()).data).toMatchObject({ balance: 70 })
      expect(await balance('a')).toBe(100)
    })
    expect([await balance('a'), await balance('b')]).toEqual([70, 30])
  })

  test('two transactions that write the same document: the second is refused', async () => {
    const first = await sdk.db.startTransaction()
    const second = await sdk.db.startTransaction()
    await first.collection('accounts').doc('a').update({ balance: 1 })
    const refusal = await codeOf(second.collection('accounts').doc('a').update({ balance: 2 }))
    expect(refusal).toBe('DATABASE_TRANSACTION_CONFLICT')
    await first.commit()
    expect(await balance('a')).toBe(1)
  })
})
