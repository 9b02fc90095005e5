import type { Output } from '../../cloudfunctions/common/contract'
import { forget, recall, remember, type Remembered } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'
import type { ReportPage } from './report'

export type House = Output<'household', 'list'>['items'][number]

const NAME = 'houses'

/**
 * All households of the grids that the caller leads, part by part; kept for where there is no signal. Whoever is told that
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

/** What a household reported, newest first. */
export const listHouseReports = (householdId: string, cursor?: string): Promise<ReportPage> =>
  call('report', 'ofHousehold', { householdId, ...(cursor !== undefined && { cursor }) })
