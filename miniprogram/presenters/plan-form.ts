import { addDays } from '../shared/clock/china-time'
import type { Post } from '../shared/roster/post'
import { isBlank, cleanWords } from '../shared/text/characters'
import { cleanLine } from '../shared/text/clean-line'
import type { RHYTHMS } from '../shared/visits/period'
import { KEPT_DAYS, type Template } from '../shared/visits/template'
import { PLAN_SAYS as SAYS, PLAN_WORDS as WORDS, TEMPLATE_QUESTIONS } from '../shared/words/pages/visit-plans'
import { TEMPLATE_WORDS, toWords } from '../shared/words/visits'
import type { PlanInput, PlanPreview } from '../services/plan'
import { boundProblems, questionsIn, type AskForm } from './plan-choices'
import { isOfPeople } from './plan-lines'

type Rhythm = (typeof RHYTHMS)[number]
type ToKind = keyof typeof WORDS.to

/** A plan as it stands on the form. */
export interface PlanForm extends AskForm {
	name: string
	who: Post | 'paired' | 'people'
	/** Those who are named, one a line. */
	people: string
	to: ToKind
	/** Those of the households to which it goes. */
	tags: string
	/** The list that names them, and how many they are; empty until there is one. */
	households: string
	/** Of closed reports: the code of a category, or empty for all. */
	category: string
	daysAgo: string
	drawCount: string
	drawSeed: string
	every: Rhythm | 'times'
	/** What holidays are to it: days as all others, or days off. */
	holidays: keyof typeof WORDS.holidays
	/** Of a patrol: its points, one a line. */
	points: string
	times: string
	/** For so many days answers are kept. */
	keep: string
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

/** The form of a template; choosing another one starts over. The moment makes a seed that nobody knows beforehand. */
export function formFor(template: Template, today: string, moment = today): PlanForm {
	return {
		template,
		name: TEMPLATE_WORDS[template].name,
		who: 'gridLeader',
		to: 'all',
		people: '',
		tags: '',
		households: '',
		category: '',
		daysAgo: '30',
		drawCount: '20',
		drawSeed: SAYS.seed(moment),
		every: 'once',
		holidays: 'count',
		times: '15',
		points: '',
		asked: TEMPLATE_QUESTIONS[template].map(({ code }) => code),
		own: '',
		ownKind: 'words',
		ownOver: '',
		ownUnder: '',
		starts: {},
		keep: String(KEPT_DAYS[template]),
		words: '',
		until:
			template === 'weeklyCallMonthlyVisit' || template === 'patrol'
				? ''
				: addDays(today, template === 'notice' ? 1 : 30),
		...BEGINS[template],
	}
}

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
	const { template, name, to, daysAgo, drawCount, drawSeed, every, times, keep } = form
	return {
		...(isBlank(name) && { name: WORDS.needName }),
		...(to === 'tags' && !areTags(tagsOf(form)) && { tags: WORDS.needTags }),
		...(to === 'households' && form.households === '' && { households: WORDS.needHouseholds }),
		...(form.who === 'people' && linesIn(form.people).length === 0 && { people: WORDS.needPeople }),
		...(to === 'closedReports' && !isCount(daysAgo) && { daysAgo: WORDS.needNumber }),
		...(to === 'draw' && !isCount(drawCount) && { drawCount: WORDS.needNumber }),
		...(to === 'draw' && isBlank(drawSeed) && { drawSeed: WORDS.needSeed }),
		...(every === 'times' && !isCount(times) && { times: WORDS.needNumber }),
		...(!isKeep(keep) && { keep: WORDS.needKeep }),
		...boundProblems(form),
		...(template === 'notice' && isBlank(form.words) && { words: WORDS.needWords }),
		...(template === 'notice' && form.until === '' && { until: WORDS.needUntil }),
		...(template === 'monthlyDays' && every !== 'times' && { every: WORDS.needDays }),
		...(points.length > 0 && every === 'times' && { every: WORDS.needPeriod }),
		...((points.length === 1 || points.length > 30) && { points: WORDS.needPoints }),
		...((template === 'monthlyDays' || points.length > 0) &&
			form.who === 'paired' && { who: WORDS.needPost }),
	}
}

