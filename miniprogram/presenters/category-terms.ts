import { termAmount, TERMS, type ClassTerms, type ReportClass, type Term } from '../shared/clock/term'
import { TERM_SPANS, TERM_WORDS } from '../shared/words/pages/categories'

/** The unit in which a clerk writes a term of a class: minutes for an emergency, else hours or days. */
interface TermUnit {
	kind: keyof typeof TERM_SPANS
	/** What the hours are, where the word does not say it all. */
	which?: string
	/** How many of the term's own unit one of it is. */
	size: number
	unit: Term['unit']
}

function unitOf(of: ReportClass, which: keyof ClassTerms): TermUnit {
	const { unit } = TERMS[of][which]
	if (unit === 'workingDays') return { kind: 'workingDays', size: 1, unit }
	if (unit === 'dailyMinutes') return { kind: 'dailyHours', which: TERM_WORDS.whichDaily, size: 60, unit }
	if (unit === 'workingMinutes') return { kind: 'workingHours', size: 60, unit }
	return of === 'emergency' ? { kind: 'minutes', size: 1, unit } : { kind: 'hours', size: 60, unit }
}

/** A term's field: its name with the unit, and what holds where nothing is written. */
export function termField(of: ReportClass, which: keyof ClassTerms, what: string) {
	const { kind, which: hours = TERM_WORDS[kind] } = unitOf(of, which)
	return {
		label: TERM_WORDS.unit(what, hours),
		placeholder: TERM_WORDS.standard(standardSpan(of, which)),
	}
}

/** What a class promises, in one line. */
export const classTerms = (of: ReportClass): string =>
	TERM_WORDS.both(standardSpan(of, 'accept'), standardSpan(of, 'total'))

function standardSpan(of: ReportClass, which: keyof ClassTerms): string {
	const term = TERMS[of][which]
	const whole = term.unit === 'minutes' && term.count % 60 === 0
	if (whole) return TERM_SPANS.hours(termAmount(term))
	const { kind, size } = unitOf(of, which)
	return TERM_SPANS[kind](term.count / size)
}

/** A term of its own as it stands in the field; empty where the class's holds. */
export function termText(of: ReportClass, which: keyof ClassTerms, term: Term | undefined): string {
	return term ? String(term.count / unitOf(of, which).size) : ''
}

/** The term in a field. The cloud refuses what is no number, or half a day. */
export function termIn(of: ReportClass, which: keyof ClassTerms, text: string): Term | undefined {
	if (text.trim() === '') return undefined
	const { size, unit } = unitOf(of, which)
	const count = Number(text) * size
	return { unit, count: size === 1 ? count : Math.round(count) }
}
