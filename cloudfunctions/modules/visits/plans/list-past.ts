import type { Call } from '../call'
import type { Day } from '#shared/roster/tenure'
import { rosterKey, type RosterDocument } from '../../org/documents'
import { compare } from '../../org/duties'
import type { Plan } from '../../org/rules/plan'
import { findAll } from '../../org/read-tree'
import type { Viewer } from '../../org/rules/viewer'
import type { Output } from '../contract/plan'
import { monthBefore, monthOf, monthsBetween, overOn } from '../rules/past'
import { inBrief, planView } from './view'

/** So many plans that are over are told at a time. */
const ENOUGH = 20

/** How many months one read after the other looks through, before it is said that there are none so far. */
const MONTHS_OF_READS = [1, 3, 6, 12]

/** The product is no older. */
const FIRST_MONTH = '2026-01'

/** What is over in some areas, the last one first: month by month back, as far as it takes to find enough. */
export async function listPast(
	codes: readonly string[],
	cursor: string | undefined,
	viewer: Viewer,
	call: Call,
): Promise<Output<'list'>> {
	const today = monthOf(call.day)
	const from = cursor ?? today
	let month = monthOf(from) < today ? monthOf(from) : today
	// What ran out last night the timer has not put with them yet.
	const fresh = cursor === undefined ? codes.map(rosterKey.plans) : []
	const found: Past[] = []
	for (const count of MONTHS_OF_READS) {
		const months = monthsBetween(monthBefore(month, count - 1), month)
		const keys = codes.flatMap((code) => months.map((one) => rosterKey.past(code, one)))
		const over = overIn(await findAll(call.ports.roster, [...keys, ...fresh]), call.day)
		found.push(...over.filter(({ last }) => months.includes(monthOf(last))).filter(comesAfter(from)))
		month = monthBefore(month, count)
		if (found.length > ENOUGH || month < FIRST_MONTH) break
	}
	const told = found.slice(0, ENOUGH)
	const end = told[told.length - 1]
	const next = end && found.length > ENOUGH ? placeOf(end) : month < FIRST_MONTH ? undefined : month
	return {
		items: told.map(({ plan }) => inBrief(planView(plan, viewer, call.day))),
		...(next !== undefined && { cursor: next }),
	}
}

/** A plan that is over, with its last day. */
interface Past {
	plan: Plan
	last: Day
}

/** What is over of some documents, the last one first. */
function overIn(documents: readonly RosterDocument[], day: Day): Past[] {
	return documents
		.flatMap((one) => {
			const last = one.kind === 'plan' ? overOn(one.plan, day) : undefined
			return one.kind === 'plan' && last !== undefined ? [{ plan: one.plan, last }] : []
		})
		.sort(inOrder)
}

const inOrder = (one: Past, other: Past): number =>
	compare(other.last, one.last) || other.plan.at - one.plan.at || compare(one.plan.id, other.plan.id)

/** Where in the list a plan stands. */
const placeOf = ({ plan, last }: Past): string => `${last} ${plan.at} ${plan.id}`

/** True for what the list goes on with behind a plan; all of it where a month is named. */
function comesAfter(place: string): (one: Past) => boolean {
	const [last = '', at, id] = place.split(' ')
	if (at === undefined || id === undefined) return () => true
	return (one) => (compare(last, one.last) || Number(at) - one.plan.at || compare(one.plan.id, id)) > 0
}
