import { Random } from '../../local/seeds/random'
import { METHODS as GOOD } from '../support/good-inputs'
import { startCounty } from '../support/filled-product'
import { TEST_DAY, type Product } from '../support/product'
import { area, household, leave, post, type CsvRow } from '../support/roster-csv'
import {
	COLUMNS,
	FROM_COUNTY,
	FROM_GRID,
	FROM_TOWN,
	FROM_VILLAGE,
	PEOPLE,
	RELATIONS,
	ROWS,
} from './reach-table'

type Areas = readonly (string | undefined)[]

const OTHER_TOWN = ['100-2', '100-2-1', '100-1', '100', '200']
const ENDED = { to: '2026-09-15' }
const DEPUTY = { standing: '代理(B角)' }

/** Whom the table names and who is here with a WeChat: by a post of the roster, or without any. */
const STAFF: Readonly<Record<string, readonly [Areas, string, object?]>> = {
	gridLeader: [FROM_GRID, '网格长'],
	idleLeader: [FROM_GRID, '网格长', DEPUTY],
	endedLeader: [FROM_GRID, '网格长', ENDED],
	gridMember: [FROM_GRID, '网格员'],
	police: [FROM_GRID, '社区民警'],
	property: [FROM_GRID, '物业'],
	verifier: [FROM_GRID, '核查员'],
	villageLeader: [FROM_VILLAGE, '村负责人'],
	idleVillageLeader: [FROM_VILLAGE, '村负责人', DEPUTY],
	dispatcher: [FROM_TOWN, '调度员'],
	idleDispatcher: [FROM_TOWN, '调度员', DEPUTY],
	endedDispatcher: [FROM_TOWN, '调度员', ENDED],
	dispatcherIn: [OTHER_TOWN, '调度员', DEPUTY],
	clerk: [FROM_TOWN, '管理员'],
	idleClerk: [FROM_TOWN, '管理员', DEPUTY],
	endedClerk: [FROM_TOWN, '管理员', ENDED],
	clerkIn: [OTHER_TOWN, '管理员', DEPUTY],
	rootClerk: [FROM_COUNTY, '管理员'],
}
const RESIDENTS = ['stranger', 'pending', 'member', 'formerMember']
const WHO = [...Object.keys(STAFF), ...RESIDENTS]
const AWAY = { dispatcher: '13900005001', clerk: '13900005002' }
const DOOR = 'HHVW-WXQN-47GZ'

const openidOf = (who: string): string => `o-b-${who}`.padEnd(28, '0')
const phoneOf = (who: string): string =>
	`1390000${String(Object.keys(STAFF).indexOf(who) + 1).padStart(4, '0')}`
const areasOf = (who: string): Areas => STAFF[who]?.[0] ?? FROM_GRID

const COUNTY: readonly CsvRow[] = [
	area('100', '青山县', '县'),
	area('200', '绿水县', '县'),
	area('200-1', '绿水镇', '镇', '200'),
	area('100-1', '河西镇', '镇', '100'),
	area('100-2', '河东镇', '镇', '100'),
	area('100-1-1', '前进村', '村', '100-1'),
	area('100-1-2', '后进村', '村', '100-1'),
	area('100-2-1', '后山村', '村', '100-2'),
	area('100-1-1-1', '第一网格', '网格', '100-1-1'),
	area('100-1-1-2', '第二网格', '网格', '100-1-1'),
	area('100-1-1-1-1', '1单元', '单元', '100-1-1-1'),
	...Object.entries(STAFF).map(([who, [areas, word, more]]) =>
		post(areas[0] ?? '', word, who, phoneOf(who), more),
	),
	post('100', '调度员', '县调度', '13900005000'),
	post('100-2', '调度员', '东调度', AWAY.dispatcher),
	post('100-2', '管理员', '东管理', AWAY.clerk),
	leave('100-2', '调度员', AWAY.dispatcher, '2026-09-01', '2026-12-31'),
	leave('100-2', '管理员', AWAY.clerk, '2026-09-01', '2026-12-31'),
	household('100-1-1-1', '1', '户主一', DOOR),
]

/** Starts the built functions with everybody of the table. */
export async function startReach(): Promise<Product> {
	const staff = Object.fromEntries(Object.keys(STAFF).map((who) => [openidOf(who), phoneOf(who)]))
	const product = await startCounty(COUNTY, staff)
	const { items } = await product.ask(openidOf('gridLeader'), 'household', 'list', {})
	const householdId = items[0]?.householdId ?? ''
	for (const who of ['member', 'formerMember']) {
		const { code } = await product.ask(openidOf('gridLeader'), 'household', 'issueCode', { householdId })
		await product.ask(openidOf(who), 'household', 'bind', { doorCode: DOOR, name: '住户', oneTimeCode: code })
	}
	await product.ask(openidOf('pending'), 'household', 'bind', { doorCode: DOOR, name: '住户' })
	await product.ask(openidOf('formerMember'), 'household', 'leave', { householdId })
	return product
}

