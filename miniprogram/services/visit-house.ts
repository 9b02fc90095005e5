import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** What stands beside one household: tags, who looks in on it, what it needs and said. */
export type HouseVisits = Output<'visit', 'house'>

export const showHouseVisits = (householdId: string): Promise<HouseVisits> =>
	call('visit', 'house', { householdId })

/** What came of each going there, the last first; the answers that it shows are recorded as read. */
export type HouseGoings = Output<'visit', 'ofHousehold'>

export const listHouseGoings = (householdId: string, cursor?: string): Promise<HouseGoings> =>
	call('visit', 'ofHousehold', { householdId, ...(cursor !== undefined && { cursor }) })

/** Gives a household a tag; without a reason it is taken away. */
export const tagHouse = (input: Input<'visit', 'tag'>): Promise<unknown> => call('visit', 'tag', input)

/** The households of the grids that the caller leads that have a tag: one part. */
export type TaggedHouses = Output<'visit', 'tagged'> & { cursor?: string }

export const listTagged = (): Promise<TaggedHouses> => call('visit', 'tagged', {})
