import { addDays } from '../shared/clock/china-time'
import type { Post } from '../shared/roster/post'
import { isBlank } from '../shared/text/characters'
import { cleanLine } from '../shared/text/clean-line'
import { cleanWords } from '../shared/text/clean-words'
import { RHYTHMS } from '../shared/visits/period'
import { KEPT_DAYS, TEMPLATES, type Template } from '../shared/visits/template'
import { POST_WORDS } from '../shared/words/posts'
import { PLAN_SAYS as SAYS, PLAN_WORDS as WORDS, TEMPLATE_QUESTIONS } from '../shared/words/pages/visit-plans'
import { everyWords, TEMPLATE_WORDS, toWords } from '../shared/words/visits'
import type { PlanInput, PlanPreview } from '../services/plan'
import { isOfPeople } from './plan-lines'

type Rhythm = (typeof RHYTHMS)[number]
type ToKind = keyof typeof WORDS.to

/** A plan as it stands on the form. */
export interface PlanForm {
	template: Template
	name: string
	who: Post | 'paired'
	to: ToKind
	/** Those of the households to which it goes. */
	tags: string
	daysAgo: string
	drawCount: string
	drawSeed: string
	every: Rhythm | 'times'
	/** Of a patrol: its points, one a line. */
	points: string
	times: string
	/** The codes of what is asked. */
	asked: string[]
	own: string
	/** Of a notice: what it says. */
	words: string
	/** The last day, or empty. */
	until: string
}

/** What a template begins with, where it differs from the usual. */
const BEGINS: Readonly<Record<Template, Partial<PlanForm>>> = {
	weeklyCallMonthlyVisit: { every: 'week', who: 'paired' },
	doorToDoor: {},
	returnees: {},
	dailyNeeds: { every: 'day' },
	patrol: { every: 'day', who: 'gridMember' },
	lookBack: { to: 'closedReports', who: 'verifier' },
	randomCheck: { to: 'draw', who: 'verifier' },
	monthlyDays: { every: 'times', who: 'gridMember' },
	notice: {},
}

/** The form of a template; choosing another one starts over. */
export function formFor(template: Template, today: string): PlanForm {
	return {
		template,
		name: TEMPLATE_WORDS[template].name,
		who: 'gridLeader',
		to: 'all',
		tags: '',
		daysAgo: '30',
		drawCount: '20',
		drawSeed: SAYS.seed(today),
		every: 'once',
		times: '15',
		points: '',
		asked: TEMPLATE_QUESTIONS[template].map(({ code }) => code),
		own: '',
		words: '',
		until:
			template === 'weeklyCallMonthlyVisit' || template === 'patrol'
				? ''
				: addDays(today, template === 'notice' ? 1 : 30),
		...BEGINS[template],
	}
}

/** A leader of an area may only tell its households something. */
export const templateChoices = (makes: boolean) =>
	TEMPLATES.filter((value) => makes || value === 'notice').map((value) => ({
		value,
		label: TEMPLATE_WORDS[value].name,
		hint: TEMPLATE_WORDS[value].hint,
	}))

const GOERS = ['gridLeader', 'gridMember', 'unitLeader', 'villageLeader', 'verifier', 'police'] as const

export const WHO_CHOICES = [
	...GOERS.map((value) => ({ value: value, label: POST_WORDS[value] })),
	{ value: 'paired', label: WORDS.paired },
]

/** A notice reaches all, or those with a tag. */
export const toChoices = (template: Template) =>
	Object.entries(WORDS.to)
		.map(([value, label]) => ({ value, label }))
		.filter(({ value }) => template !== 'notice' || value === 'all' || value === 'tags')

export const EVERY_CHOICES = [
	...RHYTHMS.map((value) => ({ value: value, label: everyWords(value) })),
	{ value: 'times', label: WORDS.timesEvery },
]

export const questionChoices = (template: Template) =>
	TEMPLATE_QUESTIONS[template].map(({ code, text }) => ({ value: code, label: text }))

export const keptWords = (template: Template): string => SAYS.kept(KEPT_DAYS[template])

/** A notice as the cloud wants it, and what is asked before it goes out. */
export function noticeOf(form: PlanForm, area: { value: string; label: string }) {
	const { name, to, words = '', until = '' } = planInput(form, area.value)
	const reached = 'tags' in to ? to : { all: true as const }
	return {
		input: { areaCode: area.value, name, words, to: reached, until },
		ask: SAYS.sendAsk(area.label, toWords(reached)),
	}
}

