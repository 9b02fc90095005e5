import { failed, unsupported, type Case, type Outcome, type Sdk } from './case'

/** The SDK's pipeline, as far as the cases use it. */
interface Pipeline {
	match(value: unknown): Pipeline
	group(value: unknown): Pipeline
	sort(value: unknown): Pipeline
	skip(value: number): Pipeline
	limit(value: number): Pipeline
	count(value: string): Pipeline
	project(value: unknown): Pipeline
	end(): Promise<{ data: unknown[] }>
}

type Build = (pipeline: Pipeline, sdk: Sdk) => Pipeline

function gives(entry: string, outcome: Outcome, says: string, build: Build, expected: unknown): Case {
	const run = async (sdk: Sdk): Promise<unknown> => {
		const pipeline = sdk.db.collection('people').aggregate() as unknown as Pipeline
		return (await build(pipeline, sdk).end()).data
	}
	return { entry, outcome, says, run, gives: expected }
}

const byTown = { _id: '$home.town', people: { $sum: 1 } }

/** How many have `field` below a number. */
const below = (field: string, bound: unknown, then: unknown = 1) => ({
	_id: null,
	n: { $sum: { $cond: [{ $lt: [field, bound] }, then, 0] } },
})

export const aggregateCases: Case[] = [
	gives('operations.collection.aggregate', 'hit', 'counts by town', (p) => p.group(byTown).sort({ _id: 1 }), [
		{ _id: 'x', people: 2 },
		{ _id: 'y', people: 1 },
	]),
	gives(
		'operations.collection.aggregate',
		'miss',
		'nothing to group',
		(p) => p.match({ age: 1 }).group(byTown),
		[],
	),
	gives(
		'operations.collection.aggregate',
		'error',
		'a stage that is not supported',
		(p) => p.project({ age: 1 }),
		unsupported('$project'),
	),
	gives('stages.match', 'hit', 'by an index', (p) => p.match({ tags: 'a' }).count('n'), [{ n: 1 }]),
	gives(
		'stages.match',
		'hit',
		'by an index, and one value of a field or another',
		(p, { command: _ }) => p.match({ tags: _.in(['a', 'b']), age: _.or([_.eq(null), _.lt(35)]) }).count('n'),
		[{ n: 1 }],
	),
	gives('stages.match', 'miss', 'nobody', (p) => p.match({ tags: 'z' }).count('n'), []),
	gives(
		'stages.match',
		'error',
		'not at the beginning',
		(p) => p.limit(1).match({ tags: 'a' }),
		unsupported('$match'),
	),
	gives('stages.group', 'hit', 'all in one', (p) => p.group({ _id: null, people: { $sum: 1 } }), [
		{ _id: null, people: 3 },
	]),
	gives(
		'stages.group',
		'hit',
		'by two fields',
		(p) => p.match({ name: 'Bob' }).group({ _id: { town: '$home.town', age: '$age' }, n: { $sum: 1 } }),
		[{ _id: { town: 'y', age: 40 }, n: 1 }],
	),
	gives(
		'stages.group',
		'hit',
		'by a whole array',
		(p) => p.match({ tags: 'c' }).group({ _id: '$tags', n: { $sum: 1 } }),
		[{ _id: ['b', 'c'], n: 1 }],
	),
	gives('stages.group', 'miss', 'a missing field is null', (p) => p.group({ _id: '$shoe', n: { $sum: 1 } }), [
		{ _id: null, n: 3 },
	]),
	gives('stages.group', 'error', 'no _id', (p) => p.group({ n: { $sum: 1 } }), failed('_id')),
	gives('stages.sort', 'hit', 'downwards', (p) => p.group(byTown).sort({ people: -1 }).limit(1), [
		{ _id: 'x', people: 2 },
	]),
	gives('stages.sort', 'miss', 'nothing to sort', (p) => p.match({ age: 1 }).sort({ age: 1 }), []),
	gives('stages.sort', 'error', 'no direction', (p) => p.sort({ age: 2 }), unsupported('$sort')),
	gives('stages.skip', 'hit', 'the first', (p) => p.group(byTown).sort({ _id: 1 }).skip(1), [
		{ _id: 'y', people: 1 },
	]),
	gives('stages.skip', 'miss', 'all', (p) => p.skip(9), []),
	gives('stages.skip', 'error', 'less than none', (p) => p.skip(-1), failed('$skip')),
	gives('stages.limit', 'hit', 'one', (p) => p.group(byTown).sort({ _id: 1 }).limit(1), [
		{ _id: 'x', people: 2 },
	]),
	gives('stages.limit', 'miss', 'more than there are', (p) => p.limit(9).count('n'), [{ n: 3 }]),
	gives('stages.limit', 'error', 'none', (p) => p.limit(0), failed('$limit')),
	gives('stages.count', 'hit', 'all', (p) => p.count('total'), [{ total: 3 }]),
	gives('stages.count', 'miss', 'nobody', (p) => p.match({ age: 1 }).count('total'), []),
	gives('stages.count', 'error', 'a bad name', (p) => p.count('$total'), failed('$count')),
	gives('accumulators.sum', 'hit', 'numbers only', (p) => p.group({ _id: null, n: { $sum: '$age' } }), [
		{ _id: null, n: 70 },
	]),
	gives('accumulators.sum', 'miss', 'no numbers', (p) => p.group({ _id: null, n: { $sum: '$name' } }), [
		{ _id: null, n: 0 },
	]),
	gives(
		'accumulators.sum',
		'error',
		'an expression',
		(p) => p.group({ _id: null, n: { $sum: { $add: [1, 2] } } }),
		unsupported('$add'),
	),
	gives(
		'accumulators.max',
		'hit',
		'the largest, strings above numbers',
		(p) => p.group({ _id: null, n: { $max: '$age' } }),
		[{ _id: null, n: '30' }],
	),
	gives('accumulators.max', 'miss', 'nothing there', (p) => p.group({ _id: null, n: { $max: '$shoe' } }), [
		{ _id: null, n: null },
	]),
	gives(
		'accumulators.max',
		'error',
		'another accumulator',
		(p) => p.group({ _id: null, n: { $avg: '$age' } }),
		unsupported('$avg'),
	),
	gives('accumulators.min', 'hit', 'the smallest', (p) => p.group({ _id: null, n: { $min: '$age' } }), [
		{ _id: null, n: 30 },
	]),
	gives(
		'accumulators.min',
		'miss',
		'null is passed over',
		(p) => p.group({ _id: null, n: { $min: '$nick' } }),
		[{ _id: null, n: null }],
	),
	gives(
		'accumulators.min',
		'error',
		'two accumulators',
		(p) => p.group({ _id: null, n: { $min: '$age', $max: '$age' } }),
		failed('one accumulator'),
	),
	gives(
		'expressions.cond',
		'hit',
		'one number for some, another for the others',
		(p) => p.group({ _id: null, n: { $sum: { $cond: [{ $lt: ['$age', 40] }, 1, 10] } } }),
		[{ _id: null, n: 21 }],
	),
	gives('expressions.cond', 'miss', 'none of them', (p) => p.group(below('$age', 0)), [{ _id: null, n: 0 }]),
	gives(
		'expressions.cond',
		'error',
		'no other value',
		(p) => p.group({ _id: null, n: { $sum: { $cond: [{ $lt: ['$age', 1] }, 1] } } }),
		failed('$cond'),
	),
	gives('expressions.lt', 'hit', 'a text is above every number', (p) => p.group(below('$age', 41)), [
		{ _id: null, n: 2 },
	]),
	gives(
		'expressions.lt',
		'hit',
		'null and missing are below every number',
		(p) => p.group(below('$nick', -9)),
		[{ _id: null, n: 3 }],
	),
	gives(
		'expressions.lt',
		'miss',
		'not the number itself',
		(p) => p.match({ age: 40 }).group(below('$age', 40)),
		[{ _id: null, n: 0 }],
	),
	gives(
		'expressions.lt',
		'error',
		'a field beside a field',
		(p) => p.group(below('$age', '$born')),
		failed('$lt'),
	),
]
