import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** What stands beside one household: tags, who looks in on it, what it needs and said. */
export type HouseVisits = Output<'visit', 'house'>

export const showHouseVisits = (householdId: string): Promise<HouseVisits> =>
	call('visit', 'house', { householdId })

/** Gives a household a tag; without a reason it is taken away. */
export const tagHouse = (input: Input<'visit', 'tag'>): Promise<unknown> => call('visit', 'tag', input)
