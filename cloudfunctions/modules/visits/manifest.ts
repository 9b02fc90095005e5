import { forgetAnswers } from './home/forget-answers'
import type { Manifest } from '../manifest'

/** Plans of visits, and what came of each going. Plans, and what stands beside a household, are kept in the roster. */
export const visits: Manifest = {
	collections: {
		visits: {
			indexes: [
				{ name: 'household', fields: { householdId: 1, place: -1 } },
				{ name: 'forget', fields: { forgetAt: 1 } },
				{ name: 'photos', fields: { photos: 1 } },
			],
		},
	},
	runs: [forgetAnswers],
	walks: {
		'update roster by keys, visits.waiting.claims.openid, visits.waiting.since':
			'one household has a document in each of at most three versions',
	},
}
