import { DAY_MS } from '#shared/clock/china-time'
import type { Input, Output } from '../../../cloudfunctions/modules/contract'
import { Random } from '../../../local/seeds/random'
import { area, household, post, type CsvRow } from '../../support/roster-csv'
import { Town } from './town'

// A month of the papers' ledger: party members ring the households that they took on each week, and visit them each month.

interface Size {
	households: number
	members: number
	seed: number
}

interface Going {
	openid: string
	input: Input<'visit', 'record'>
}

/** One thing done, as the member's own ledger has it. */
interface Entry {
	householdId: string
	channel: 'door' | 'phone'
	day: string
}

export interface Month {
	/** What was done, by the members' own ledgers. */
	entries: Entry[]
	/** What the product says of each: once a key. */
	answers: Map<string, Output<'visit', 'record'>['visits'][number]>
	/** What it named as missing at the end, and what the ledgers lack then. */
	missing: string[]
	lacking: string[]
	coverage: Output<'visit', 'coverage'>
	/** Lists that asked for something that the ledgers have. */
	askedTwice: string[]
}

const GRID_SIZE = 60
const SKIPPED = 37
const memberPhone = (at: number): string => `137${String(at).padStart(8, '0')}`
const memberOpenid = (at: number): string => `o-ledger-${String(at).padStart(4, '0')}`.padEnd(28, 'x')
const memberName = (at: number): string => `党${String.fromCodePoint(0x4e00 + at)}`

function rosterOf({ households, members }: Size): CsvRow[] {
	const grids = Array.from({ length: Math.ceil(households / GRID_SIZE) }, (_, at) => `1-1-1-${at + 10}`)
	return [
		...grids.map((code, at) => area(code, `台账网格${at + 1}`, '网格', '1-1-1')),
		...Array.from({ length: members }, (_, at) => {
			return post(grids[at % grids.length] ?? '', '网格员', memberName(at), memberPhone(at))
		}),
		...Array.from({ length: households }, (_, at) => ({
			...household(grids[Math.floor(at / GRID_SIZE)] ?? '', String(at + 1), `户${at + 1}`),
			包户党员: memberName(at % members),
			包户电话: memberPhone(at % members),
		})),
	]
}

