import { Random } from '../seeds/random'
import { DemoCounty, type Village } from './demo-county'
import { InventedPeople } from './invented-people'
import { ADDRESS, DEMO, GRID_NAME, MISTAKEN_ROWS, SAMPLE, SAMPLE_POSTS, type SampleSheet } from './words'
import { firstRow, writeWorkbook, type WorkbookCell, type WorkbookSheet } from './write-workbook'

type Rows = Record<SampleSheet, WorkbookCell[][]>

/** Grids of a village, and households written down of each; a real one has 300 to 500. */
const GRIDS: readonly [number, number] = [2, 4]
const HOUSEHOLDS: readonly [number, number] = [4, 8]

/** In every third town nobody has given the grids codes yet: they come as a wide table of names. */
const WITHOUT_CODES = 3

const SINCE = '2026-01-01'

const WIDTHS: Readonly<Record<SampleSheet, readonly number[]>> = {
	areas: [18, 26, 10, 16, 26, 16, 40],
	posts: [8, 18, 14, 20, 16, 14, 14, 12, 26],
	grids: [18, 22, 14, 16, 16, 16, 16, 16, 16],
	households: [18, 10, 18, 34, 18, 14, 16, 16],
	householdsByName: [18, 22, 14, 10, 18, 34],
}

/** Where a row stands that is wrong on purpose, and the header of the cell that is at fault. */
export interface Mistake {
	sheet: string
	row: number
	column: string
}

/** The sample as sheets, and where the rows stand that are wrong on purpose. */
export interface SampleRoster {
	sheets: WorkbookSheet[]
	mistakes: Mistake[]
}

/**
 * A real county's divisions (every village of 152221) with the demo's grids, people and households, and invented ones in
 * all other villages; a seed brings the same sample back. A handful of rows are wrong in the ways that clerks know.
 */
export function sampleRoster(seed: number): SampleRoster {
	const county = new DemoCounty()
	const random = new Random(seed)
	const people = new InventedPeople(random)
	const rows = demoRows(county)
	const villages = county.bareVillages()
	const towns = [...new Set(villages.map(({ townCode }) => townCode))]
	for (const village of villages) {
		const isWide = towns.indexOf(village.townCode) % WITHOUT_CODES === WITHOUT_CODES - 1
		if (isWide) addWide(rows, village, random, people)
		else addCoded(rows, village, random, people)
	}
	return withMistakes(rows)
}

/** The sample as an Excel workbook. */
export async function sampleWorkbook(seed: number): Promise<Uint8Array> {
	return writeWorkbook(sampleRoster(seed).sheets)
}

function demoRows({ areas, tenures, households }: DemoCounty): Rows {
	const take = (row: Readonly<Record<string, string>>, ...columns: string[]): WorkbookCell[] =>
		columns.map((column) => (row[column] === '' ? undefined : row[column]))
	const { desk, post, person, phone, from, to, standing, body, grid, number, head, address, doorCode } = DEMO
	return {
		areas: areas.map((row) => take(row, DEMO.code, DEMO.name, DEMO.level, DEMO.parent, ...DEMO.centre)),
		posts: tenures.map((row, at) => [
			at + 1,
			...take(row, desk, post, person, phone),
			{ day: row[from] ?? SINCE },
			row[to] ? { day: row[to] } : undefined,
			...take(row, standing, body),
		]),
		grids: [],
		households: households.map((row) =>
			take(row, grid, number, head, address, doorCode, ...DEMO.paired, phone),
		),
		householdsByName: [],
	}
}

/** A village whose grids have codes: areas, people and households each in their sheet. */
function addCoded(rows: Rows, { code, name }: Village, random: Random, people: InventedPeople): void {
	const appoint = (area: string, post: string): void => {
		const person = people.person()
		// As in real files, some phones are numbers and some text.
		const phone = random.chance(0.5) ? Number(person.phone) : person.phone
		rows.posts.push([rows.posts.length + 1, area, post, person.name, phone, { day: SINCE }])
	}
	appoint(code, SAMPLE_POSTS.village)
	eachGrid(random, (number) => {
		const grid = `${code}-${number}`
		rows.areas.push([grid, GRID_NAME(number), SAMPLE_POSTS.grid, code])
		appoint(grid, SAMPLE_POSTS.leader)
		if (random.chance(0.6)) appoint(grid, SAMPLE_POSTS.member)
		eachHousehold(random, (household, house) => {
			rows.households.push([grid, household, people.name(), ADDRESS(name, number, house)])
		})
	})
}

/** A village whose grids are known by name: one row a grid, and households that name their grid. */
function addWide(rows: Rows, { name, townName }: Village, random: Random, people: InventedPeople): void {
	const police = people.person()
	eachGrid(random, (number) => {
		const leader = people.person()
		const member = random.chance(0.6) ? people.person() : undefined
		const place = [townName, name, GRID_NAME(number)]
		const desks = [leader.name, Number(leader.phone), member?.name, member?.phone, police.name, police.phone]
		rows.grids.push([...place, ...desks])
		eachHousehold(random, (household, house) => {
			rows.householdsByName.push([...place, household, people.name(), ADDRESS(name, number, house)])
		})
	})
}

function eachGrid(random: Random, make: (number: number) => void): void {
	const count = random.int(...GRIDS)
	for (let number = 1; number <= count; number += 1) make(number)
}

function eachHousehold(random: Random, make: (number: string, house: number) => void): void {
	const count = random.int(...HOUSEHOLDS)
	let house = 0
	for (let number = 1; number <= count; number += 1) {
		house += random.int(1, 3)
		make(String(number).padStart(3, '0'), house)
	}
}

function withMistakes(rows: Rows): SampleRoster {
	const mistakes: Mistake[] = []
	const sheets = (Object.keys(rows) as SampleSheet[]).map((key): WorkbookSheet => {
		const sheet = SAMPLE[key]
		const title = 'title' in sheet ? { title: sheet.title } : {}
		const wrong = MISTAKEN_ROWS[key]
		wrong.forEach(({ column }, at) => {
			mistakes.push({ sheet: sheet.name, row: firstRow(title) + rows[key].length + at, column })
		})
		return {
			name: sheet.name,
			...title,
			header: sheet.header,
			widths: WIDTHS[key],
			rows: [...rows[key], ...wrong.map(({ cells }) => cells)],
			mergedColumns: key === 'grids' ? 2 : 0,
		}
	})
	return { sheets, mistakes }
}
