import type { Option, Question, QuestionKind } from '../shared/report/question'
import { isBlank, cleanWords } from '../shared/text/characters'

/** A question as it stands on the clerk's form: texts, and the options one a line. */
export interface QuestionForm {
	code: string
	text: string
	kind: QuestionKind
	options: string
	/** The options as they were saved: an option with the same words keeps its code. */
	known: Option[]
	min: string
	max: string
	unit: string
	beforeSending: boolean
}

/** What a new question begins with. */
export const newQuestion = (code: string): QuestionForm => ({
	code,
	text: '',
	kind: 'words',
	options: '',
	known: [],
	min: '1',
	max: '1000',
	unit: '',
	beforeSending: false,
})

export function questionForm(question: Question): QuestionForm {
	const form = {
		...newQuestion(question.code),
		text: question.text,
		kind: question.kind,
		beforeSending: question.beforeSending === true,
	}
	switch (question.kind) {
		case 'oneOf':
			return {
				...form,
				known: question.options,
				options: question.options.map(({ label }) => label).join('\n'),
			}
		case 'number':
			return {
				...form,
				min: String(question.min),
				max: String(question.max),
				unit: question.unit ?? '',
			}
		case 'words':
			return form
	}
}

/** An empty field is not 0. The cloud refuses what is no number. */
export const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text))

/** The question on a form, as the contract wants it. */
export function questionIn(form: QuestionForm): Question {
	const { code, text, kind, beforeSending, unit } = form
	const asked = { code, text, ...(beforeSending && { beforeSending: true as const }) }
	switch (kind) {
		case 'oneOf':
			return { ...asked, kind, options: optionsIn(form) }
		case 'number': {
			const limits = { min: numberIn(form.min), max: numberIn(form.max) }
			return { ...asked, kind, ...limits, ...(!isBlank(unit) && { unit }) }
		}
		case 'words':
			return { ...asked, kind }
	}
}

/** Lines with the same words as before keep their code; the others get one that was not there. */
function optionsIn({ options, known }: QuestionForm): Option[] {
	const taken = new Set(known.map(({ code }) => code))
	let next = 1
	const fresh = (): string => {
		while (taken.has(`o${next}`)) next += 1
		taken.add(`o${next}`)
		return `o${next}`
	}
	const labels = options
		.split('\n')
		.filter((line) => !isBlank(line))
		.map(cleanWords)
	return labels.map((label) => known.find((option) => option.label === label) ?? { code: fresh(), label })
}
