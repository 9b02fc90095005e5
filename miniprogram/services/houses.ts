import type { Output } from '../../cloudfunctions/modules/contract'
import { forget, recall, remember, type Remembered } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'
import type { ReportPage } from './report'

/** A household of the list, masked. */
export type House = Output<'household', 'list'>['items'][number]
/** One household in full. */
export type OpenedHouse = Output<'household', 'show'>['household']

const NAME = 'houses'

/**
 * All households of the grids that the caller leads, masked, part by part; kept for where there is no signal. Whoever is told that
 * they may not read it keeps none of it.
 */
export async function listHouses(): Promise<House[]> {
	try {
		const houses = await readAll()
		remember(NAME, houses)
		return houses
	} catch (error) {
		if (error instanceof CallError && !error.unanswered) forget(NAME)
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

/** The list as it was last read, or null. */
export const lastHouses = (): Remembered<House[]> | null => recall<House[]>(NAME)

/** One household with names and phones in full; that somebody looked is recorded, and nothing of it stays on this phone. */
export const openHouse = async (householdId: string): Promise<OpenedHouse> =>
	(await call('household', 'show', { householdId })).household

/** What a household reported, newest first. */
export const listHouseReports = (householdId: string, cursor?: string): Promise<ReportPage> =>
	call('report', 'ofHousehold', { householdId, ...(cursor !== undefined && { cursor }) })
