import { codeOfWords } from '../shared/report/question'
import { isBlank } from '../shared/text/characters'
import { cleanLine } from '../shared/text/clean-line'
import type { AskedAtDoor } from '../shared/visits/asked'
import { RHYTHMS } from '../shared/visits/period'
import { TEMPLATES, type Template } from '../shared/visits/template'
import {
	ALARMS,
	PLAN_SAYS as SAYS,
	PLAN_WORDS as WORDS,
	TEMPLATE_QUESTIONS,
	yesNo,
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
	/** The category of which an answer starts a report, by question. */
	starts: Readonly<Record<string, string>>
}

/** The questions of a form, each with what its answer starts. */
export function questionsIn({ template, asked, own, ownKind, starts }: AskForm): AskedAtDoor[] {
	const chosen: AskedAtDoor[] = TEMPLATE_QUESTIONS[template].filter(({ code }) => asked.includes(code))
	return [...chosen, ...ownQuestion(own, ownKind)].map((question) => {
		const category = starts[question.code]
		const alarm = alarmOf(question)
		return category === undefined || category === '' || !alarm
			? question
			: { ...question, starts: { category, name: '', options: [alarm.code] } }
	})
}

function ownQuestion(own: string, kind: AskForm['ownKind']): AskedAtDoor[] {
	if (isBlank(own)) return []
	const text = cleanLine(own)
	const code = codeOfWords(text)
	return [kind === 'yesNo' ? yesNo(code, text, WORDS.yes, WORDS.no) : { code, text, kind }]
}

/** The option after which somebody may have to come. */
function alarmOf(question: AskedAtDoor): { code: string; label: string } | undefined {
	const alarm = ALARMS[question.code]?.option ?? 'yes'
	const isOwn = question.code.startsWith('q')
	if (question.kind !== 'oneOf' || !(isOwn || ALARMS[question.code])) return undefined
	return question.options.find(({ code }) => code === alarm)
}

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
		const alarm = alarmOf(question)
		if (!alarm) return []
		const at = Math.max(
			0,
			choices.findIndex(({ code }) => code === form.starts[question.code]),
		)
		const label = SAYS.startsWhen(question.text, alarm.label)
		return [{ code: question.code, label, at, name: choices[at]?.name ?? '' }]
	})