const OF_RESIDENTS = RESIDENTS.join(' ')
const OF_STAFF = Object.keys(STAFF)
	.filter((who) => !who.startsWith('ended'))
	.join(' ')

/**
 * Whom the use case refuses past the table, for what they ask here: a portrait is that of somebody in the roster; a desk's page
 * is read by heads from the village up; sentences by whoever answers for the desk; visits
 * are written by staff and by who looks in on a household.
 */
const FINER: Readonly<Record<string, string>> = {
	'account.portrait': OF_RESIDENTS,
	'account.dropPortrait': OF_RESIDENTS,
	'report.desk':
		'gridLeader idleLeader gridMember police property verifier idleVillageLeader idleDispatcher clerk idleClerk clerkIn rootClerk',
	'report.phrases': OF_STAFF,
	'visit.record': OF_RESIDENTS,
	'report.savePhrases': OF_STAFF,
}

/** One cell: who calls what, and of which area. */
export interface Cell {
	name: string
	who: string
	at: number
	areaCode: string
	isAllowed: boolean
}

/** All cells that can be asked here, by the table. */
export const CELLS: readonly Cell[] = ROWS.flatMap(({ name, cells }) =>
	COLUMNS.flatMap((column, index) =>
		(PEOPLE.get(column) ?? [])
			.filter((who) => WHO.includes(who))
			.flatMap((who) =>
				areasOf(who).flatMap((areaCode, at) => {
					const cell = cells[index] ?? ''
					const isFiner = FINER[name]?.split(' ').includes(who) === true
					const isAllowed = !isFiner && (cell === '+' || cell.includes(RELATIONS[at] ?? '?'))
					// What may be taken back hangs on what was changed last, here by somebody before.
					if (name === 'roster.undo' && isAllowed) return []
					return areaCode === undefined ? [] : [{ name, who, at, areaCode, isAllowed }]
				}),
			),
	),
)

/** Who stands for a role: the other columns differ in areas alone, of which cells are drawn. */
const ONE_OF = ['stranger', 'pending', 'member', 'gridMember', 'dispatcher', 'clerk']

const NAMES = ROWS.map(({ name }) => name)

/** Each method with two of those, in their own area: who it is goes on from method to method. */
export const TWO_EACH: readonly Cell[] = CELLS.filter(
	({ who, at, name }) =>
		at === 0 && ONE_OF.includes(who) && (ONE_OF.indexOf(who) + NAMES.indexOf(name)) % 3 === 0,
)

export function drawn(seed: number, count: number): Cell[] {
	const random = new Random(seed)
	return Array.from({ length: count }, () => random.pick(CELLS))
}

function withArea(input: Record<string, unknown>, field: string, areaCode: string): Record<string, unknown> {
	const [first = '', second] = field.split('.')
	const stands = input[first]
	if (stands === undefined) return input
	if (second !== undefined)
		return { ...input, [first]: withArea(stands as Record<string, unknown>, second, areaCode) }
	return { ...input, [first]: Array.isArray(stands) ? stands.map(() => areaCode) : areaCode }
}

/** What a cell is answered otherwise than the table says, each in a line. */
export async function wrongCells(product: Product, cells: readonly Cell[]): Promise<string[]> {
	const wrong: string[] = []
	for (const [count, { name, who, areaCode, isAllowed, at }] of cells.entries()) {
		const one = GOOD.find((good) => good.name === name)
		if (!one) throw new RangeError(`no good input for ${name}`)
		const { reach } = one.method
		// For somebody else staff alone say it.
		const { onBehalf: _, ...said } = one.good.input
		let input: Record<string, unknown> = said
		if (reach.kind === 'within') {
			const others = [...reach.doors, ...reach.whole]
			input = Object.fromEntries(Object.entries(input).filter(([field]) => !others.includes(field)))
			for (const field of reach.inputs) input = withArea(input, field, areaCode)
		}
		// A person who was appointed in one cell works there, and comes from elsewhere in the next.
		if (name === 'roster.appoint') input = { ...input, phone: `1380${String(count).padStart(7, '0')}` }
		const { result } = await product.raw(openidOf(who), one.noun, { method: one.verb, input })
		const { error } = result as { error?: { code: string } }
		if ((error?.code !== 'NO_PERMISSION') !== isAllowed || error?.code === 'INTERNAL')
			wrong.push(`${name} ${who} ${RELATIONS[at] ?? ''}: ${error?.code ?? 'answered'}`)
	}
	return wrong
}

export const counted = (cells: readonly Cell[]): string =>
	`${cells.filter(({ isAllowed }) => isAllowed).length} allowed, ${cells.filter(({ isAllowed }) => !isAllowed).length} refused (${TEST_DAY})`
