import { allowed } from './allowed'
import type { Situation } from './life/situation'
import type { Output } from '../contract'
import { categoryView } from './category-view'

type ReportView = Output<'report', 'show'>['report']

type Head =
	| 'id'
	| 'number'
	| 'version'
	| 'status'
	| 'level'
	| 'category'
	| 'categoryInfo'
	| 'supervised'
	| 'allowed'
	| 'forgotten'

/** What everybody reads of a report who reads anything of it. */
export function viewHead(situation: Situation): Pick<ReportView, Head> {
	const { id, number, version, category, state, forgotten } = situation.report
	return {
		id,
		number,
		version,
		status: state.status,
		level: state.level,
		category: category.code,
		categoryInfo: categoryView(situation),
		supervised: state.supervision !== null,
		allowed: allowed(situation),
		...(forgotten && { forgotten }),
	}
}
