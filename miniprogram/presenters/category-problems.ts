import { correctSentence, FIELD_NAMES, TERM_NAMES } from '../domain/words/pages/categories'
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
    const [, first = '', second] = field.split('.')
    problems[first === 'terms' && second !== undefined ? second : first] ??= sentence
  }
  return problems
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
