import { refused, type Case } from './case'
import { does, ids, people } from './operation'

const notOpen = refused('DATABASE_TRANSACTION_FAIL', 'TransactionNotExist')

export const transactionCases: Case[] = [
	does(
		'db.startTransaction',
		'hit',
		'reads one document as an object',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			const { data } = await transaction.collection('people').doc('ann').get()
			await transaction.commit()
			return data.age
		},
		30,
	),
	does(
		'db.startTransaction',
		'miss',
		'reads null where nothing is',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			const { data } = await transaction.collection('people').doc('zoe').get()
			await transaction.rollback()
			return data
		},
		null,
	),
	does(
		'db.startTransaction',
		'error',
		'a fault ends it',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			await transaction
				.collection('people')
				.add({ _id: 'ann' })
				.catch(() => undefined)
			await transaction.collection('people').doc('ann').get()
		},
		notOpen,
	),
	does(
		'transaction.commit',
		'hit',
		'writes everything',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			await transaction.collection('people').add({ _id: 'dan', name: 'Dan' })
			await transaction.collection('people').doc('ann').remove()
			await transaction.commit()
			return ids(await people(sdk).get())
		},
		['bob', 'cai', 'dan'],
	),
	does(
		'transaction.commit',
		'miss',
		'nothing was written',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			await transaction.commit()
			return ids(await people(sdk).get())
		},
		['ann', 'bob', 'cai'],
	),
	does(
		'transaction.commit',
		'error',
		'twice',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			await transaction.commit()
			await transaction.commit()
		},
		notOpen,
	),
	does(
		'transaction.rollback',
		'hit',
		'writes nothing',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			await transaction.collection('people').doc('ann').update({ age: 99 })
			await transaction.rollback()
			return (await people(sdk).doc('ann').get()).data[0].age
		},
		30,
	),
	does(
		'transaction.rollback',
		'miss',
		'after a fault has ended it',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			await transaction
				.collection('people')
				.add({ _id: 'ann' })
				.catch(() => undefined)
			await transaction.rollback()
			return transaction.aborted
		},
		true,
	),
	does(
		'transaction.rollback',
		'error',
		'after a commit',
		async (sdk) => {
			const transaction = await sdk.db.startTransaction()
			await transaction.commit()
			await transaction.rollback()
		},
		notOpen,
	),
	does(
		'db.runTransaction',
		'hit',
		'gives what its work gives',
		(sdk) => sdk.db.runTransaction(async () => 'done'),
		'done',
	),
	does(
		'db.runTransaction',
		'miss',
		'rolls back with a reason',
		async (sdk) => {
			const run = sdk.db.runTransaction(
				async (transaction: { rollback: (reason: string) => Promise<unknown> }) =>
					transaction.rollback('changed my mind'),
			)
			return run.catch((reason: unknown) => reason)
		},
		'changed my mind',
	),
	does(
		'db.runTransaction',
		'error',
		'a fault of its work',
		(sdk) => sdk.db.runTransaction(async () => Promise.reject(new Error('broken'))),
		{ names: 'broken' },
	),
]
