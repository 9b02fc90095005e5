import type { ProposalStore } from '../../../cloudfunctions/modules/roster/ports/proposal-store'
import { keysOf, type Proposal } from '../../../cloudfunctions/modules/roster/proposals/proposal'
import { clearOldest } from './clear-oldest'
import { pageIn, type Order } from './page'
import { stored } from './stored'

const ORDER: Order<Proposal> = { value: ({ at }) => at, id: ({ id }) => id, direction: 'desc' }

/** Proposals in memory, as the store of the database answers. */
export class MemoryProposals implements ProposalStore {
	private readonly kept = new Map<string, Proposal>()
	private readonly opened = new Set<string>()

	async get(id: string) {
		return this.kept.get(id) ?? null
	}

	async add(proposal: Proposal) {
		if (!this.kept.has(proposal.id)) this.kept.set(proposal.id, stored(proposal))
	}

	async save(next: Proposal) {
		const before = this.kept.get(next.id)
		if (before?.step !== next.step - 1) return false
		const { step, state, told, dueAt, decision } = next
		this.kept.set(
			next.id,
			stored({
				...before,
				step,
				state,
				told,
				dueAt,
				...(decision && { decision }),
			}),
		)
		return true
	}

	async list(keys: readonly string[], cursor: string | undefined, limit: number) {
		return pageIn(this.with(keys), ORDER, cursor, limit)
	}

	async count(keys: readonly string[], limit: number) {
		return Math.min(this.with(keys).length, limit)
	}

	async due(now: number, limit: number) {
		const dueAt = (one: Proposal): number => one.dueAt ?? Infinity
		return [...this.kept.values()]
			.filter((one) => dueAt(one) <= now)
			.sort((one, other) => dueAt(one) - dueAt(other))
			.slice(0, limit)
	}

	async clearBefore(before: number, limit: number) {
		return clearOldest(this.kept, limit, ({ at, dueAt }) => at < before && dueAt === null)
	}

	async openBeginning(personId: string) {
		if (this.opened.has(personId)) return false
		this.opened.add(personId)
		return true
	}

	private with(keys: readonly string[]): Proposal[] {
		return [...this.kept.values()].filter((one) => keysOf(one).some((key) => keys.includes(key)))
	}
}
