import type { ReportClass } from '#shared/clock/term'
import type { CategoryCode } from '#shared/words/categories'
import type { Span } from './plain-time'

/** A working day of the usual hours. */
const WORKING_DAY = 7 * 60

const real = (minutes: number): Span => ({ time: 'real', minutes })
const daily = (hours: number): Span => ({ time: 'daily', minutes: hours * 60 })
const working = (hours: number): Span => ({ time: 'working', minutes: hours * 60 })
export const workingDays = (days: number): Span => ({ time: 'working', minutes: days * WORKING_DAY })

export interface PlainTerms {
	accept: Span
	total: Span
	check: Span
	/** What one of more time asked for is. */
	more: Span
}

/** As the design has them, by hand. */
export const PLAIN_TERMS: Readonly<Record<ReportClass, PlainTerms>> = {
	emergency: { accept: real(15), total: real(120), check: real(24 * 60), more: real(60) },
	utility: { accept: daily(2), total: real(24 * 60), check: working(8), more: real(60) },
	ordinary: { accept: working(4), total: workingDays(7), check: working(8), more: workingDays(1) },
	complex: { accept: working(8), total: workingDays(15), check: working(8), more: workingDays(1) },
}

/** A category of each class whose results others check, and one that its reporter confirms, where there is one. */
export const CODES: Readonly<Record<ReportClass, { checked: CategoryCode; unchecked: CategoryCode | null }>> =
	{
		emergency: { checked: 'safety', unchecked: null },
		utility: { checked: 'disease', unchecked: 'water' },
		ordinary: { checked: 'rubbish', unchecked: 'road' },
		complex: { checked: 'land', unchecked: 'wages' },
	}
