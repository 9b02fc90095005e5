import { codeOfWords, LARGEST_NUMBER } from '../shared/report/question'
import { isBlank } from '../shared/text/characters'
import { cleanLine } from '../shared/text/clean-line'
import type { AskedAtDoor, Starts } from '../shared/visits/asked'
import { RHYTHMS } from '../shared/visits/period'
import { TEMPLATES, type Template } from '../shared/visits/template'
import {
	ALARMS,
	PLAN_SAYS as SAYS,
	PLAN_WORDS as WORDS,
	PLANS_SAYS,
	TEMPLATE_QUESTIONS,
	yesNo,
	yesNoWords,
} from '../shared/words/pages/visit-plans'
import { POST_WORDS } from '../shared/words/posts'
import { everyWords, TEMPLATE_WORDS } from '../shared/words/visits'

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

/** The same where a plan begins: some may be named, too. */
export const GOER_CHOICES = [...WHO_CHOICES, { value: 'people', label: WORDS.people }]

/** All categories, or one. */
export const categoryChoices = (all: readonly { code: string; name: string }[]) => [
	{ value: '', label: WORDS.anyCategory },
	...all.map(({ code, name }) => ({ value: code, label: name })),
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

export const HOLIDAY_CHOICES = Object.entries(WORDS.holidays).map(([value, label]) => ({ value, label }))

export const questionChoices = (template: Template) =>
	TEMPLATE_QUESTIONS[template].map(({ code, text }) => ({ value: code, label: text }))

/** How a question of one's own is answered. */
export const OWN_KINDS = Object.entries(WORDS.ownKinds).map(([value, label]) => ({ value, label }))

/** What is asked, as it stands on the form. */
export interface AskForm {
	template: Template
	/** The codes of what is asked of the template. */
	asked: string[]
	own: string
	ownKind: keyof typeof WORDS.ownKinds
	/** Of a number: above which, or below which, it starts a report; or empty. */
	ownOver: string
	ownUnder: string
	/** The category of which an answer starts a report, by question. */
	starts: Readonly<Record<string, string>>
}

/** The questions of a form, each with what its answer starts. */
export function questionsIn(form: AskForm): AskedAtDoor[] {
	const { template, asked, starts } = form
	const chosen: AskedAtDoor[] = TEMPLATE_QUESTIONS[template].filter(({ code }) => asked.includes(code))
	return [...chosen, ...ownQuestion(form)].map((question) => {
		const category = starts[question.code]
		const alarm = alarmOf(question, form)
		return category === undefined || category === '' || !alarm
			? question
			: { ...question, starts: { category, name: '', ...alarm.when } }
	})
}

function ownQuestion({ own, ownKind: kind }: AskForm): AskedAtDoor[] {
	if (isBlank(own)) return []
	const text = cleanLine(own)
	const code = codeOfWords(text)
	if (kind === 'yesNo') return [yesNo(code, text, ...yesNoWords(text))]
	return [kind === 'number' ? { code, text, kind, min: 0, max: LARGEST_NUMBER } : { code, text, kind }]
}

/** The answer after which somebody may have to come: an option, or a number above or below a bound. */
function alarmOf(
	question: AskedAtDoor,
	{ ownOver, ownUnder }: Pick<AskForm, 'ownOver' | 'ownUnder'>,
): { when: Pick<Starts, 'options' | 'over' | 'under'>; label: string } | undefined {
	const { code, kind } = question
	if (kind === 'number' && isOwn(code)) {
		const bounds = {
			...(isBound(ownOver) && { over: Number(cleanLine(ownOver)) }),
			...(isBound(ownUnder) && { under: Number(cleanLine(ownUnder)) }),
		}
		const label = boundWords(bounds)
		return label === '' ? undefined : { when: bounds, label }
	}
	const alarm = ALARMS[code]?.option ?? 'yes'
	if (kind !== 'oneOf' || !(isOwn(code) || ALARMS[code])) return undefined
	const option = question.options.find((one) => one.code === alarm)
	return option && { when: { options: [option.code] }, label: option.label }
}

const isOwn = (code: string): boolean => code.startsWith('q')

/** A number above or below a bound, in words; empty where there is no bound. */
export const boundWords = ({ over, under }: Pick<Starts, 'over' | 'under'>): string =>
	[
		...(over === undefined ? [] : [PLANS_SAYS.over(over)]),
		...(under === undefined ? [] : [PLANS_SAYS.under(under)]),
	].join('、')

const isBound = (typed: string): boolean => /^\d{1,6}$/.test(cleanLine(typed))

/** The bounds that are no numbers, by field. */
export const boundProblems = ({ ownKind, ownOver, ownUnder }: AskForm): Record<string, string> =>
	ownKind !== 'number'
		? {}
		: Object.fromEntries(
				Object.entries({ ownOver, ownUnder }).flatMap(([field, typed]) =>
					isBlank(typed) || isBound(typed) ? [] : [[field, WORDS.needBound]],
				),
			)

type Named = readonly { code: string; name: string }[]

/** The categories of which an answer may start a report: none, or one of these. */
export const startChoices = (categories: Named) => [{ code: '', name: WORDS.startsNothing }, ...categories]

/** What is proposed for the questions of the templates, where there is such a category. */
export const suggestedStarts = (categories: Named): AskForm['starts'] =>
	Object.fromEntries(
		Object.entries(ALARMS).flatMap(([code, alarm]) => {
			const known = categories.find((one) => one.code === alarm?.category)
			return known ? [[code, known.code] as const] : []
		}),
	)

/** Each question whose answer may start a report, with what was chosen: its place among the choices. */
export const startRows = (form: AskForm, choices: Named) =>
	questionsIn(form).flatMap((question) => {
		const alarm = alarmOf(question, form)
		if (!alarm) return []
		const at = Math.max(
			0,
			choices.findIndex(({ code }) => code === form.starts[question.code]),
		)
		const label = SAYS.startsWhen(question.text, alarm.label)
		return [{ code: question.code, label, at, name: choices[at]?.name ?? '' }]
	})
