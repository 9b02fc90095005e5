import type { Manifest } from '../manifest'

const ONE_OF_THE_ROSTER = 'one person or household has a document in each of at most three versions'

/** The county: areas, desks, people, households. */
export const org: Manifest = {
	// `roster` holds areas, households and people in one collection, because one pointer must switch all of them at once
	// and because one read then brings the caller, the pointer and the areas together (docs/adr/0003).
	collections: {
		roster: {
			indexes: [
				{ name: 'keys', fields: { keys: 1, _id: 1 } },
				{ name: 'kind', fields: { kind: 1, _id: 1 } },
				{ name: 'since', fields: { since: 1, _id: 1 } },
				{ name: 'until', fields: { until: 1, _id: 1 } },
			],
		},
	},
	walks: {
		'aggregate roster by keys, since, until':
			'the gap list counts the households of forty areas at a time; a grid has a few hundred',
		'count roster by keys, since, until': 'the households of one grid, a few hundred',
		'update roster by keys': ONE_OF_THE_ROSTER,
		'update roster by boundBy, keys': ONE_OF_THE_ROSTER,
		'update roster by codeUsed, keys': ONE_OF_THE_ROSTER,
		'update roster by household.members.state, keys': ONE_OF_THE_ROSTER,
	},
}
