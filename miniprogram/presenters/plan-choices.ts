import { RHYTHMS } from '../shared/visits/period'
import { TEMPLATES, type Template } from '../shared/visits/template'
import { PLAN_WORDS as WORDS, TEMPLATE_QUESTIONS } from '../shared/words/pages/visit-plans'
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

export const questionChoices = (template: Template) =>
	TEMPLATE_QUESTIONS[template].map(({ code, text }) => ({ value: code, label: text }))
