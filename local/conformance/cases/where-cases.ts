import { failed, unsupported, type Case } from './case'
import { does, ids, nowhere, noCollection, people } from './operation'

export const whereCases: Case[] = [
	does(
		'where.get',
		'hit',
		'in the order of creation',
		async (sdk) => ids(await people(sdk).where({}).get()),
		['ann', 'bob', 'cai'],
	),
	does(
		'where.get',
		'hit',
		'pages by a cursor join without a gap',
		async (sdk) => {
			const found: string[] = []
			for (let after = ''; ;) {
				const page = people(sdk).where({ _id: sdk.command.gt(after) })
				const [next] = ids(await page.orderBy('_id', 'asc').limit(1).get())
				if (next === undefined) return found
				found.push((after = next))
			}
		},
		['ann', 'bob', 'cai'],
	),
	does(
		'where.get',
		'miss',
		'an empty list',
		async (sdk) => (await people(sdk).where({ age: 1 }).get()).data,
		[],
	),
	does(
		'where.get',
		'error',
		'no such collection',
		(sdk) => nowhere(sdk).where({ age: 1 }).get(),
		noCollection,
	),
	does(
		'where.count',
		'hit',
		'those that match',
		async (sdk) => (await people(sdk).where({ tags: 'b' }).count()).total,
		2,
	),
	does(
		'where.count',
		'miss',
		'none',
		async (sdk) => (await people(sdk).where({ tags: 'z' }).count()).total,
		0,
	),
	does('where.count', 'error', 'no such collection', (sdk) => nowhere(sdk).where({}).count(), noCollection),
	does(
		'where.update',
		'hit',
		'all that match',
		async (sdk) =>
			(
				await people(sdk)
					.where({ home: { town: 'x' } })
					.update({ seen: true })
			).updated,
		2,
	),
	does(
		'where.update',
		'hit',
		'only one when asked',
		async (sdk) =>
			(
				await people(sdk)
					.where({ home: { town: 'x' } })
					.options({ multiple: false })
					.update({ seen: true })
			).updated,
		1,
	),
	does(
		'where.update',
		'miss',
		'a condition on a version that has passed',
		async (sdk) => (await people(sdk).where({ _id: 'ann', age: 29 }).update({ seen: true })).updated,
		0,
	),
	does(
		'where.update',
		'error',
		'one fault undoes all',
		async (sdk) => {
			const { command: _ } = sdk
			await people(sdk)
				.where({ home: { town: 'x' } })
				.update({ age: _.inc(1) })
		},
		failed('$inc'),
	),
	does(
		'where.remove',
		'hit',
		'all that match',
		async (sdk) => (await people(sdk).where({ tags: 'b' }).remove()).deleted,
		2,
	),
	does(
		'where.remove',
		'miss',
		'none',
		async (sdk) => (await people(sdk).where({ tags: 'z' }).remove()).deleted,
		0,
	),
	does(
		'where.remove',
		'error',
		'no such collection',
		(sdk) => nowhere(sdk).where({ age: 1 }).remove(),
		noCollection,
	),
	does(
		'where.remove',
		'error',
		'everything, by a pattern',
		(sdk) => people(sdk).where({ _id: /.*/ }).remove(),
		unsupported('anchored prefix'),
	),
	does(
		'query.orderBy',
		'hit',
		'two fields, types in their order',
		async (sdk) => ids(await people(sdk).orderBy('home.town', 'desc').orderBy('age', 'desc').get()),
		['bob', 'cai', 'ann'],
	),
	does(
		'query.orderBy',
		'hit',
		'the order of an index backwards',
		async (sdk) =>
			ids(
				await people(sdk)
					.where({ home: { town: 'x' } })
					.orderBy('age', 'asc')
					.get(),
			),
		['ann', 'cai'],
	),
	does(
		'query.orderBy',
		'miss',
		'equal ones keep the order of creation',
		async (sdk) => ids(await people(sdk).orderBy('shoe', 'desc').get()),
		['ann', 'bob', 'cai'],
	),
	does(
		'query.orderBy',
		'error',
		'by an array',
		(sdk) => people(sdk).orderBy('tags', 'asc').get(),
		unsupported('sorting by tags'),
	),
	does(
		'query.skip',
		'hit',
		'the first',
		async (sdk) => ids(await people(sdk).orderBy('name', 'asc').skip(1).get()),
		['bob', 'cai'],
	),
	does('query.skip', 'miss', 'all', async (sdk) => ids(await people(sdk).skip(3).get()), []),
	does('query.skip', 'error', 'less than none', async (sdk) => people(sdk).skip(-1).get(), {
		names: 'offset',
	}),
	does('query.limit', 'hit', 'two', async (sdk) => ids(await people(sdk).limit(2).get()), ['ann', 'bob']),
	does(
		'query.limit',
		'miss',
		'more than there are',
		async (sdk) => ids(await people(sdk).limit(1000).get()),
		['ann', 'bob', 'cai'],
	),
	does('query.limit', 'error', 'less than none', async (sdk) => people(sdk).limit(-1).get(), {
		names: 'limit',
	}),
	does(
		'query.field',
		'hit',
		'keeps what is named, and the id',
		async (sdk) =>
			(await people(sdk).where({ _id: 'ann' }).field({ age: true, 'home.town': true }).get()).data,
		[{ _id: 'ann', age: 30, home: { town: 'x' } }],
	),
	does(
		'query.field',
		'hit',
		'drops what is named',
		async (sdk) =>
			(await people(sdk).where({ _id: 'cai' }).field({ tags: false, home: false, _id: false }).get()).data,
		[{ name: '蔡', age: '30' }],
	),
	does(
		'query.field',
		'miss',
		'a field that nobody has',
		async (sdk) => (await people(sdk).where({ _id: 'ann' }).field({ shoe: true }).get()).data,
		[{ _id: 'ann' }],
	),
	does(
		'query.field',
		'error',
		'keeps and drops',
		(sdk) => people(sdk).field({ age: true, tags: false }).get(),
		failed('projection'),
	),
]
