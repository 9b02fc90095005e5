import { keepCountsInTurn } from './counting/keep-counts'
import { forgetAnswers } from './home/forget-answers'
import { forgetTold } from './home/forget-told'
import type { VisitRunPorts } from './call'
import type { Manifest } from '../manifest'
import { runPlans } from './plans/run-plans'

/** Plans of visits, and what came of each going. Plans, and what stands beside a household, are kept in the roster. */
export const visits: Manifest<VisitRunPorts> = {
	collections: {
		visits: {
			indexes: [
				{ name: 'household', fields: { householdId: 1, place: -1 } },
				{ name: 'rounds', fields: { rounds: 1, place: -1 } },
				{ name: 'forget', fields: { forgetAt: 1 } },
				{ name: 'photos', fields: { photos: 1 } },
				{ name: 'touched', fields: { touched: 1 } },
				{ name: 'checks', fields: { checkAt: 1 } },
				{ name: 'trace', fields: { 'checks.asking.traceId': 1 } },
			],
		},
		// How the households of each grid stand in all plans, and how far that is kept.
		visitCounts: {
			indexes: [
				{ name: 'path', fields: { path: 1, _id: 1 } },
				{ name: 'flag', fields: { flag: 1 } },
			],
		},
	},
	runs: [forgetAnswers, forgetTold, keepCountsInTurn, runPlans],
	walks: {
		'aggregate visitCounts by path': 'a county has a few thousand grids, each a small document',
		'update roster by household.paired.phone, keys':
			'one household has a document in each of at most three versions',
		'update roster by keys, visits.waiting.since':
			'one household has a document in each of at most three versions',
		'update roster by keys, visits.waiting.claims.openid, visits.waiting.since':
			'one household has a document in each of at most three versions',
	},
}
