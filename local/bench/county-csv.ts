import { BENCH_WORDS as WORDS } from './words'

/** How large a county is. */
export interface CountySize {
	grids: number
	households: number
	people: number
}

const GRIDS_A_VILLAGE = 5
const VILLAGES_A_TOWN = 20
/** Work phones, one for each person, all of the right form. */
const FIRST_PHONE = 13_100_000_000

/** An invented county as a clerk's CSV file, line by line: towns, villages, grids, people at desks, households. */
export function* countyCsv({ grids, households, people }: CountySize): Generator<string> {
	const { header, area, tenure, household } = WORDS.csv
	yield header
	yield area('b', WORDS.csv.county, 'county', '')
	const villages = Math.ceil(grids / GRIDS_A_VILLAGE)
	for (let at = 0; at < Math.ceil(villages / VILLAGES_A_TOWN); at++) {
		yield area(`b-t${at}`, WORDS.csv.numbered('town', at), 'town', 'b')
	}
	for (let at = 0; at < villages; at++) {
		yield area(
			`b-v${at}`,
			WORDS.csv.numbered('village', at),
			'village',
			`b-t${Math.floor(at / VILLAGES_A_TOWN)}`,
		)
	}
	for (let at = 0; at < grids; at++) {
		yield area(`b-g${at}`, WORDS.csv.numbered('grid', at), 'grid', `b-v${Math.floor(at / GRIDS_A_VILLAGE)}`)
	}
	yield tenure('b', 'dispatcher', 0, FIRST_PHONE)
	for (let at = 1; at < people; at++) {
		const grid = at % grids
		yield tenure(`b-g${grid}`, at <= grids ? 'gridLeader' : 'gridMember', at, FIRST_PHONE + at)
	}
	for (let at = 0; at < households; at++) {
		yield household(`b-g${Math.floor((at * grids) / households)}`, at)
	}
}
