import { chinaDay } from '#shared/clock/china-time'
import { momentAloud } from '#shared/words/moment'
import { PROPOSAL_SENTENCES as WORDS } from '../../../words/proposals'
import { logFault } from '../../../rpc/log'
import type { Delivery, Notification } from '../../../ports/messenger'
import type { ChangePorts } from '../call'
import { openidKeyOf } from '../../org/person-keys'
import { rosterKey, type PersonDocument } from '../../org/documents'
import { readAllWith, readPointer, isInForce } from '../../org/read-tree'
import type { Proposal } from './proposal'
import { secondsFor } from '../../org/seconds'

type NotifyPorts = Pick<ChangePorts, 'roster' | 'inbox' | 'wechat' | 'proposals'>

/**
 * Notifies of a proposal's present state, once: those whom it asks, those whom it touches, and its maker of the outcome. A
 * failure is logged and undoes nothing; the timer repeats it.
 */
export async function notifyAbout(proposal: Proposal, now: number, ports: NotifyPorts): Promise<Proposal> {
	if (proposal.told) return proposal
	try {
		const deliveries = await deliveriesOf(proposal, now, ports)
		const notification: Notification = {
			id: `${proposal.id}.${proposal.step}`,
			reportId: proposal.id,
			at: now,
			deliveries,
			wakes: deliveries.map(({ to }) => to),
		}
		// Each takes it once, and knows that by itself: one that had it before keeps nothing from the other.
		for (const listener of deliveries.length === 0 ? [] : [ports.inbox, ports.wechat])
			await listener.deliver([notification])
	} catch (fault) {
		logFault({ untold: proposal.id }, fault)
		return proposal
	}
	const told: Proposal = { ...proposal, step: proposal.step + 1, told: true, dueAt: dueAfter(proposal) }
	return (await ports.proposals.save(told)) ? told : ((await ports.proposals.get(proposal.id)) ?? told)
}

/** When the timer looks at a proposal of which everything is said; null when never again. */
export function dueAfter({ state, change, until, holdsAt, at }: Proposal): number | null {
	if (state === 'waiting') return Math.min(until, holdsAt ?? until)
	if (state !== 'confirmed') return null
	// A code waits for the person who asked for it; any other change is to be carried out.
	return change.verb === 'issueCode' ? until : at
}

async function deliveriesOf(proposal: Proposal, now: number, ports: NotifyPorts): Promise<Delivery[]> {
	const { by, what, holdsAt } = proposal
	if (proposal.state === 'waiting') {
		const concern = { proposerId: by.id, touched: proposal.touched, lines: proposal.lines }
		const seconds = await secondsFor(concern, chinaDay(now), ports)
		const asked = seconds.map(({ document }) => ({ document, text: WORDS.asksSecond(by.name, what) }))
		if (holdsAt === undefined) return deliveriesTo(asked, proposal)
		const text = WORDS.announced(by.name, what, momentAloud(holdsAt, now))
		const touched = (await people(proposal.touched, ports)).map((document) => ({ document, text }))
		return deliveriesTo([...asked, ...touched], proposal)
	}
	const { decision } = proposal
	const text = WORDS.cameOf(proposal.state, what, decision?.by?.name ?? '', decision?.reason ?? '')
	return deliveriesTo(
		(await people([by.id], ports)).map((document) => ({ document, text })),
		proposal,
	)
}

async function people(ids: readonly string[], { roster }: NotifyPorts): Promise<PersonDocument[]> {
	const version = (await readPointer(roster))?.version ?? 0
	const found = await readAllWith(roster, ids.map(rosterKey.person))
	return found.filter((one): one is PersonDocument => one.kind === 'person' && isInForce(one, version))
}

function deliveriesTo(
	told: readonly { document: PersonDocument; text: string }[],
	{ id, at }: Proposal,
): Delivery[] {
	return told.flatMap(({ document, text }) => {
		const key = openidKeyOf(document)
		if (key === undefined) return []
		const notice = {
			number: id.slice(0, 12),
			matter: WORDS.matter,
			state: WORDS.letterState,
			note: text,
			at,
		}
		const to = key.slice(rosterKey.openid('').length)
		return [{ to, reader: 'keeper' as const, text, about: {}, template: 'task' as const, notice }]
	})
}
