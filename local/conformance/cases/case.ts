import type { Sdk } from '../sdk'

export type { Sdk }
export type Outcome = 'hit' | 'miss' | 'error'

/** What a refused request has to say: its code, and a word of its message. */
export interface Refusal {
	/** Left out where the SDK itself refuses, with an error of its own. */
	code?: string
	names: string
}

/** One line of the matrix: an entry of supported.ts, tried through the real SDK on the same few documents. */
export interface Case {
	/** GROUP.NAME of supported.ts. */
	entry: string
	outcome: Outcome
	says: string
	run: (sdk: Sdk) => Promise<unknown>
	/** What `run` gives, or how it is refused. */
	gives: unknown
}

export const refused = (code: string, names: string): Refusal => ({ code, names })
export const unsupported = (names: string): Refusal => refused('DATABASE_UNSUPPORTED', names)
export const failed = (names: string): Refusal => refused('DATABASE_REQUEST_FAILED', names)

export const bornAnn = new Date('1990-05-01T00:00:00.000Z')

/** The documents that every case starts with. */
export const people = [
	{
		_id: 'ann',
		name: 'Ann',
		age: 30,
		tags: ['a', 'b'],
		home: { town: 'x' },
		jobs: [
			{ at: 'mill', years: 3 },
			{ at: 'farm', years: 9 },
		],
		born: bornAnn,
	},
	{
		_id: 'bob',
		name: 'Bob',
		age: 40,
		tags: [],
		home: { town: 'y' },
		jobs: [{ at: 'mill', years: 8 }],
		nick: null,
	},
	{ _id: 'cai', name: '蔡', age: '30', tags: ['b', 'c'], home: { town: 'x' } },
]

export const peopleSchema = {
	collections: {
		people: {
			indexes: [
				{ name: 'name', fields: { name: 1 as const }, unique: true },
				{ name: 'tags', fields: { tags: 1 as const } },
				{ name: 'town_age', fields: { 'home.town': 1 as const, age: -1 as const } },
			],
		},
	},
}
