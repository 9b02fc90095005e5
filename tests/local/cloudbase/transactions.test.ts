import { codeOf, connectSdk, type SdkTransaction } from './support/sdk'
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
		await accounts().add([
			{ _id: 'a', card: 1, balance: 100 },
			{ _id: 'b', card: 2, balance: 0 },
		])
	})

	const accounts = () => sdk.db.collection('accounts')
	const begin = (): Promise<SdkTransaction> => sdk.db.startTransaction()
	const balance = (id: string): unknown =>
		cloud.snapshot()['accounts']?.find((account) => account._id === id)?.['balance']

	test('both documents change at the commit, and nobody sees it half done', async () => {
		const { db, command } = sdk
		await db.runTransaction(async (transaction: SdkTransaction) => {
			const inside = transaction.collection('accounts')
			await inside.doc('a').update({ balance: command.inc(-30) })
			await inside.doc('b').update({ balance: command.inc(30) })
			expect((await inside.doc('a').get()).data).toMatchObject({ balance: 70 })
			expect([balance('a'), balance('b')]).toEqual([100, 0])
		})
		expect([balance('a'), balance('b')]).toEqual([70, 30])
	})

	test('of two that write the same document the second is refused', async () => {
		const [first, second] = [await begin(), await begin()]
		await first.collection('accounts').doc('a').update({ balance: 1 })
		const refusal = await codeOf(second.collection('accounts').doc('a').update({ balance: 2 }))
		expect(refusal).toBe('DATABASE_TRANSACTION_CONFLICT')
		await first.commit()
		expect(balance('a')).toBe(1)
	})

	test('the snapshot starts at the first operation, not at the start', async () => {
		const transaction = await begin()
		await accounts().doc('a').update({ balance: 101 })
		const { data } = await transaction.collection('accounts').doc('a').get()
		expect(data).toMatchObject({ balance: 101 })
		await transaction.rollback()
	})

	test('what others commit afterwards stays unseen, by id and by query', async () => {
		const transaction = await begin()
		const inside = transaction.collection('accounts')
		await inside.doc('b').get()
		await accounts().doc('a').update({ balance: 0 })
		await accounts().add({ _id: 'c', card: 3, balance: 100 })
		await accounts().doc('b').remove()
		expect((await inside.doc('a').get()).data).toMatchObject({ balance: 100 })
		const rich = await inside.where({ balance: 100 }).get()
		expect(rich.data.map(({ _id }: { _id: string }) => _id)).toEqual(['a'])
		const ordered = await inside.orderBy('card', 'desc').get()
		expect(ordered.data.map(({ _id }: { _id: string }) => _id)).toEqual(['b', 'a'])
		await transaction.rollback()
	})

	test('writing what somebody changed after the snapshot is a conflict', async () => {
		const transaction = await begin()
		await transaction.collection('accounts').doc('a').get()
		await accounts().doc('a').update({ balance: 50 })
		const refusal = await codeOf(transaction.collection('accounts').doc('a').update({ balance: 60 }))
		expect(refusal).toBe('DATABASE_TRANSACTION_CONFLICT')
		expect(balance('a')).toBe(50)
	})

	test('a plain write waits for the lock of a transaction', async () => {
		const transaction = await begin()
		await transaction.collection('accounts').doc('a').update({ balance: 500 })
		let done = false
		const plain = accounts()
			.doc('a')
			.update({ balance: sdk.command.inc(1) })
			.then(() => (done = true))
		await new Promise((resolve) => setTimeout(resolve, 100))
		expect(done).toBe(false)
		await transaction.commit()
		await plain
		expect(balance('a')).toBe(501)
	})

	test('a plain removal waits, too', async () => {
		const transaction = await begin()
		await transaction.collection('accounts').doc('a').update({ balance: 500 })
		const removal = accounts().doc('a').remove()
		await new Promise((resolve) => setTimeout(resolve, 100))
		expect(balance('a')).toBe(100)
		await transaction.rollback()
		expect(await removal).toMatchObject({ deleted: 1 })
		expect(balance('a')).toBeUndefined()
	})

	test('a counter that all increase loses nothing: what succeeded is what it shows', async () => {
		const runs = Array.from({ length: 12 }, () =>
			sdk.db.runTransaction(async (transaction: SdkTransaction) => {
				const document = transaction.collection('accounts').doc('b')
				const { data } = await document.get()
				await document.update({ balance: (data as unknown as { balance: number }).balance + 1 })
			}),
		)
		const succeeded = (await Promise.allSettled(runs)).filter(({ status }) => status === 'fulfilled').length
		expect(succeeded).toBeGreaterThan(0)
		expect(balance('b')).toBe(succeeded)
	})

	test('a unique key is taken from its first writer on', async () => {
		const [first, second] = [await begin(), await begin()]
		await first.collection('accounts').add({ _id: 'c', card: 3 })
		const twice = await codeOf(second.collection('accounts').add({ _id: 'd', card: 3 }))
		expect(twice).toBe('DATABASE_TRANSACTION_CONFLICT')
		const third = await begin()
		expect(await codeOf(third.collection('accounts').add({ _id: 'd', card: 1 }))).toBe(
			'DATABASE_DUPLICATE_WRITE',
		)
		await first.commit()
		expect(balance('c')).toBeUndefined()
		expect(cloud.snapshot()['accounts']?.length).toBe(3)
	})

	test('a unique key can pass from one document to another in one commit', async () => {
		const transaction = await begin()
		await transaction.collection('accounts').doc('a').remove()
		await transaction.collection('accounts').add({ _id: 'c', card: 1 })
		await transaction.commit()
		expect(cloud.snapshot()['accounts']?.map(({ _id, card }) => [_id, card])).toEqual([
			['b', 2],
			['c', 1],
		])
	})

	test('the keys of two documents can be exchanged in one commit', async () => {
		const transaction = await begin()
		const inside = transaction.collection('accounts')
		await inside.doc('a').update({ card: 9 })
		await inside.doc('b').update({ card: 1 })
		await inside.doc('a').update({ card: 2 })
		await transaction.commit()
		expect(cloud.snapshot()['accounts']?.map(({ card }) => card)).toEqual([2, 1])
	})

	test('where().update() inside a transaction runs outside of it: the SDK sends no transaction with it', async () => {
		const transaction = await begin()
		await transaction.collection('accounts').where({ card: 1 }).update({ balance: 7 })
		await transaction.rollback()
		expect(balance('a')).toBe(7)
	})

	test('after thirty seconds a transaction is over', async () => {
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] })
		try {
			const transaction = await begin()
			await transaction.collection('accounts').doc('a').update({ balance: 1 })
			jest.advanceTimersByTime(30_001)
			expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
			expect(balance('a')).toBe(100)
		} finally {
			jest.useRealTimers()
		}
	})
})
