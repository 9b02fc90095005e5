import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

export type GapsPage = Output<'roster', 'gaps'>
export type Gap = GapsPage['gaps'][number]

/** What the roster lacks in an area and below it, some areas at a time. */
export function listGaps(input: Input<'roster', 'gaps'>): Promise<GapsPage> {
	return call('roster', 'gaps', input)
}
