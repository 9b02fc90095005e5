import { toIso } from '#shared/clock/china-time'
import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../contract/plan'
import type { Call } from '../call'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { readAllWith } from '../../org/read-tree'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { householdsIn } from '../reading'
import { placeWords } from '../pairs/household'
import type { Plan } from '../../org/rules/plan'
import { lookedAt } from '../rules/plan'
import { readPlan } from './read-plan'
import { planView } from './view'

type Listed = Output<'drawn'>

/** Items of one answer. */
const MOST_ITEMS = 50

/**
 * The households that a draw brought, or whose closed reports are looked at, as they are fixed before anybody goes. Staff who are
 * checked do not read it: those above the whole area do, and the visitors.
 */
export async function listDrawn({ planId, cursor = '0' }: Input<'drawn'>, call: Call): Promise<Listed> {
	const { plan, viewer, snapshot } = await readPlan(planId, call)
	const ids = plan.drawing ? [] : (plan.drawn ?? [])
	const from = Number.parseInt(cursor, 10) || 0
	const shown = ids.slice(from, from + MOST_ITEMS)
	const found = householdsIn(await readAllWith(call.ports.roster, shown.map(rosterKey.household)), snapshot)
	const there = new Map(found.map((document) => [document.household.id, document]))
	const documents = shown.flatMap((id) => there.get(id) ?? [])
	const of = documents.map(({ household }) => subject.household(household.id))
	await recordShowing(call, viewer, { of, where: 'visits', what: ['address'] })
	return {
		plan: planView(plan, viewer, call.day),
		items: documents.map((document) => itemOf(plan, document)),
		...(from + MOST_ITEMS < ids.length && { cursor: String(from + MOST_ITEMS) }),
	}
}

function itemOf(plan: Plan, document: HouseholdDocument): Listed['items'][number] {
	const { id, address, headName } = document.household
	return {
		household: { id, address, head: maskedName(headName) },
		place: placeWords(document),
		...lookedView(plan, id),
	}
}

/** What is looked at again at a household, as its visitor reads it. */
export function lookedView(
	plan: Plan,
	householdId: string,
): Pick<Listed['items'][number], 'reports' | 'visit'> {
	const { reports, visit } = lookedAt(plan, householdId) ?? {}
	return {
		...(reports && { reports }),
		...(visit && { visit: { at: toIso(visit.at), outcome: visit.outcome } }),
	}
}
