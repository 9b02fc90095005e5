import { toIso } from '#shared/clock/china-time'
import type { Viewer } from '../../org/rules/viewer'
import { reachingPosts } from '#shared/roster/reach'
import { maySecond } from '#shared/roster/second'
import { COUNTED_TO } from '#shared/words/count'
import type { Input, Output } from '../contract/roster'
import type { ChangeCall } from '../call'
import { UserError } from '../../../rpc/user-error'
import { EVERYWHERE } from '../../org/editable-roster'
import { proposalKey, type Proposal } from './proposal'
import { secondsFor } from '../../org/seconds'

type View = Output<'proposal'>
type Line = Output<'proposals'>['proposals'][number]

const PAGE_SIZE = 20

/** What somebody is to a proposal today. */
export interface Relation {
	isOwn: boolean
	/** They may confirm or refuse it while it waits. */
	isSecond: boolean
	/** It takes hold by itself and touches them. */
	isTouched: boolean
}

export function relationTo(
	{ by, touched, lines, holdsAt }: Proposal,
	{ person }: Viewer,
	call: ChangeCall,
): Relation {
	return {
		isOwn: person?.id === by.id,
		isSecond: maySecond(person, { proposerId: by.id, touched, lines }, call.day),
		isTouched: holdsAt !== undefined && person !== undefined && touched.includes(person.id),
	}
}

/**
 * A proposal as the people read it whom it concerns.
 * @throws UserError NOT_FOUND, NO_PERMISSION
 */
export async function ownProposal(
	id: string,
	call: ChangeCall,
): Promise<{ proposal: Proposal; viewer: Viewer; relation: Relation }> {
	const { viewer } = await call.roster()
	const proposal = await call.ports.proposals.get(id)
	call.knowsRelation('proposal')
	if (!proposal) throw new UserError('NOT_FOUND')
	const relation = relationTo(proposal, viewer, call)
	if (!mayRead(relation)) throw new UserError('NO_PERMISSION')
	return { proposal, viewer, relation }
}

const mayRead = ({ isOwn, isSecond, isTouched }: Relation): boolean => isOwn || isSecond || isTouched

export async function showProposal({ id }: Input<'proposal'>, call: ChangeCall): Promise<View> {
	const { proposal, viewer } = await ownProposal(id, call)
	return viewOf(proposal, viewer, call)
}

export async function viewOf(proposal: Proposal, viewer: Viewer, call: ChangeCall): Promise<View> {
	const { by, touched, lines, details, state, change, decision } = proposal
	const relation = relationTo(proposal, viewer, call)
	const waits = state === 'waiting'
	const concern = { proposerId: by.id, touched, lines }
	const seconds = waits ? await secondsFor(concern, call.day, call.ports) : []
	return {
		...lineOf(proposal, relation),
		details,
		seconds: seconds.map(({ document, title }) => `${document.person.name}（${title}）`),
		mayStop: waits && (relation.isOwn || relation.isTouched),
		givesCode: state === 'confirmed' && relation.isOwn && change.verb === 'issueCode',
		...(decision && {
			decision: {
				at: toIso(decision.at),
				...(decision.by && { by: decision.by.name }),
				...(decision.reason !== undefined && { reason: decision.reason }),
			},
		}),
	}
}

function lineOf({ id, state, what, by, at, until, holdsAt }: Proposal, { isSecond }: Relation): Line {
	return {
		id,
		state,
		what,
		by: by.name,
		at: toIso(at),
		until: toIso(until),
		...(holdsAt !== undefined && { holdsAt: toIso(holdsAt) }),
		mayConfirm: state === 'waiting' && isSecond,
	}
}

/** Those that wait, or are over, and concern the caller. */
export async function listProposals(
	{ over, cursor }: Input<'proposals'>,
	call: ChangeCall,
): Promise<Output<'proposals'>> {
	const { viewer } = await call.roster()
	const keys = keysFor(viewer, over !== true, call)
	const { items, next } = await call.ports.proposals.list(keys, cursor, PAGE_SIZE)
	const proposals = items.flatMap((one) => {
		const relation = relationTo(one, viewer, call)
		return mayRead(relation) ? [lineOf(one, relation)] : []
	})
	return { proposals, ...(next !== undefined && { cursor: next }) }
}

export async function countWaiting(call: ChangeCall): Promise<Output<'waiting'>> {
	const { viewer } = await call.roster()
	return { count: await call.ports.proposals.count(keysFor(viewer, true, call), COUNTED_TO) }
}

/** The lists that the caller looks at: of the areas whose clerk or dispatcher they are today, and their own. */
function keysFor({ person }: Viewer, open: boolean, call: ChangeCall): string[] {
	const posts = reachingPosts(person, ['clerk', 'dispatcher'], call.day)
	const codes = posts.map(({ path, areaCode }) => (path.length === 0 ? EVERYWHERE : areaCode))
	return [
		...[...new Set(codes)].map((code) => proposalKey.at(code, open)),
		...(person ? [proposalKey.of(person.id, open)] : []),
	]
}

export const isWaiting = ({ state, until }: Proposal, now: number): boolean =>
	state === 'waiting' && now < until
