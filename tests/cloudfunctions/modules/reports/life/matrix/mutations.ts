import { REPORT_EVENTS } from '#shared/life/event'
import { RELATIONS } from '../../../../../../cloudfunctions/modules/reports/life/relation'
import type { Transition } from '../../../../../../cloudfunctions/modules/reports/life/transitions/transition'
import { STATUSES } from '#shared/life/status'
import { LIFE } from '../../../../../../cloudfunctions/modules/reports/life/table'

type Field = keyof Transition

/** One thing of one row changed. */
export interface Mutation {
	row: Transition
	field: Field
	mutant: Transition
	/** In words. */
	change: string
}

/** Every column that a row has, whatever columns there are. */
export const FIELDS = [...new Set(LIFE.flatMap((row) => Object.keys(row)))] as Field[]

const KNOWN: Partial<Record<Field, readonly string[]>> = {
	event: REPORT_EVENTS,
	from: STATUSES,
	to: STATUSES,
	who: RELATIONS,
}

/** Whatever stands in a column of some row could stand there. */
const VALUES = new Map(
	FIELDS.map((field) => [
		field,
		[...new Set([...(KNOWN[field] ?? []), ...LIFE.flatMap((row) => [row[field]].flat())])],
	]),
)

/** The row with each of the values of a column taken away; none where the column holds one value only. */
export function withoutEach(row: Transition, field: Field): Mutation[] {
	const value: string | readonly string[] = row[field]
	if (typeof value === 'string') return []
	return value.map((one) => {
		const mutant = { ...row, [field]: value.filter((other) => other !== one) }
		return { row, field, mutant, change: `${nameOf(row)}: ${field} without ${one}` }
	})
}

/** The row with each other value of a column: instead of the one it has, or besides those it has. Rare ones first. */
export function withOther(row: Transition, field: Field): Mutation[] {
	const value: string | readonly string[] = row[field]
	const others = (VALUES.get(field) ?? []).filter((one) => !value.includes(one)).reverse()
	return others.map((one) => {
		const mutant = { ...row, [field]: typeof value === 'string' ? one : [...value, one] }
		return { row, field, mutant, change: `${nameOf(row)}: ${field} with ${one}` }
	})
}

/** A row in words, so that several of one event are told apart. */
export const nameOf = ({ event, from, who, guards }: Transition): string =>
	[event, `from ${from.join(' ')}`, `by ${who.join(' ')}`, ...guards].join(', ')
