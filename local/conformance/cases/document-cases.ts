import { failed, refused, type Case } from './case'
import { refusalOf } from '../sdk'
import { does, ids, nowhere, noCollection, people } from './operation'

export const documentCases: Case[] = [
	does(
		'collection.add',
		'hit',
		'one with its own id',
		async (sdk) => (await people(sdk).add({ _id: 'dan', name: 'Dan' })).id,
		'dan',
	),
	does(
		'collection.add',
		'hit',
		'several get ids that grow',
		async (sdk) => {
			const { ids: given } = (await people(sdk).add([{ name: 'Dan' }, { name: 'Eve' }])) as unknown as {
				ids: string[]
			}
			return (
				given.length === 2 &&
				String(given[0]) < String(given[1]) &&
				given.every((id) => /^[0-9a-f]{32}$/.test(id))
			)
		},
		true,
	),
	does(
		'collection.add',
		'miss',
		'none',
		async (sdk) => ((await people(sdk).add([])) as unknown as { ids: string[] }).ids,
		[],
	),
	does(
		'collection.add',
		'error',
		'an id that is taken',
		(sdk) => people(sdk).add({ _id: 'ann' }),
		refused('DATABASE_DUPLICATE_WRITE', '_id_'),
	),
	does(
		'collection.add',
		'error',
		'a unique key that is taken',
		(sdk) => people(sdk).add({ name: 'Ann' }),
		refused('DATABASE_DUPLICATE_WRITE', 'name'),
	),
	does(
		'collection.add',
		'hit',
		'a unique key that is missing counts as null: a second one is refused',
		async (sdk) => {
			await people(sdk).doc('ann').update({ name: sdk.command.remove() })
			return (await refusalOf(people(sdk).add({ age: 1 })))?.code
		},
		'DATABASE_DUPLICATE_WRITE',
	),
	does(
		'collection.add',
		'error',
		'a field that begins with $',
		(sdk) => people(sdk).add({ name: 'Dan', $where: 1 }),
		failed('$where'),
	),
	does(
		'collection.add',
		'error',
		'no such collection',
		(sdk) => nowhere(sdk).add({ name: 'Dan' }),
		noCollection,
	),
	does('doc.get', 'hit', 'a list of one', async (sdk) => ids(await people(sdk).doc('bob').get()), ['bob']),
	does('doc.get', 'miss', 'an empty list', async (sdk) => (await people(sdk).doc('zoe').get()).data, []),
	does('doc.get', 'error', 'no such collection', (sdk) => nowhere(sdk).doc('bob').get(), noCollection),
	does(
		'doc.set',
		'hit',
		'replaces everything',
		async (sdk) => {
			const { updated } = await people(sdk).doc('bob').set({ name: 'Rob' })
			return [updated, (await people(sdk).doc('bob').get()).data]
		},
		[1, [{ _id: 'bob', name: 'Rob' }]],
	),
	does(
		'doc.set',
		'miss',
		'creates what is missing',
		async (sdk) => {
			const { updated, upsertedId } = await people(sdk).doc('zoe').set({ name: 'Zoe' })
			return { updated, upsertedId }
		},
		{ updated: 0, upsertedId: 'zoe' },
	),
	does(
		'doc.set',
		'error',
		'a unique key that is taken',
		(sdk) => people(sdk).doc('zoe').set({ name: 'Ann' }),
		refused('DATABASE_DUPLICATE_WRITE', 'name'),
	),
	does(
		'doc.update',
		'hit',
		'one document',
		async (sdk) => (await people(sdk).doc('bob').update({ age: 1 })).updated,
		1,
	),
	does(
		'doc.update',
		'miss',
		'creates nothing',
		async (sdk) => [
			(await people(sdk).doc('zoe').update({ age: 1 })).updated,
			(await people(sdk).count()).total,
		],
		[0, 3],
	),
	does(
		'doc.update',
		'error',
		'the same field twice',
		(sdk) =>
			people(sdk)
				.doc('bob')
				.update({ home: { town: 'z' }, 'home.town.part': 1 }),
		failed('conflict'),
	),
	does(
		'doc.remove',
		'hit',
		'one document',
		async (sdk) => [(await people(sdk).doc('bob').remove()).deleted, (await people(sdk).count()).total],
		[1, 2],
	),
	does(
		'doc.remove',
		'miss',
		'no such document',
		async (sdk) => (await people(sdk).doc('zoe').remove()).deleted,
		0,
	),
	does('doc.remove', 'error', 'no such collection', (sdk) => nowhere(sdk).doc('bob').remove(), noCollection),
	does(
		'db.serverDate',
		'hit',
		"the cloud's time",
		async (sdk) => {
			await people(sdk).add({
				_id: 'dan',
				name: 'Dan',
				at: sdk.db.serverDate(),
				later: sdk.db.serverDate({ offset: 60_000 }),
			})
			const { data } = await people(sdk).doc('dan').get()
			return data[0].later.getTime() - data[0].at.getTime()
		},
		60_000,
	),
	does(
		'db.serverDate',
		'miss',
		'finds nothing in the future',
		async (sdk) =>
			ids(
				await people(sdk)
					.where({ born: sdk.command.gt(sdk.db.serverDate()) })
					.get(),
			),
		[],
	),
	does(
		'db.serverDate',
		'error',
		'an offset that is no number',
		async (sdk) => people(sdk).add({ at: sdk.db.serverDate({ offset: 'soon' }) }),
		failed('date'),
	),
]
