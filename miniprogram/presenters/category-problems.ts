import {
	correctSentence,
	FIELD_NAMES,
	OWNER_RULE_FORM_WORDS,
	QUESTION_FORM_WORDS,
	TERM_NAMES,
} from '../shared/words/pages/categories'
import { NEW_CATEGORY, type CategoryForm } from './category-form'

export type FormField = keyof CategoryForm

/** What is wrong on the form, by field; with `code` where there is no field to it. */
export type FormProblems = Partial<Record<FormField | 'code', string>>

const NAMES: Readonly<Record<FormField, string>> = { ...FIELD_NAMES, ...TERM_NAMES }

/** The fields from top to bottom. */
export const FORM_FIELDS = Object.keys(NEW_CATEGORY) as FormField[]

/** What the cloud found wrong, by the form's own fields. */
export function formProblems(fields: Record<string, string>): FormProblems {
	const problems: Partial<Record<string, string>> = {}
	for (const [field, sentence] of Object.entries(fields)) {
		const [, first = '', second, third] = field.split('.')
		if (first === 'questions') {
			problems['questions'] ??= questionProblem(second, third, sentence)
			continue
		}
		if (first === 'ownerRules') {
			problems['ownerRules'] ??=
				second === undefined ? sentence : OWNER_RULE_FORM_WORDS.problem(Number(second) + 1, sentence)
			continue
		}
		problems[first === 'terms' && second !== undefined ? second : first] ??= sentence
	}
	return problems
}

/** Names the entry and the field: entries stand close together. */
function questionProblem(at: string | undefined, part: string | undefined, sentence: string): string {
	return at === undefined ? sentence : QUESTION_FORM_WORDS.problem(Number(at) + 1, part ?? '', sentence)
}

/** The topmost field that is wrong. */
export const firstProblem = (problems: FormProblems): FormField | undefined => wrongFields(problems)[0]

/** What to correct, beside the button: the form is longer than a screen. Else what went wrong with all of it. */
export function problemLine(problems: FormProblems, otherwise: string): string {
	const names = wrongFields(problems).map((field) => NAMES[field])
	return problems.code ?? (names.length > 0 ? correctSentence(names) : otherwise)
}

const wrongFields = (problems: FormProblems): FormField[] =>
	FORM_FIELDS.filter((field) => problems[field] !== undefined)
