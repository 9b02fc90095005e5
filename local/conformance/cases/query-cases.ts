import { bornAnn, failed, unsupported, type Case, type Outcome, type Sdk } from './case'

type Condition = (sdk: Sdk) => object

/** The ids that a condition finds, in the order of their creation. */
function finds(entry: string, outcome: Outcome, says: string, condition: Condition, gives: unknown): Case {
	const run = async (sdk: Sdk): Promise<unknown> => {
		const { data } = await sdk.db.collection('people').where(condition(sdk)).get()
		return data.map(({ _id }: { _id: string }) => _id).sort()
	}
	return { entry: `query.${entry}`, outcome, says, run, gives }
}

const untyped = (value: unknown): never => value as never

export const queryCases: Case[] = [
	finds('eq', 'hit', 'a number, not the string', ({ command: _ }) => ({ age: _.eq(30) }), ['ann']),
	finds('eq', 'hit', 'an element of an array', ({ command: _ }) => ({ tags: _.eq('b') }), ['ann', 'cai']),
	finds('eq', 'hit', 'a dotted path', () => ({ home: { town: 'x' } }), ['ann', 'cai']),
	finds('eq', 'hit', 'a path through an array', () => ({ 'jobs.at': 'mill' }), ['ann', 'bob']),
	finds('eq', 'hit', 'a date', () => ({ born: bornAnn }), ['ann']),
	finds('eq', 'hit', 'null finds null and missing', ({ command: _ }) => ({ nick: _.eq(null) }), [
		'ann',
		'bob',
		'cai',
	]),
	finds('eq', 'hit', 'a whole array', ({ command: _ }) => ({ tags: _.eq(['a', 'b']) }), ['ann']),
	finds('eq', 'miss', 'no such value', ({ command: _ }) => ({ age: _.eq(31) }), []),
	finds(
		'eq',
		'error',
		'an object',
		({ command: _ }) => ({ home: _.eq({ town: 'x' }) }),
		unsupported('object'),
	),
	finds('neq', 'hit', 'other values and missing ones', ({ command: _ }) => ({ nick: _.neq('x') }), [
		'ann',
		'bob',
		'cai',
	]),
	finds('neq', 'hit', 'arrays without the element', ({ command: _ }) => ({ tags: _.neq('a') }), [
		'bob',
		'cai',
	]),
	finds('neq', 'hit', 'a path through an array', ({ command: _ }) => ({ 'jobs.at': _.neq('mill') }), ['cai']),
	finds('neq', 'miss', 'all are equal', ({ command: _ }) => ({ nick: _.neq(null) }), []),
	finds(
		'neq',
		'error',
		'an object',
		({ command: _ }) => ({ home: _.neq({ town: 'x' }) }),
		unsupported('object'),
	),
	finds('gt', 'hit', 'numbers only', ({ command: _ }) => ({ age: _.gt(30) }), ['bob']),
	finds('gt', 'hit', 'strings by code point', ({ command: _ }) => ({ name: _.gt('Bob') }), ['cai']),
	finds('gt', 'miss', 'nothing is larger', ({ command: _ }) => ({ age: _.gt(40) }), []),
	finds('gt', 'error', 'null', ({ command: _ }) => ({ age: _.gt(null) }), unsupported('$gt')),
	finds('gte', 'hit', 'the bound itself', ({ command: _ }) => ({ age: _.gte(40) }), ['bob']),
	finds('gte', 'miss', 'nothing as large', ({ command: _ }) => ({ age: _.gte(41) }), []),
	finds('gte', 'error', 'an array', ({ command: _ }) => ({ age: _.gte([1]) }), unsupported('$gte')),
	finds('lt', 'hit', 'numbers only', ({ command: _ }) => ({ age: _.lt(40) }), ['ann']),
	finds('lt', 'miss', 'nothing is smaller', ({ command: _ }) => ({ age: _.lt(30) }), []),
	finds('lt', 'error', 'null', ({ command: _ }) => ({ age: _.lt(null) }), unsupported('$lt')),
	finds('lte', 'hit', 'the bound itself, a date', ({ command: _ }) => ({ born: _.lte(bornAnn) }), ['ann']),
	finds('lte', 'hit', 'a range', ({ command: _ }) => ({ age: _.gte(30).and(_.lte(40)) }), ['ann', 'bob']),
	finds('lte', 'miss', 'nothing as small', ({ command: _ }) => ({ age: _.lte(29) }), []),
	finds('lte', 'error', 'null', ({ command: _ }) => ({ age: _.lte(null) }), unsupported('$lte')),
	finds('in', 'hit', 'one of several', ({ command: _ }) => ({ age: _.in([30, 41]) }), ['ann']),
	finds('in', 'hit', 'ids', ({ command: _ }) => ({ _id: _.in(['bob', 'nobody', 'ann']) }), ['ann', 'bob']),
	finds('in', 'hit', 'by an index', ({ command: _ }) => ({ tags: _.in(['a', 'c']) }), ['ann', 'cai']),
	finds('in', 'miss', 'none of them', ({ command: _ }) => ({ age: _.in([1, 2]) }), []),
	finds('in', 'miss', 'of none', ({ command: _ }) => ({ age: _.in([]) }), []),
	finds(
		'in',
		'error',
		'objects',
		({ command: _ }) => ({ home: _.in([{ town: 'x' }]) }),
		unsupported('object'),
	),
	finds('nin', 'hit', 'all others', ({ command: _ }) => ({ age: _.nin([30]) }), ['bob', 'cai']),
	finds('nin', 'miss', 'all are listed', ({ command: _ }) => ({ age: _.nin([30, 40, '30']) }), []),
	finds(
		'nin',
		'error',
		'objects',
		({ command: _ }) => ({ home: _.nin([{ town: 'x' }]) }),
		unsupported('object'),
	),
	finds('exists', 'hit', 'null exists', ({ command: _ }) => ({ nick: _.exists(true) }), ['bob']),
	finds('exists', 'hit', 'missing', ({ command: _ }) => ({ nick: _.exists(false) }), ['ann', 'cai']),
	finds('exists', 'miss', 'nobody has it', ({ command: _ }) => ({ shoe: _.exists(true) }), []),
	finds(
		'exists',
		'error',
		'no boolean',
		({ command: _ }) => ({ nick: _.exists(untyped('yes')) }),
		failed('$exists'),
	),
	finds('all', 'hit', 'both elements', ({ command: _ }) => ({ tags: _.all(['b', 'a']) }), ['ann']),
	finds('all', 'miss', 'no array has both', ({ command: _ }) => ({ tags: _.all(['a', 'c']) }), []),
	finds(
		'all',
		'error',
		'objects',
		({ command: _ }) => ({ jobs: _.all([{ at: 'mill' }]) }),
		unsupported('object'),
	),
	finds('and', 'hit', 'all hold', ({ command: _ }) => _.and([{ age: 30 }, { tags: 'a' }]), ['ann']),
	finds('and', 'miss', 'one fails', ({ command: _ }) => _.and([{ age: 30 }, { tags: 'c' }]), []),
	finds(
		'and',
		'error',
		'an operator inside is not supported',
		({ command: _ }) => _.and([{ tags: _.size(2) }]),
		unsupported('$size'),
	),
	finds('or', 'hit', 'either holds', ({ command: _ }) => _.or([{ age: 30 }, { name: 'Bob' }]), [
		'ann',
		'bob',
	]),
	finds('or', 'hit', 'each branch by an index', ({ command: _ }) => _.or([{ tags: 'a' }, { name: 'Bob' }]), [
		'ann',
		'bob',
	]),
	finds(
		'or',
		'hit',
		'a page after a place',
		({ command: _ }) => _.or([{ age: _.lt(40) }, { age: 40, _id: _.gt('ann') }]),
		['ann', 'bob'],
	),
	finds(
		'or',
		'hit',
		'one value of a field or another',
		({ command: _ }) => ({ age: _.or([_.eq(30), _.gt(35)]) }),
		['ann', 'bob'],
	),
	finds(
		'or',
		'hit',
		'beside other conditions, each with its own',
		({ command: _ }) =>
			_.and([
				{ tags: 'b', age: _.or([_.eq(null), _.gt(20)]) },
				_.or([{ name: 'Bob' }, { 'home.town': 'x' }]),
			]),
		['ann'],
	),
	finds('or', 'miss', 'none holds', ({ command: _ }) => _.or([{ age: 1 }, { name: 'Eve' }]), []),
	finds(
		'or',
		'error',
		'an operator inside is not supported',
		({ command: _ }) => _.or([{ tags: _.size(2) }]),
		unsupported('$size'),
	),
	finds('RegExp', 'hit', 'an anchored prefix', ({ db }) => ({ name: db.RegExp({ regexp: '^A' }) }), ['ann']),
	finds('RegExp', 'hit', 'a prefix of Chinese', ({ db }) => ({ name: db.RegExp({ regexp: '^蔡' }) }), [
		'cai',
	]),
	finds('RegExp', 'miss', 'letters have their case', ({ db }) => ({ name: db.RegExp({ regexp: '^a' }) }), []),
	finds(
		'RegExp',
		'error',
		'not anchored',
		({ db }) => ({ name: db.RegExp({ regexp: 'nn' }) }),
		unsupported('prefix'),
	),
	finds(
		'RegExp',
		'error',
		'without regard to case',
		({ db }) => ({ name: db.RegExp({ regexp: '^a', options: 'i' }) }),
		unsupported('options'),
	),
]

