import {
	rosterKey,
	type HouseholdDocument,
	type RosterDocument,
} from '../../../cloudfunctions/modules/org/documents'
import type { Mark, Visit, VisitStore } from '../../../cloudfunctions/modules/visits/ports/visit-store'
import { joined } from '../../../cloudfunctions/modules/visits/rules/slot'
import type { Standing } from '../../../cloudfunctions/modules/visits/rules/standing'
import { pageIn, type Order } from './page'
import type { RosterDocuments } from './roster-documents'
import { stored } from './stored'

const NEWEST_FIRST: Order<Visit> = { value: ({ begun }) => begun, id: ({ id }) => id, direction: 'desc' }

/** Plans, visits, and what stands of them beside the households, in memory. */
export class MemoryVisits implements VisitStore {
	private readonly kept = new Map<string, Visit>()

	constructor(private readonly roster: RosterDocuments) {}

	async addPlan(document: Parameters<VisitStore['addPlan']>[0]) {
		if (this.roster.get(document._id)) return false
		this.roster.put(document)
		return true
	}

	async savePlan(document: Parameters<VisitStore['savePlan']>[0]) {
		const before = this.roster.get(document._id)
		if (before?.kind !== 'plan' || before.version !== document.version - 1) return false
		this.roster.put(document)
		return true
	}

	async add(visits: readonly Visit[]) {
		if (visits.some(({ id }) => this.kept.has(id))) return false
		for (const visit of visits) this.kept.set(visit.id, stored(visit))
		return true
	}

	async byIds(ids: readonly string[]) {
		return [...new Set(ids)].flatMap((id) => this.kept.get(id) ?? [])
	}

	async append(...[id, count, attempt, slot]: Parameters<VisitStore['append']>) {
		const visit = this.kept.get(id)
		if (visit?.slot.count !== count || visit.attempts.some(({ key }) => key === attempt.key)) return false
		this.kept.set(id, stored({ ...visit, attempts: [...visit.attempts, attempt], slot }))
		return true
	}

	async mark(householdId: string, marks: readonly Mark[]) {
		this.roster.change(withKey(rosterKey.household(householdId)), (entry) => ({
			...entry,
			visits: marks.reduce(marked, entry.visits ?? {}),
		}))
	}

	async ofHousehold(householdId: string, cursor: string | undefined, limit: number) {
		const theirs = [...this.kept.values()].filter((visit) => visit.householdId === householdId)
		return pageIn(theirs, NEWEST_FIRST, cursor, limit)
	}
}

function withKey(key: string): (entry: RosterDocument) => entry is HouseholdDocument {
	return (entry): entry is HouseholdDocument => entry.kind === 'household' && entry.keys.includes(key)
}

function marked(visits: Standing, { planId, slotName, slot, old }: Mark): Standing {
	const there = visits.plans?.[planId]
	const slots = Object.entries({ ...there, [slotName]: joined(there?.[slotName], slot) })
	const left = slots.filter(([name]) => !old.includes(name))
	return { ...visits, plans: { ...visits.plans, [planId]: Object.fromEntries(left) } }
}
