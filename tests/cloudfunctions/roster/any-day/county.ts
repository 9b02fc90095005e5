import { area, post, rosterCsv } from '../../../support/roster-csv'

/** The county in which people come and go. Nothing here asks the product what a post or a level means. */
export interface Place {
	code: string
	name: string
	level: '县' | '镇' | '村' | '网格'
	above?: string
}

export const PLACES: readonly Place[] = [
	{ code: '100', name: '青山县', level: '县' },
	{ code: '110', name: '河西镇', level: '镇', above: '100' },
	{ code: '111', name: '前进村', level: '村', above: '110' },
	{ code: '112', name: '后山村', level: '村', above: '110' },
	{ code: '1111', name: '前进一格', level: '网格', above: '111' },
	{ code: '1112', name: '前进二格', level: '网格', above: '111' },
	{ code: '1121', name: '后山一格', level: '网格', above: '112' },
]

export const GRIDS = PLACES.filter(({ level }) => level === '网格')

export type Job = 'gridLeader' | 'gridMember' | 'villageLeader' | 'police' | 'property' | 'dispatcher'

export interface Seat {
	areaCode: string
	post: Job
}

/** Where people may be put: every desk that a place of its level has. */
export const SEATS: readonly Seat[] = PLACES.flatMap(({ code, level }) => {
	const posts: Record<Place['level'], readonly Job[]> = {
		县: ['dispatcher'],
		镇: ['dispatcher', 'police'],
		村: ['villageLeader', 'police'],
		网格: ['gridLeader', 'gridMember', 'police', 'property'],
	}
	return posts[level].map((one) => ({ areaCode: code, post: one }))
})

export function placeOf(code: string): Place {
	const found = PLACES.find((one) => one.code === code)
	if (!found) throw new RangeError(code)
	return found
}

/** From a place up to the root. */
export function upwards(code: string): string[] {
	const { above } = placeOf(code)
	return above === undefined ? [code] : [code, ...upwards(above)]
}

/** What a card calls a post in a place. */
export function titleIn(at: Job, code: string): string {
	if (at === 'villageLeader') return `${placeOf(code).level}负责人`
	const words = {
		gridLeader: '网格长',
		gridMember: '网格员',
		police: '社区民警',
		property: '物业',
		dispatcher: '调度员',
	}
	return words[at]
}

/** Somebody who comes and goes, and the WeChat that is theirs from the beginning. */
export interface Somebody {
	name: string
	phone: string
	openid: string
}

const somebody = (at: number): Somebody => ({
	name: `员工${at}`,
	phone: String(13_900_000_100 + at),
	openid: `o-somebody-${String(at).padStart(17, '0')}`,
})

export const PEOPLE: readonly Somebody[] = Array.from({ length: 7 }, (_, at) => somebody(at))
/** They are not in the roster until somebody names them. */
export const NEWCOMERS: readonly Somebody[] = [somebody(7), somebody(8)]
export const EVERYBODY = [...PEOPLE, ...NEWCOMERS]
/** The county's clerk, who confirms what takes two; never comes, never goes. */
export const SECOND: Somebody = { name: '副手', phone: '13900000199', openid: 'o-second-00000000000000001' }
/** Holds the root's desk for ever, unless somebody else does. */
export const ROOT_HOLDER = PEOPLE[0]!

export const BEGIN = '2025-01-01'
export const LONG_OVER = { from: '2025-02-01', to: '2025-02-28' }

/** The county as a clerk's file: one dispatcher, and everybody else has had a post once, long ago. */
export function countyCsv(): string {
	const levels = { 县: '县', 镇: '镇', 村: '村', 网格: '网格' }
	return rosterCsv([
		...PLACES.map(({ code, name, level, above }) => area(code, name, levels[level], above)),
		post('100', '管理员', SECOND.name, SECOND.phone, { from: BEGIN }),
		post('100', '调度员', ROOT_HOLDER.name, ROOT_HOLDER.phone, { from: BEGIN }),
		...PEOPLE.slice(1).map(({ name, phone }) => post('1121', '网格员', name, phone, LONG_OVER)),
	])
}
