import { readingOf, readsHouse, relationsOf, type Reading } from '../life/relations'
import type { Viewer } from '../../org/rules/viewer'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import type { Asked } from './asked'
import { digitsOf, normal } from './tokens'

/** What else has to hold of a report that is looked for. */
export interface Filters {
	category?: string
	state?: 'open' | 'ended'
}

/** Which fields of a report somebody may search: each only where they read it in full. */
interface Readable {
	words: boolean
	person: boolean
	/** Head and phone of the house: somebody who reports from a door need not know them. */
	house: boolean
}

/** A viewer who reads only what is public finds it among the neighbours' reports. */
const FOUND: readonly Reading[] = ['all', 'outline', 'record']

/** True when it is what a viewer looks for, by what they may read of it. A key only leads to a report; this decides. */
export function fits(report: Report, viewer: Viewer, asked: Asked, filters: Filters, now: number): boolean {
	// Who is the lead makes no difference here, and for that alone its areas would have to be read.
	const relations = relationsOf(viewer, report, [], now)
	const reading = readingOf(report, relations)
	if (!FOUND.includes(reading) && !relations.has('rootClerk')) return false
	const person = !report.isUnnamed && readsHouse(report, relations)
	const readable = { words: reading === 'all', person, house: person }
	return passes(report, filters) && matches(report, asked, readable)
}

/** True for a report of the caller's own that fits: they search all that they said, and no more of the house. */
export function fitsOwn(report: Report, asked: Asked, filters: Filters): boolean {
	return passes(report, filters) && matches(report, asked, { words: true, person: true, house: false })
}

function passes({ category, state }: Report, filters: Filters): boolean {
	if (filters.category !== undefined && filters.category !== category.code) return false
	return filters.state === undefined || (filters.state === 'open') === isOpen(state.status)
}

function matches(report: Report, asked: Asked, readable: Readable): boolean {
	if (asked.understood === 'all') return true
	const { reporter, place, number, text } = report
	const isIn = (said: string): boolean => asked.parts.every((part) => normal(said).includes(part))
	if (asked.digits.length >= 4 && digitsOf(number).endsWith(asked.digits)) return true
	if (readable.words && isIn(`${text}\n${place.text ?? ''}`)) return true
	if (!readable.person) return false
	const ends = (phone = ''): boolean => asked.digits.length >= 4 && digitsOf(phone).endsWith(asked.digits)
	const isNamed = (name?: string): boolean => name !== undefined && normal(name) === asked.whole
	return (
		ends(reporter.phone) ||
		(readable.house && (ends(place.phone) || isNamed(place.headName))) ||
		isIn(place.address ?? '') ||
		isNamed(reporter.name)
	)
}
