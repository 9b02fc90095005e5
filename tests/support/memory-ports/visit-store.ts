import { moderationDueAt, type Moderation } from '#shared/content/moderation'
import {
	rosterKey,
	type HouseholdDocument,
	type RosterDocument,
} from '../../../cloudfunctions/modules/org/documents'
import type {
	Mark,
	StandingChange,
	Visit,
	VisitStore,
} from '../../../cloudfunctions/modules/visits/ports/visit-store'
import { joined } from '../../../cloudfunctions/modules/visits/rules/slot'
import type { Claim, Waiting, Standing } from '../../../cloudfunctions/modules/org/rules/standing'
import { pageIn, type Order } from './page'
import type { RosterDocuments } from './roster-documents'
import { stored } from './stored'
import { withAnswers } from './with-answers'

const NEWEST_FIRST: Order<Visit> = { value: ({ begun }) => begun, id: ({ id }) => id, direction: 'desc' }

/** Plans, visits, and what stands of them beside the households, in memory. */
export class MemoryVisits implements VisitStore {
	private readonly kept = new Map<string, Visit>()

	constructor(private readonly roster: RosterDocuments) {}

	/** All visits, as they are. */
	all(): Visit[] {
		return [...this.kept.values()]
	}

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

	async append(...[id, count, attempt, slot, fresh = []]: Parameters<VisitStore['append']>) {
		const visit = this.kept.get(id)
		if (visit?.slot.count !== count || visit.attempts.some(({ key }) => key === attempt.key)) return false
		const checks = [...(visit.checks ?? []), ...fresh]
		const attempts = [...visit.attempts, attempt]
		this.kept.set(id, stored({ ...visit, attempts, slot, ...(checks.length > 0 && { checks }) }))
		return true
	}

	async setModerations({ id, attempts, checks: read = [] }: Visit, checks: readonly Moderation[]) {
		const visit = this.kept.get(id)
		if (visit?.slot.count !== attempts.length || visit.forgetAt === null) return false
		const next = withAnswers(visit.checks ?? [], read, checks)
		if (next && next.length > 0) this.kept.set(id, stored({ ...visit, checks: next }))
		return next !== undefined
	}

	async moderationsDue(now: number, limit: number) {
		const dueAt = ({ checks = [] }: Visit): number => moderationDueAt(checks) ?? Infinity
		return [...this.kept.values()]
			.filter((visit) => dueAt(visit) <= now)
			.sort((one, other) => dueAt(one) - dueAt(other))
			.slice(0, limit)
	}

	async withTrace(traceId: string) {
		const holds = ({ checks = [] }: Visit): boolean =>
			checks.some(({ asking }) => asking?.traceId === traceId)
		return [...this.kept.values()].find(holds) ?? null
	}

	async mark(householdId: string, marks: readonly Mark[]) {
		this.roster.change(withKey(rosterKey.household(householdId)), (entry) => ({
			...entry,
			visits: marks.reduce(marked, entry.visits ?? {}),
		}))
	}

	async stand(householdId: string, change: StandingChange, pairedWith?: string | null) {
		const its = withKey(rosterKey.household(householdId))
		const isAsRead = ({ household: { paired } }: HouseholdDocument): boolean =>
			pairedWith === undefined || (paired?.phone ?? null) === pairedWith
		const changed = this.roster.change(
			(entry): entry is HouseholdDocument => its(entry) && isAsRead(entry),
			(entry) => stood(entry, change),
		)
		return pairedWith === undefined || changed > 0
	}

	async setNeeds(householdId: string, waiting: Waiting, keys: readonly string[]) {
		this.roster.change(withKey(rosterKey.household(householdId)), (entry) => {
			const there = entry.visits?.waiting
			const next = there ? { ...there, needs: waiting.needs } : waiting
			return stood(entry, { set: { waiting: next }, addKeys: there ? [] : keys })
		})
	}