/** What is missing on the form, by field. */
export function planProblems(form: PlanForm): Partial<Record<keyof PlanForm, string>> {
	const points = pointsOf(form)
	const { template, name, to, daysAgo, drawCount, drawSeed, every, times } = form
	return {
		...(isBlank(name) && { name: WORDS.needName }),
		...(to === 'tags' && !areTags(tagsOf(form)) && { tags: WORDS.needTags }),
		...(to === 'closedReports' && !isCount(daysAgo) && { daysAgo: WORDS.needNumber }),
		...(to === 'draw' && !isCount(drawCount) && { drawCount: WORDS.needNumber }),
		...(to === 'draw' && isBlank(drawSeed) && { drawSeed: WORDS.needSeed }),
		...(every === 'times' && !isCount(times) && { times: WORDS.needNumber }),
		...(template === 'notice' && isBlank(form.words) && { words: WORDS.needWords }),
		...(template === 'notice' && form.until === '' && { until: WORDS.needUntil }),
		...(template === 'monthlyDays' && every !== 'times' && { every: WORDS.needDays }),
		...(points.length > 0 && every === 'times' && { every: WORDS.needPeriod }),
		...((points.length === 1 || points.length > 30) && { points: WORDS.needPoints }),
		...((template === 'monthlyDays' || points.length > 0) &&
			form.who === 'paired' && { who: WORDS.needPost }),
	}
}

const tagsOf = ({ tags }: PlanForm): string[] => [
	...new Set(
		tags
			.split(/[\s、，,]+/)
			.map(cleanLine)
			.filter((tag) => tag !== ''),
	),
]

const areTags = (tags: readonly string[]): boolean =>
	tags.length > 0 && tags.length <= 10 && tags.every((tag) => tag.length <= 12)

/** The points of a patrol's way, in their order. */
const pointsOf = ({ template, points }: PlanForm): string[] =>
	template === 'patrol'
		? points
				.split('\n')
				.map((point) => cleanLine(point).slice(0, 20))
				.filter((point) => point !== '')
		: []

export const isCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(cleanLine(text))

/** The plan as the cloud wants it. */
export function planInput(form: PlanForm, areaCode: string): PlanInput {
	const { template, name, until } = form
	const questions = questionsOf(form)
	const points = pointsOf(form)
	return {
		template,
		name: cleanLine(name),
		areaCode,
		who: form.who === 'paired' ? { paired: true } : { post: form.who },
		to: toOf(form),
		every: form.every === 'times' ? { times: Number(cleanLine(form.times)), per: 'month' } : form.every,
		...(questions.length > 0 && { questions }),
		...(points.length > 0 && { checkpoints: points.map((point) => ({ name: point })) }),
		...(template === 'notice' && { words: cleanWords(form.words) }),
		...(until !== '' && { until }),
	}
}

function toOf(form: PlanForm): PlanInput['to'] {
	const { to, daysAgo, drawCount, drawSeed } = form
	switch (to) {
		case 'all':
			return { all: true }
		case 'tags':
			return { tags: tagsOf(form) }
		case 'closedReports':
			return { closedReports: { daysAgo: Number(cleanLine(daysAgo)) } }
		case 'draw':
			return { draw: { count: Number(cleanLine(drawCount)), seed: cleanLine(drawSeed) } }
	}
}

function questionsOf({ template, asked, own }: PlanForm): NonNullable<PlanInput['questions']> {
	const chosen = TEMPLATE_QUESTIONS[template].filter(({ code }) => asked.includes(code))
	return isBlank(own) ? chosen : [...chosen, { code: 'own', text: cleanLine(own), kind: 'words' }]
}

/** What a plan would be, in sentences. */
export function previewLines(
	{ targets, people, each, open, most }: PlanPreview,
	input?: Pick<PlanInput, 'template' | 'checkpoints'>,
): string[] {
	if (input && isOfPeople(input))
		return [people === 0 ? SAYS.nobody : SAYS.walkers(people), SAYS.open(open, most)]
	const goers = people === 0 ? SAYS.nobody : SAYS.people(people, each)
	return [SAYS.targets(targets), goers, SAYS.open(open, most)]
}