/** Where engines are known to differ: arrays on the way, missing fields, types side by side. */
export const trickyQueryCases: Case[] = [
	finds('gt', 'hit', 'an element of an array', ({ command: _ }) => ({ tags: _.gt('b') }), ['cai']),
	finds('gt', 'hit', 'along a path through an array', ({ command: _ }) => ({ 'jobs.years': _.gt(8) }), [
		'ann',
	]),
	finds(
		'gt',
		'hit',
		'different elements meet the two bounds',
		({ command: _ }) => ({ 'jobs.years': _.gt(8).and(_.lt(4)) }),
		['ann'],
	),
	finds('gt', 'miss', 'a date is no number', ({ command: _ }) => ({ born: _.gt(0) }), []),
	finds('eq', 'hit', 'an empty array', ({ command: _ }) => ({ tags: _.eq([]) }), ['bob']),
	finds('eq', 'hit', 'null beyond a plain value', ({ command: _ }) => ({ 'name.first': _.eq(null) }), [
		'ann',
		'bob',
		'cai',
	]),
	finds('eq', 'miss', 'an array in another order', ({ command: _ }) => ({ tags: _.eq(['b', 'a']) }), []),
	finds('in', 'hit', 'null finds missing', ({ command: _ }) => ({ nick: _.in([null, 'x']) }), [
		'ann',
		'bob',
		'cai',
	]),
	finds('in', 'hit', 'a date', ({ command: _ }) => ({ born: _.in([bornAnn]) }), ['ann']),
	finds('neq', 'hit', 'the string is not the number', ({ command: _ }) => ({ age: _.neq('30') }), [
		'ann',
		'bob',
	]),
	finds('nin', 'hit', 'a missing field is not listed', ({ command: _ }) => ({ born: _.nin([bornAnn]) }), [
		'bob',
		'cai',
	]),
	finds('nin', 'miss', 'null counts as missing', ({ command: _ }) => ({ nick: _.nin([null]) }), []),
	finds(
		'exists',
		'hit',
		'along a path through an array',
		({ command: _ }) => ({ 'jobs.at': _.exists(true) }),
		['ann', 'bob'],
	),
	finds('all', 'hit', 'a plain value', ({ command: _ }) => ({ name: _.all(['Ann']) }), ['ann']),
	finds('all', 'miss', 'of none', ({ command: _ }) => ({ tags: _.all([]) }), []),
	finds('all', 'hit', 'beside another operator', ({ command: _ }) => ({ age: _.all([30]).and(_.gt(1)) }), [
		'ann',
	]),
	finds('lt', 'hit', 'a string is not below a number', ({ command: _ }) => ({ age: _.lt('4') }), ['cai']),
]