/** What stands on the form for what the cloud refused. */
const REFUSED: Readonly<Record<string, keyof PlanForm>> = {
	questions: 'own',
	keepDays: 'keep',
	checkpoints: 'points',
}
const REFUSED_TO: Readonly<Record<ToKind, keyof PlanForm>> = {
	all: 'to',
	tags: 'tags',
	households: 'households',
	closedReports: 'daysAgo',
	draw: 'drawCount',
}

/** The same that the cloud found, beside the field of the form. */
export function planRefusals(
	{ who, to }: PlanForm,
	fields: Readonly<Record<string, string>>,
): Record<string, string> {
	const fieldOf = (name: string): string => {
		const [first = ''] = name.split('.')
		if (first === 'who') return who === 'people' ? 'people' : first
		return first === 'to' ? REFUSED_TO[to] : (REFUSED[first] ?? first)
	}
	return Object.fromEntries(Object.entries(fields).map(([name, says]) => [fieldOf(name), says]))
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
	template === 'patrol' ? linesIn(points).map((point) => point.slice(0, 20)) : []

/** A list, one a line, as it was typed or copied out of a table. */
const linesIn = (text: string): string[] =>
	text
		.split('\n')
		.map(cleanLine)
		.filter((line) => line !== '')

/** A week to three years. */
const isKeep = (text: string): boolean =>
	isCount(text) && Number(cleanLine(text)) >= 7 && Number(cleanLine(text)) <= 1095

export const isCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(cleanLine(text))

/** The plan as the cloud wants it; `listed` are the ids of the households on its list. */
export function planInput(form: PlanForm, areaCode: string, listed: readonly string[] = []): PlanInput {
	const { template, name, until } = form
	const questions = questionsIn(form)
	const points = pointsOf(form)
	const keepDays = Number(cleanLine(form.keep))
	return {
		template,
		name: cleanLine(name),
		areaCode,
		who: whoOf(form),
		to: toOf(form, listed),
		every: form.every === 'times' ? { times: Number(cleanLine(form.times)), per: 'month' } : form.every,
		...(questions.length > 0 && { questions }),
		...(points.length > 0 && { checkpoints: points.map((point) => ({ name: point })) }),
		...(template === 'notice' && { words: cleanWords(form.words) }),
		...(keepDays !== KEPT_DAYS[template] && { keepDays }),
		...(form.holidays === 'rest' && template !== 'notice' && { restsOnHolidays: true }),
		...(until !== '' && { until }),
	}
}

function whoOf({ who, people }: PlanForm): PlanInput['who'] {
	if (who === 'people') return { people: linesIn(people) }
	return who === 'paired' ? { paired: true } : { post: who }
}

function toOf(form: PlanForm, listed: readonly string[]): PlanInput['to'] {
	const { to, category, daysAgo, drawCount, drawSeed } = form
	// Who goes to no household goes to all of the place.
	if (form.template === 'monthlyDays') return { all: true }
	switch (to) {
		case 'all':
			return { all: true }
		case 'tags':
			return { tags: tagsOf(form) }
		case 'closedReports':
			return {
				closedReports: { daysAgo: Number(cleanLine(daysAgo)), ...(category !== '' && { category }) },
			}
		case 'households':
			return { households: [...listed] }
		case 'draw':
			return { draw: { count: Number(cleanLine(drawCount)), seed: cleanLine(drawSeed) } }
	}
}

/** What a plan would be, in sentences. */
export function previewLines(
	{ targets, people, each, open, most }: PlanPreview,
	input?: Pick<PlanInput, 'template' | 'checkpoints' | 'to'>,
): string[] {
	if (input && isOfPeople(input))
		return [people === 0 ? SAYS.nobody : SAYS.walkers(people), SAYS.open(open, most)]
	const goers = people === 0 ? SAYS.nobody : SAYS.people(people, each)
	return [SAYS.targets(targets), goers, SAYS.open(open, most)]
}
