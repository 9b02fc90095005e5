import type { Level } from '#shared/area/level'
import type { Post } from '#shared/roster/post'
import { POST_WORDS } from '#shared/words/posts'
import { area, household, leave, post, rosterCsv, type CsvRow } from '../../support/roster-csv'

/** An area of the model's county. */
export interface ModelArea {
	code: string
	name: string
	level: Level
	parent: string
}

/** Somebody at a desk from a day to a day, and when they are away. */
export interface Seat {
	areaCode: string
	post: Post
	person: string
	from: string
	to?: string
	deputy?: true
	away?: [from: string, to: string]
}

const areaOf = (level: Level, code: string, name: string, parent = ''): ModelArea => ({
	code,
	name,
	level,
	parent,
})

/** Two towns, three villages; grids with everybody, with a deputy, with a member alone, with nobody. */
export const AREAS: readonly ModelArea[] = [
	areaOf('county', '100', '青山县'),
	areaOf('town', '110', '河西镇', '100'),
	areaOf('town', '120', '河东镇', '100'),
	areaOf('village', '111', '前进村', '110'),
	areaOf('village', '112', '后山村', '110'),
	areaOf('village', '121', '东风村', '120'),
	areaOf('grid', '1111', '前进一格', '111'),
	areaOf('grid', '1112', '前进二格', '111'),
	areaOf('grid', '1113', '前进三格', '111'),
	areaOf('grid', '1121', '后山一格', '112'),
	areaOf('grid', '1122', '后山二格', '112'),
	areaOf('grid', '1211', '东风一格', '121'),
	areaOf('unit', '11111', '前进一单元', '1111'),
]

const BEGIN = '2025-01-01'

const seat = (areaCode: string, at: Post, person: string, more: Partial<Seat> = {}): Seat => ({
	areaCode,
	post: at,
	person,
	from: BEGIN,
	...more,
})

/** Who is where. Leaves, ends and beginnings lie in the months through which the walks go. */
export const SEATS: readonly Seat[] = [
	seat('100', 'dispatcher', '县调甲', { away: ['2026-10-01', '2026-10-20'] }),
	seat('100', 'dispatcher', '县调乙', { deputy: true }),
	seat('100', 'dispatcher', '县调丙', { from: '2026-10-23' }),
	seat('100', 'clerk', '县管甲'),
	seat('100', 'verifier', '县核甲'),
	seat('110', 'dispatcher', '西调甲', { away: ['2026-09-28', '2026-10-12'] }),
	seat('110', 'verifier', '西核甲'),
	seat('110', 'clerk', '西管甲'),
	seat('120', 'dispatcher', '东调甲'),
	seat('111', 'villageLeader', '前村甲', { away: ['2026-10-05', '2026-10-16'] }),
	seat('111', 'verifier', '前核甲', { away: ['2026-09-24', '2026-09-27'] }),
	seat('111', 'police', '前警甲'),
	seat('112', 'villageLeader', '后村甲', { to: '2026-10-08' }),
	seat('112', 'villageLeader', '后村乙', { from: '2026-11-02' }),
	seat('121', 'villageLeader', '东村甲'),
	seat('1111', 'gridLeader', '格长甲', { away: ['2026-10-09', '2026-10-11'] }),
	seat('1111', 'gridMember', '格员甲'),
	seat('1111', 'gridMember', '格员乙', { from: '2026-10-15' }),
	seat('1111', 'property', '物业甲', { away: ['2026-09-21', '2026-09-30'] }),
	seat('11111', 'unitLeader', '单元甲'),
	seat('1112', 'gridLeader', '格长乙', { away: ['2026-09-18', '2026-10-03'] }),
	seat('1112', 'gridLeader', '格员甲', { deputy: true }),
	seat('1113', 'gridMember', '格员丙', { to: '2026-10-20' }),
	seat('1121', 'gridLeader', '格长丙'),
	seat('1211', 'gridLeader', '格长丁'),
]

/** Has a post, and no WeChat bound to it. */
export const UNBOUND: readonly string[] = ['格长丙']

/** Everybody in post, with a phone each. */
export const STAFF: readonly { name: string; phone: string; openid: string }[] = [
	...new Set(SEATS.map(({ person }) => person)),
].map((name, at) => ({
	name,
	phone: String(13_900_000_001 + at),
	openid: `o-staff-${String(at).padStart(20, '0')}`,
}))

/** Who lives where. Staff have homes, too. Those who are not confirmed count as strangers to their neighbours. */
export interface Resident {
	openid: string
	name: string
	phone: string
	grid: string
	confirmed: boolean
}

const resident = (at: number, grid: string, confirmed = true): Resident => ({
	openid: `o-resident-${String(at).padStart(17, '0')}`,
	name: `村民${at}`,
	phone: String(13_700_000_000 + at),
	grid,
	confirmed,
})

const atHome = (name: string, grid: string): Resident => {
	const staff = STAFF.find((one) => one.name === name)!
	return { ...staff, grid, confirmed: true }
}

export const RESIDENTS: readonly Resident[] = [
	resident(1, '1111'),
	resident(2, '1111'),
	resident(3, '1111', false),
	resident(4, '1112'),
	resident(5, '1113'),
	resident(6, '1122'),
	resident(7, '1211'),
	atHome('格员甲', '1111'),
	atHome('格长甲', '1111'),
	atHome('前核甲', '1112'),
	atHome('西调甲', '1211'),
]

/** Lives nowhere that the product knows. */
export const STRANGERS: readonly string[] = ['o-stranger-00000000000000001', 'o-stranger-00000000000000002']

const LEVEL_WORDS: Partial<Record<Level, string>> = {
	county: '县',
	town: '镇',
	village: '村',
	grid: '网格',
	unit: '单元',
}

/** The number of the household in which a resident lives. */
export const numberOf = ({ openid }: Pick<Resident, 'openid'>): string =>
	String(RESIDENTS.findIndex((one) => one.openid === openid) + 1)

/** The roster as a clerk's file. */
export function modelCsv(): string {
	const phone = (person: string): string => STAFF.find(({ name }) => name === person)!.phone
	return rosterCsv([
		...AREAS.map(({ code, name, level, parent }) => area(code, name, LEVEL_WORDS[level] ?? '', parent)),
		...SEATS.map(({ areaCode, post: at, person, from, to = '', deputy }) =>
			post(areaCode, POST_WORDS[at], person, phone(person), { from, to, standing: deputy ? '代理' : '' }),
		),
		...SEATS.flatMap(({ areaCode, post: at, person, away }): CsvRow[] =>
			away ? [leave(areaCode, POST_WORDS[at], phone(person), ...away)] : [],
		),
		...RESIDENTS.map((one, at) => ({
			...household(one.grid, numberOf(one), one.name),
			户主电话: String(13_600_000_000 + at),
		})),
	])
}