/** Lives through November: three hand-overs, a split, three days offline, closed doors, and everything sent twice. */
export async function liveMonth(size: Size): Promise<Month> {
	const random = new Random(size.seed)
	const town = await Town.settled(rosterOf(size))
	town.cloud.now = Date.parse('2026-11-02T08:00:00+08:00')
	const clerk = 'o-town-clerk-000000000000001'
	for (let at = 0; at < size.members; at++) {
		const { code } = await town.asked(clerk, 'roster', 'issueCode', { phone: memberPhone(at) })
		await town.asked(memberOpenid(at), 'account', 'bindPost', { code })
	}
	const planId = await town.plan({
		template: 'weeklyCallMonthlyVisit',
		who: { paired: true },
		every: 'week',
		areaCode: '1-1-1',
	})
	const entries: Entry[] = []
	const answers: Month['answers'] = new Map()
	const askedTwice: string[] = []
	const waiting: Going[] = []
	let keys = 0
	const send = async ({ openid, input }: Going): Promise<void> => {
		// Twice: the answer to the first one got lost.
		await town.asked(openid, 'visit', 'record', input)
		const [visit] = (await town.asked(openid, 'visit', 'record', input)).visits
		if (visit) answers.set(input.clientKey, visit)
	}
	for (let day = 2; day <= 30; day++) {
		const date = `2026-11-${String(day).padStart(2, '0')}`
		const isOffline = (at: number): boolean => at % 5 === 0 && day >= 10 && day <= 12
		if (day === 13) for (const going of waiting.splice(0)) await send(going)
		if ([5, 12, 20].includes(day))
			await handOver(town, random.int(1, size.households), random.int(0, size.members - 1))
		if (day === 17) await split(town, clerk)
		for (let at = 0; at < size.members; at++) {
			// Calls on one day of each week; visits along with the second.
			if (day % 7 !== at % 7) continue
			const openid = memberOpenid(at)
			const { items } = await town.asked(openid, 'visit', 'due', {})
			for (const {
				household: { id, number },
				plans,
			} of items) {
				for (const channel of plans[0]?.channels ?? []) {
					if (channel === 'any') continue
					if (channel === 'door' && (day < 8 || Number(number) % SKIPPED === 0)) continue
					if (isDone(entries, id, channel, date)) askedTwice.push(`${date} ${number} ${channel}`)
					const said = { planIds: [planId], householdId: id, at: `${date}T08:00:00+08:00` }
					const isShut = channel === 'door' && random.int(0, 9) === 0
					const goings = [
						...(isShut ? ['nobodyHome' as const] : []),
						channel === 'phone' ? ('called' as const) : ('done' as const),
					]
					for (const outcome of goings) {
						const going = { openid, input: { ...said, outcome, clientKey: `ledger-key-${++keys}` } }
						if (outcome !== 'nobodyHome') entries.push({ householdId: id, channel, day: date })
						if (isOffline(at)) waiting.push(going)
						else await send(going)
					}
				}
			}
		}
		if (day < 30) town.cloud.now += DAY_MS
	}
	const missing = await missingIds(town, planId)
	const ids = town.cloud.roster
		.all()
		.flatMap((one) => (one.kind === 'household' && one.until === null ? [one.household] : []))
	const lacking = ids
		.filter(({ path }) => path.some(({ code }) => code === '1-1-1'))
		.filter(
			({ id }) => !isDone(entries, id, 'phone', '2026-11-30') || !isDone(entries, id, 'door', '2026-11-30'),
		)
		.map(({ id }) => id)
	const coverage = await town.ask('village', 'visit', 'coverage', { planId })
	return { entries, answers, missing: missing.sort(), lacking: lacking.sort(), coverage, askedTwice }
}

/** By the members' ledgers alone: a call in the same week from Monday on, a visit in the month. */
function isDone(
	entries: readonly Entry[],
	householdId: string,
	channel: 'door' | 'phone',
	day: string,
): boolean {
	return entries.some(
		(one) =>
			one.householdId === householdId &&
			one.channel === channel &&
			(channel === 'door' || weekOf(one.day) === weekOf(day)),
	)
}

/** November of 2026 begins with a Sunday. */
export const weekOf = (day: string): number => Math.floor((Number(day.slice(-2)) + 5) / 7)

async function handOver(town: Town, house: number, to: number): Promise<void> {
	const householdId = town.houseOf(`户${house}`)
	const person = { name: memberName(to), phone: memberPhone(to) }
	await town.asked('o-town-clerk-000000000000001', 'pair', 'confirm', { householdId, person })
}

async function split(town: Town, clerk: string): Promise<void> {
	const { households } = await town.asked(clerk, 'roster', 'households', { areaCode: '1-1-1-10' })
	const ids = households.map(({ id }) => id)
	const half = Math.ceil(ids.length / 2)
	await town.asked(clerk, 'roster', 'split', {
		areaCode: '1-1-1-10',
		into: [
			{ name: '东片', householdIds: ids.slice(0, half) },
			{ name: '西片', householdIds: ids.slice(half) },
		],
	})
}

async function missingIds(town: Town, planId: string): Promise<string[]> {
	const ids: string[] = []
	let cursor: string | undefined
	do {
		const input = { planId, areaCode: '1-1-1', ...(cursor !== undefined && { cursor }) }
		const page = await town.ask('village', 'visit', 'missing', input)
		ids.push(...page.items.map(({ household: { id } }) => id))
		cursor = page.cursor
	} while (cursor !== undefined)
	return ids
}
