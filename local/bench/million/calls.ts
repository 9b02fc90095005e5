import { TRIAGE_SECTIONS } from '#shared/life/attention'
import { DESK_VIEWS } from '#shared/life/inbox-view'
import type { Input, Noun, Verb } from '../../../cloudfunctions/modules/contract'
import type { CallCounts } from '../../cloudbase/counters/call-counts'
import { BENCH_WORDS as WORDS } from '../words'
import type { World } from '../world'
import { around, COUNTY } from './people'
import { BUSY_GRID } from './schedule'

/** One call of the product, by somebody else each round; answers what it cost. */
export interface Asked {
	name: string
	/** False where it grows by nature, as a rate over a whole area does. */
	isFlat: boolean
	ask: (world: World, round: number) => Promise<CallCounts>
}

/** A prime steps through all grids without a pattern. */
const STEP = 7_919
const BUSY = around(BUSY_GRID)
const DAY = { from: '2026-06-01', to: '2026-08-31' }

export const gridAt = (round: number): number => ((round + 1) * STEP) % COUNTY.grids

function asks<N extends Noun, V extends Verb<N>>(
	name: string,
	noun: N,
	verb: V,
	by: (round: number) => { openid: string; input: Input<N, V> },
	isFlat = true,
): Asked {
	const ask = async (world: World, round: number): Promise<CallCounts> => {
		const { openid, input } = by(round)
		return (await world.call(openid, noun, verb, input)).counts
	}
	return { name, isFlat, ask }
}

const same =
	<I>(openid: string, input: I) =>
	() => ({ openid, input })

type Page = (
	world: World,
	from: { cursor?: string },
) => Promise<{ data: { cursor?: string }; counts: CallCounts }>

/** A later page: the first one's cursor is asked for once. */
function later(name: string, page: Page): Asked {
	const cursors = new Map<World, string>()
	const ask = async (world: World): Promise<CallCounts> => {
		const cursor = cursors.get(world) ?? (await page(world, {})).data.cursor
		if (cursor === undefined) throw new Error(`${name}: there is no later page`)
		cursors.set(world, cursor)
		return (await page(world, { cursor })).counts
	}
	return { name, isFlat: true, ask }
}

/** What a quiet grid has: a page costs what it shows, so counties are asked for as much. */
const QUIET = 1
const QUIET_GRIDS = 5
/** The first ones get what the bench itself reports. */
const FIRST_ASKED = 50

/** The inboxes of grids that have as little to do, which are looked for once. */
function ofQuietGrids(name: string): Asked {
	const found = new Map<World, string[]>()
	const ask = async (world: World, round: number): Promise<CallCounts> => {
		const leaders = found.get(world) ?? (await quietLeaders(world))
		found.set(world, leaders)
		const openid = leaders[round % leaders.length] ?? ''
		return (await world.call(openid, 'report', 'inbox', {})).counts
	}
	return { name, isFlat: true, ask }
}

async function quietLeaders(world: World): Promise<string[]> {
	const leaders: string[] = []
	for (let at = FIRST_ASKED; leaders.length < QUIET_GRIDS && at < COUNTY.grids; at += 1) {
		const { gridLeader } = around(gridAt(at))
		const { data } = await world.call(gridLeader, 'report', 'inbox', {})
		if (data.items.length === QUIET) leaders.push(gridLeader)
	}
	if (leaders.length === 0) throw new Error('no grid has as little to do')
	return leaders
}

/** Every list, search and card, as those see it who have the most of it: the busy grid's leader, and those above. */
export const READS: readonly Asked[] = [
	...DESK_VIEWS.map((view) =>
		asks(`report.inbox, ${view}`, 'report', 'inbox', same(BUSY.gridLeader, { view })),
	),
	later('report.inbox, a later page', (world, from) => world.call(BUSY.gridLeader, 'report', 'inbox', from)),
	ofQuietGrids('report.inbox, of a quiet grid'),
	asks('report.inboxCounts', 'report', 'inboxCounts', same(BUSY.gridLeader, {})),
	asks('report.mine', 'report', 'mine', same(BUSY.villager, {})),
	asks('report.nearby', 'report', 'nearby', same(BUSY.villager, {})),
	asks('report.ofHousehold', 'report', 'ofHousehold', same(BUSY.gridLeader, { householdId: BUSY.household })),
	...TRIAGE_SECTIONS.map((section) =>
		asks(`report.desk, ${section}`, 'report', 'desk', same(BUSY.dispatcher, { section })),
	),
	...Object.entries({
		'words that many have': { text: WORDS.needs[1] },
		'words that none has': { text: WORDS.successor },
		'a category': { category: 'heating' },
		'what is open': { state: 'open' as const },
		'a number that none has': { text: '20201231-99999' },
	}).map(([name, question]) =>
		asks(`report.search, ${name}`, 'report', 'search', same(BUSY.dispatcher, question)),
	),
	asks('report.search, by a leader', 'report', 'search', same(BUSY.gridLeader, { text: WORDS.needs[1] })),
	asks('message.list', 'message', 'list', same(BUSY.gridLeader, {})),
	later('message.list, a later page', (world, from) => world.call(BUSY.gridLeader, 'message', 'list', from)),
	asks('message.changed', 'message', 'changed', same(BUSY.gridLeader, {})),
	asks('household.list', 'household', 'list', same(BUSY.gridLeader, {})),
	asks('account.show', 'account', 'show', (round) => ({
		openid: around(gridAt(round)).gridLeader,
		input: {},
	})),
	asks('card.show, door code', 'card', 'show', (round) => {
		const { villager, doorCode } = around(gridAt(round))
		return { openid: villager, input: { doorCode } }
	}),
	asks('card.show, area', 'card', 'show', (round) => {
		const { villager, grid } = around(gridAt(round))
		return { openid: villager, input: { areaCode: grid } }
	}),
	asks('card.show, mine', 'card', 'show', (round) => ({ openid: around(gridAt(round)).villager, input: {} })),
	asks(
		'rates.reports, the county',
		'rates',
		'reports',
		same(BUSY.dispatcher, { areaCode: 'C', ...DAY, rate: 'completion', counted: 'met' }),
	),
	asks(
		'rates.show, a village',
		'rates',
		'show',
		same(BUSY.villageLeader, { areaCode: BUSY.village, ...DAY }),
		false,
	),
]
