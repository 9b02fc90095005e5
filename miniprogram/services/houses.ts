import type { Output } from '../../cloudfunctions/modules/contract'
import { forget, recall, remember, type Remembered } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'
import type { ReportPage } from './report'

/** A household of the list, masked. */
export type House = Output<'household', 'list'>['items'][number]
/** One household in full. */
export type OpenedHouse = Output<'household', 'show'>['household']

/** So many households are kept under one name: WeChat takes a megabyte a name, and a leader of many grids has more. */
const A_PART = 1000
const partName = (at: number): string => (at === 0 ? 'houses' : `houses/${at}`)

/**
 * All households of the grids that the caller leads, masked, part by part; kept for where there is no signal. A refusal
 * to read it clears what was kept.
 */
export async function listHouses(): Promise<House[]> {
	try {
		const houses = await readAll()
		keep(houses)
		return houses
	} catch (error) {
		if (error instanceof CallError && !error.unanswered) forgetFrom(0)
		throw error
	}
}

async function readAll(): Promise<House[]> {
	const houses: House[] = []
	let cursor: string | undefined
	do {
		const page = await call('household', 'list', cursor === undefined ? {} : { cursor })
		houses.push(...page.items)
		cursor = page.cursor
	} while (cursor !== undefined)
	return houses
}

/** All of it or nothing: half a list would say that the others are not there. */
function keep(houses: readonly House[]): void {
	const parts = Math.max(1, Math.ceil(houses.length / A_PART))
	const isKept = Array.from({ length: parts }, (_, at) =>
		remember(partName(at), houses.slice(at * A_PART, (at + 1) * A_PART)),
	)
	forgetFrom(isKept.includes(false) ? 0 : parts)
}

function forgetFrom(first: number): void {
	for (let at = first; at === first || recall(partName(at)); at += 1) forget(partName(at))
}

/** The list as it was last read, or null. */
export function lastHouses(): Remembered<House[]> | null {
	const first = recall<House[]>(partName(0))
	if (!first) return null
	const value = [...first.value]
	for (let at = 1, part; (part = recall<House[]>(partName(at))); at += 1) value.push(...part.value)
	return { value, at: first.at }
}

/** One household with names and phones in full; that somebody looked is recorded, and nothing of it stays on this phone. */
export const openHouse = async (householdId: string): Promise<OpenedHouse> =>
	(await call('household', 'show', { householdId })).household

/** What a household reported, newest first. */
export const listHouseReports = (householdId: string, cursor?: string): Promise<ReportPage> =>
	call('report', 'ofHousehold', { householdId, ...(cursor !== undefined && { cursor }) })
