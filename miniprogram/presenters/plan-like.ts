import { TEMPLATE_QUESTIONS } from '../shared/words/pages/visit-plans'
import type { Plan } from '../services/plan'
import { changeForm } from './plan-change'
import type { PlanForm } from './plan-form'

/** The form of another plan like one that was refused. Whom it names is chosen anew: a list and a team are told by their number. */
export function formLike(plan: Plan, today: string): Partial<PlanForm> {
	const { name, questions, until = '', words = '', keepDays, checkpoints = [], restsOnHolidays } = plan
	const { who, every, times } = changeForm(plan)
	const known = TEMPLATE_QUESTIONS[plan.template].map(({ code }) => code)
	const own = questions.find(({ code }) => !known.includes(code))
	return {
		name,
		who,
		every,
		...(times !== '' && { times }),
		...toLike(plan.to),
		asked: known.filter((code) => questions.some((one) => one.code === code)),
		...(own && ownLike(own)),
		starts: Object.fromEntries(questions.map(({ code, starts }) => [code, starts?.category ?? ''])),
		keep: String(keepDays),
		points: checkpoints.map((point) => point.name).join('\n'),
		holidays: restsOnHolidays ? 'rest' : 'count',
		words,
		...((until === '' || until >= today) && { until }),
	}
}

function ownLike({ text, kind, starts }: Plan['questions'][number]): Partial<PlanForm> {
	const { over, under } = starts ?? {}
	return {
		own: text,
		ownKind: kind === 'oneOf' ? 'yesNo' : kind,
		...(over !== undefined && { ownOver: String(over) }),
		...(under !== undefined && { ownUnder: String(under) }),
	}
}

function toLike(to: Plan['to']): Partial<PlanForm> {
	if ('all' in to) return { to: 'all' }
	if ('tags' in to) return { to: 'tags', tags: to.tags.join('、') }
	if ('draw' in to) {
		const { count, seed } = to.draw
		return { to: 'draw', drawCount: String(count), ...(seed !== undefined && { drawSeed: String(seed) }) }
	}
	if (!('closedReports' in to)) return { to: 'households' }
	const { category = '', daysAgo } = to.closedReports
	return { to: 'closedReports', category, daysAgo: String(daysAgo) }
}
