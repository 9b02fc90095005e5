import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'
import type { RosterArea } from './roster'

export type GridHousehold = Output<'roster', 'households'>['households'][number]

/** The households of a grid, in the order of their numbers. */
export async function householdsOf(areaCode: string): Promise<GridHousehold[]> {
	return (await call('roster', 'households', { areaCode })).households
}

/** Divides a grid; every household goes to one of the new ones. */
export const splitGrid = (input: Input<'roster', 'split'>): Promise<RosterArea> =>
	call('roster', 'split', input)

/** Makes one grid of several. */
export const mergeGrids = (input: Input<'roster', 'merge'>): Promise<RosterArea> =>
	call('roster', 'merge', input)
