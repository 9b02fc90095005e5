import { COUNTED_TO } from '#shared/words/count'
import { deskKey } from '#shared/roster/desk'
import { isOpen } from '#shared/life/status'
import type { Rest } from './check'
import { TOP } from './more-staff'
import type { Phone } from './phone'

/** What people see before everything is stopped. */
export interface Seen {
	/** Of each on staff: what waits in their inbox, and how many it says there are. */
	waiting: { openid: string; ids: string[]; count: number }[]
	unread: { openid: string; count: number }[]
}

export async function look(staff: readonly Phone[], everybody: readonly Phone[]): Promise<Seen> {
	const waiting = await Promise.all(staff.map(inboxOf))
	const unread = await Promise.all(
		everybody.map(async (phone) => {
			const answer = await phone.ask('message', 'unread', {})
			return { openid: phone.openid, count: answer.ok ? answer.data.unread : -1 }
		}),
	)
	return { waiting, unread }
}

async function inboxOf(phone: Phone): Promise<Seen['waiting'][number]> {
	const ids: string[] = []
	let cursor: string | undefined
	do {
		const page = await phone.ask('report', 'inbox', {
			view: 'waiting',
			...(cursor !== undefined && { cursor }),
		})
		if (!page.ok) break
		ids.push(...page.data.items.map(({ id }) => id))
		cursor = page.data.cursor
	} while (cursor !== undefined)
	const counts = await phone.ask('report', 'inboxCounts', {})
	const count = counts.ok ? (counts.data.counts.find(({ view }) => view === 'waiting')?.count ?? -1) : -1
	return { openid: phone.openid, ids, count }
}

/** Open reports that nobody sees, and counters that say something else than what they count. */
export function checkSeen({ waiting, unread }: Seen, { reports, messages }: Rest): string[] {
	const seen = new Set(waiting.flatMap(({ ids }) => ids))
	const lost = reports.filter(({ _id, state, index }) => {
		const desk = deskKey(state.owner)
		return isOpen(state.status) && !(desk === TOP ? index.inboxDesks.includes(desk) : seen.has(_id))
	})
	return [
		...lost.map(
			({ _id, state }) =>
				`nobody sees ${_id}, which is ${state.status} at ${state.owner.areaCode}/${state.owner.post}`,
		),
		...waiting
			.filter(
				({ ids, count }) => count !== Math.min(ids.length, COUNTED_TO) || new Set(ids).size < ids.length,
			)
			.map(({ openid, ids, count }) => `${openid} has ${ids.length} waiting, and ${count} are counted`),
		...unread.flatMap(({ openid, count }) => {
			const there = messages.filter((message) => message.unread.includes(openid)).length
			return count === Math.min(there, COUNTED_TO)
				? []
				: [`${openid} has ${there} unread, and ${count} are counted`]
		}),
	]
}
