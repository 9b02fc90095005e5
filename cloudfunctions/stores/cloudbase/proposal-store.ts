import { placeOf } from '../../ports/page'
import type { ProposalStore } from '../../modules/roster/ports/proposal-store'
import { keysOf, type Proposal } from '../../modules/roster/proposals/proposal'
import { clearBefore } from './clear-before'
import { codeOf, command as _, database } from './cloud'
import { countOf, pageOf, type List } from './list-pages'

interface ProposalDocument extends Omit<Proposal, 'id'> {
	_id: string
	/** The lists in which it stands, and where. */
	keys: string[]
	place: string
}

const proposals = database.collection<ProposalDocument>('proposals')
const openings = database.collection<{ _id: string }>('proposals')

const LISTED: List<ProposalDocument> = {
	collection: 'proposals',
	keys: 'keys',
	place: 'place',
	placeIn: ({ place }) => place,
	direction: 'desc',
}

const proposalIn = ({ _id, keys: _keys, place: _place, ...proposal }: ProposalDocument): Proposal => ({
	id: _id,
	...proposal,
})

function contentOf(proposal: Proposal): Omit<ProposalDocument, '_id'> {
	const { id, ...content } = proposal
	return { ...content, keys: keysOf(proposal), place: placeOf(proposal.at, id) }
}

async function addOnce(add: () => Promise<unknown>): Promise<boolean> {
	try {
		await add()
		return true
	} catch (fault) {
		if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return false
		throw fault
	}
}

export const proposalStore: ProposalStore = {
	async get(id) {
		const [found] = (await proposals.doc(id).get()).data
		return found ? proposalIn(found) : null
	},

	async add(proposal) {
		await addOnce(() => proposals.add({ _id: proposal.id, ...contentOf(proposal) }))
	},

	async save(next) {
		const { step, state, told, dueAt, keys, decision } = contentOf(next)
		const { updated } = await proposals.where({ _id: next.id, step: next.step - 1 }).update({
			step,
			state,
			told,
			dueAt,
			keys: _.set(keys),
			...(decision && { decision: _.set(decision) }),
		})
		return updated === 1
	},

	async list(keys, cursor, limit) {
		const { items, ...rest } = await pageOf(LISTED, { keys }, cursor, limit)
		return { items: items.map(proposalIn), ...rest }
	},

	count: (keys, limit) => countOf(LISTED, { keys }, limit),

	async due(now, limit) {
		const { data } = await proposals
			.where({ dueAt: _.gt(0).and(_.lte(now)) })
			.orderBy('dueAt', 'asc')
			.limit(limit)
			.get()
		return data.map(proposalIn)
	},

	clearBefore: (before, limit) => clearBefore(proposals, before, limit, { dueAt: null }),

	openBeginning: (personId) => addOnce(() => openings.add({ _id: `beginning:${personId}` })),
}