	async claim(householdId: string, claim: Claim) {
		const its = withKey(rosterKey.household(householdId))
		const changed = this.roster.change(
			(entry): entry is HouseholdDocument =>
				its(entry) &&
				entry.visits?.waiting !== undefined &&
				entry.visits.waiting.claims.every(({ openid }) => openid !== claim.openid),
			(entry) => {
				const { waiting, ...visits } = entry.visits ?? {}
				if (!waiting) return entry
				return {
					...entry,
					visits: { ...visits, waiting: { ...waiting, claims: [...waiting.claims, claim] } },
				}
			},
		)
		return changed > 0
	}

	async sayNo(householdId: string, planId: string, isNo: boolean) {
		this.roster.change(withKey(rosterKey.household(householdId)), (entry) => {
			const others = (entry.visits?.no ?? []).filter((one) => one !== planId)
			if (!isNo && !entry.visits?.no) return entry
			return { ...entry, visits: { ...entry.visits, no: isNo ? [...others, planId] : others } }
		})
	}

	async toForget(now: number, limit: number) {
		return [...this.kept.values()]
			.filter(({ forgetAt }) => forgetAt !== null && forgetAt <= now)
			.sort((one, other) => (one.forgetAt ?? 0) - (other.forgetAt ?? 0))
			.slice(0, limit)
	}

	async forget(...[id, attempts]: Parameters<VisitStore['forget']>) {
		const visit = this.kept.get(id)
		if (visit?.slot.count !== attempts.length) return false
		const { checks: _, ...kept } = visit
		this.kept.set(id, stored({ ...kept, attempts: [...attempts], forgetAt: null }))
		return true
	}

	async naming(fileIds: readonly string[]) {
		const all = [...this.kept.values()].flatMap(({ attempts }) =>
			attempts.flatMap(({ photos = [] }) => photos),
		)
		return fileIds.filter((id) => all.includes(id))
	}

	async ofRounds(rounds: string, cursor: string | undefined, limit: number) {
		const theirs = [...this.kept.values()].filter((visit) => visit.rounds === rounds)
		return pageIn(theirs, NEWEST_FIRST, cursor, limit)
	}

	async ofHousehold(householdId: string, cursor: string | undefined, limit: number) {
		const theirs = [...this.kept.values()].filter((visit) => visit.householdId === householdId)
		return pageIn(theirs, NEWEST_FIRST, cursor, limit)
	}
}

function withKey(key: string): (entry: RosterDocument) => entry is HouseholdDocument {
	return (entry): entry is HouseholdDocument => entry.kind === 'household' && entry.keys.includes(key)
}

function stood(entry: HouseholdDocument, change: StandingChange): HouseholdDocument {
	const { set = {}, drop = [], tags, told, paired, addKeys = [], dropKeys = [] } = change
	const left = Object.entries({ ...entry.visits, ...set }).filter(
		([name]) => !drop.some((one) => one === name),
	)
	const { paired: before, ...household } = entry.household
	const pair = paired === undefined ? before : paired
	const visits: Standing = {
		...Object.fromEntries(left),
		...(tags && { tags: kept({ ...entry.visits?.tags, ...tags }) }),
		...(told && { told: kept({ ...entry.visits?.told, ...told }) }),
	}
	const changes = Object.keys({ ...set, ...tags, ...told }).length + drop.length > 0
	return {
		...entry,
		keys: [...new Set([...entry.keys.filter((key) => !dropKeys.includes(key)), ...addKeys])],
		household: { ...household, ...(pair && { paired: pair }) },
		...(entry.visits || changes ? { visits } : {}),
	}
}

const kept = <T>(all: Readonly<Record<string, T | null>>): Record<string, T> =>
	Object.fromEntries(Object.entries(all).flatMap(([name, one]) => (one === null ? [] : [[name, one]])))

function marked(visits: Standing, { planId, slotName, slot, old }: Mark): Standing {
	const there = visits.plans?.[planId]
	const slots = Object.entries({ ...there, [slotName]: joined(there?.[slotName], slot) })
	const left = slots.filter(([name]) => !old.includes(name))
	return { ...visits, plans: { ...visits.plans, [planId]: Object.fromEntries(left) } }
}
