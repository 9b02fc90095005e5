import { dayWords } from '../../../shared/words/moment'
import { HEALTH_SAYS as SAYS, HEALTH_WORDS as WORDS } from '../../../shared/words/pages/health'
import type { Health } from '../../../services/health'

/** What ails the system now, or ailed it on a day. */
export interface HealthCard {
	title: string
	findings: { says: string; mend: string }[]
	/** For whoever mends it, who knows the names of methods and codes; empty where there are none. */
	details: string
}

/** What is so now on top, then the days. */
export const healthCards = ({ now, days }: Pick<Health, 'now' | 'days'>): HealthCard[] =>
	[
		{ title: WORDS.now, findings: now },
		...days.map(({ day, findings }) => ({ title: dayWords(day), findings })),
	]
		.filter(({ findings }) => findings.length > 0)
		.map(({ title, findings }) => ({
			title,
			findings: findings.map(({ says, mend }) => ({ says, mend: SAYS.mend(mend) })),
			details: detailsOf(title, findings),
		}))

function detailsOf(title: string, findings: Health['now']): string {
	const lines = findings
		.filter(({ parts }) => parts.length > 0)
		.flatMap(({ says, parts }) => [says, ...parts.map(({ of, count }) => SAYS.part(of, count))])
	return lines.length === 0 ? '' : [title, ...lines].join('\n')
}
