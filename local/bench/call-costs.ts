import { DESK_VIEWS } from '#shared/life/inbox-view'
import type { CallCounts } from '../cloudbase/counters/call-counts'
import { eventCosts } from './event-costs'
import type { Table } from './figure'
import { HOME, WHO } from './people'
import { BENCH_WORDS as WORDS } from './words'
import { visitCosts } from './visit-costs'
import type { World } from './world'

interface CallCost {
	name: string
	counts: CallCounts
	/** The most SDK calls that it may make, beside those that ask WeChat. */
	goal?: number
}

/** Telling of an event: who of those not read yet is bound, the message, that it was told. */
const TELLING = 3

const MERGES = ['merge', 'unmerge']
/** Whether it is part of a flood is one read (ADR 40). */
const LOOKS_AROUND = 1
const GOALS = { submit: 5 + TELLING, event: 3 + TELLING, inbox: 2, search: 2, card: 2 } as const

/** What calls of the product cost, counted on the wire between the functions and the cloud. */
export async function callCosts(world: World): Promise<Table> {
	const costs = [
		...(await submitCosts(world)),
		...(await readCosts(world)),
		...(await visitCosts(world)),
		...[...(await eventCosts(world))].map(([event, counts]) => ({
			name: `report.${event}`,
			counts,
			// A merge writes two reports, both or neither: a transaction.
			...(!MERGES.includes(event) && { goal: GOALS.event + (event === 'dismiss' ? LOOKS_AROUND : 0) }),
		})),
	]
	const dear = costs.filter(({ counts, goal }) => goal !== undefined && callsBesideWechat(counts) > goal)
	if (dear.length > 0) throw new Error(`above the goal: ${dear.map(({ name }) => name).join(', ')}`)
	return {
		title: 'SDK calls of each function call',
		about: `Counted on the wire by the embedded cloud. What asks WeChat, about the words that a call brings, is counted apart: only a call with words does. Documents are those read or changed; bytes those of requests and answers. A submit and an event include telling of it, for which ${TELLING} calls of the goal are meant: who is bound, the message, that it was told.`,
		head: ['call', 'SDK calls', 'goal', 'WeChat', 'reads', 'writes', 'documents', 'bytes'],
		rows: costs.map(({ name, counts, goal }) => [
			name,
			callsBesideWechat(counts),
			goal === undefined ? '' : `≤ ${goal}`,
			wechatCalls(counts),
			counts.reads,
			counts.writes,
			counts.documents,
			counts.bytes,
		]),
	}
}

const wechatCalls = ({ byAction }: CallCounts): number => byAction['wx.api'] ?? 0
const callsBesideWechat = (counts: CallCounts): number => counts.calls - wechatCalls(counts)

async function submitCosts(world: World): Promise<CallCost[]> {
	const places = {
		'from home': {},
		'place in words': { place: { text: WORDS.place } },
		'place in words that two places bear': { place: { text: WORDS.ambiguousPlace } },
		'door code': { place: { doorCode: HOME.doorCode } },
	}
	const costs: CallCost[] = []
	for (const [name, place] of Object.entries(places)) {
		const clientKey = `bench-submit-${costs.length}`
		const input = { clientKey, category: 'heating', text: WORDS.need, ...place }
		const { counts } = await world.call(WHO.villager, 'report', 'submit', input)
		costs.push({ name: `report.submit, ${name}`, counts, goal: GOALS.submit })
	}
	return costs
}

async function readCosts(world: World): Promise<CallCost[]> {
	const { villager, gridLeader } = WHO
	const mine = await world.call(villager, 'report', 'mine', { own: true })
	const ownFound = await world.call(villager, 'report', 'mine', { own: true, text: WORDS.need })
	const others = await world.call(gridLeader, 'report', 'mine', { others: true })
	const id = mine.data.items[0]?.id ?? ''
	const views: CallCost[] = []
	for (const view of DESK_VIEWS) {
		const { counts } = await world.call(gridLeader, 'report', 'inbox', { view })
		views.push({ name: `report.inbox, ${view}`, counts, goal: GOALS.inbox })
	}
	const counted = await world.call(gridLeader, 'report', 'inboxCounts', {})
	const found = await world.call(gridLeader, 'report', 'search', { text: WORDS.need })
	const digits = await world.call(gridLeader, 'report', 'search', { text: '0010' })
	const show = await world.call(villager, 'report', 'show', { id })
	const nearby = await world.call(villager, 'report', 'nearby', {})
	const desk = await world.call(WHO.dispatcher, 'report', 'desk', { section: 'overdue' })
	const messages = await world.call(villager, 'message', 'list', {})
	const byDoor = await world.call(villager, 'card', 'show', { doorCode: HOME.doorCode })
	const byArea = await world.call(villager, 'card', 'show', { areaCode: HOME.areaCode })
	const own = await world.call(villager, 'card', 'show', {})
	const search = await world.call(villager, 'place', 'search', { text: WORDS.ambiguousPlace })
	const account = await world.call(villager, 'account', 'show', {})
	return [
		...views,
		{ name: 'report.inboxCounts', counts: counted.counts },
		{ name: 'report.search', counts: found.counts, goal: GOALS.search },
		{ name: 'report.search, four digits', counts: digits.counts, goal: GOALS.search },
		{ name: 'report.mine', counts: mine.counts, goal: GOALS.search },
		{ name: 'report.mine, said for others', counts: others.counts, goal: GOALS.search },
		{ name: 'report.mine, looked for', counts: ownFound.counts, goal: GOALS.search },
		{ name: 'report.show', counts: show.counts },
		{ name: 'card.show, door code', counts: byDoor.counts, goal: GOALS.card },
		{ name: 'card.show, area', counts: byArea.counts, goal: GOALS.card },
		{ name: 'card.show, mine', counts: own.counts, goal: GOALS.card },
		{ name: 'report.nearby', counts: nearby.counts },
		{ name: 'report.desk', counts: desk.counts },
		{ name: 'message.list', counts: messages.counts },
		{ name: 'place.search', counts: search.counts },
		{ name: 'account.show', counts: account.counts },
	]
}
