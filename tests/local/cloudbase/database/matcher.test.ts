import { matcherOf } from '../../../../local/cloudbase/database/matcher'
import { checkProjection, projected } from '../../../../local/cloudbase/database/projection'

describe('$all, which mingo asks an array for and MongoDB does not', () => {
	const document = { name: 'Ann', tags: ['a', 'b'], jobs: [{ at: 'farm', years: 9 }] }

	test.each([
		[{ name: { $all: ['Ann'] } }, true],
		[{ name: { $all: ['Ann', 'Bob'] } }, false],
		[{ name: { $all: ['Ann'], $gt: 'B' } }, false],
		[{ tags: { $all: ['b', 'a'] }, name: 'Bob' }, false],
		[{ $or: [{ name: { $all: ['Bob'] } }, { tags: { $all: ['a'] } }] }, true],
		[{ tags: { $all: [] } }, false],
	])('%j gives %s', (filter, matches) => {
		expect(matcherOf(filter)(document)).toBe(matches)
	})
})

describe('what engines differ on is refused by name', () => {
	const document = {
		home: { town: 'x' },
		jobs: [{ at: 'farm', tools: [{ name: 'rake' }] }],
		grid: [[{ at: 1 }]],
	}

	test.each([
		[{ 'jobs.at': null }, 'null on jobs.at'],
		[{ 'jobs.at': { $in: ['farm', null] } }, 'null on jobs.at'],
		[{ $or: [{ 'jobs.at': { $ne: null } }] }, 'null on jobs.at'],
		[{ 'jobs.tools.name': { $exists: true } }, '$exists on jobs.tools.name'],
		[{ 'grid.at': { $exists: false } }, '$exists on grid.at'],
	])('%j', (filter, words) => {
		expect(() => matcherOf(filter)(document)).toThrow(words)
	})

	test.each([
		[{ 'home.street': null }, true],
		[{ 'home.town': { $ne: null } }, true],
		[{ 'jobs.at': { $exists: true } }, true],
		[{ 'jobs.1': { $exists: false } }, true],
		[{ 'jobs.at': 'farm' }, true],
	])('and %j gives %s', (filter, matches) => {
		expect(matcherOf(filter)(document)).toBe(matches)
	})
})

describe('a projection, through lists too, as MongoDB does it', () => {
	const document = {
		_id: 'ann',
		age: 30,
		home: { town: 'x', street: 'y' },
		jobs: [{ at: 'a', years: 9 }, 'none', [{ at: 'b' }]],
	}

	test.each([
		[{ _id: true }, { _id: 'ann' }],
		[{ _id: false, age: true }, { age: 30 }],
		[
			{ 'home.town': true, 'age.of': true },
			{ _id: 'ann', home: { town: 'x' } },
		],
		[{ 'jobs.at': true }, { _id: 'ann', jobs: [{ at: 'a' }, [{ at: 'b' }]] }],
		[
			{ 'jobs.at': false, home: false },
			{ _id: 'ann', age: 30, jobs: [{ years: 9 }, 'none', [{}]] },
		],
		[{ _id: true, age: false, home: false, jobs: false }, { _id: 'ann' }],
	])('%j', (projection, wanted) => {
		expect(projected(document, checkProjection(projection))).toEqual(wanted)
	})

	test('of a field and of what lies in it is refused', () => {
		expect(() => checkProjection({ home: true, 'home.town': true })).toThrow('home.town')
	})
})