/** Commands of the SDK that are refused by the name they have on the wire. */
export const refusedQueries: [string, Condition][] = [
	// The SDK's types give `mod` no operand.
	['$mod', ({ command: _ }) => ({ age: (_ as unknown as { mod(by: number[]): object }).mod([2, 0]) })],
	['$elemMatch', ({ command: _ }) => ({ jobs: _.elemMatch({ at: 'mill', years: _.gt(5) }) })],
	['$elemMatch', ({ command: _ }) => ({ tags: _.elemMatch(_.eq('a')) })],
	['$size', ({ command: _ }) => ({ tags: _.size(2) })],
	['$not', ({ command: _ }) => ({ age: _.not(_.gt(1)) })],
	['$nor', ({ command: _ }) => _.nor([{ age: 1 }])],
	['$nearSphere', ({ db, command: _ }) => ({ at: _.geoNear({ geometry: new db.Geo.Point(122, 46) }) })],
	[
		'$geoWithin',
		({ db, command: _ }) => ({ at: _.geoWithin({ centerSphere: [new db.Geo.Point(122, 46), 1] }) }),
	],
	[
		'$geoIntersects',
		({ db, command: _ }) => ({ at: _.geoIntersects({ geometry: new db.Geo.Point(122, 46) }) }),
	],
]
