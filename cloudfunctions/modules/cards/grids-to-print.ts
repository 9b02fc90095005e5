import { hasEnded, type Area } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import { PRINT_WORDS } from '../../words/print'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { naturally } from '../org/read-tree'
import { readAreasUnder } from '../org/read-tree'

/**
 * The grids of an area, in the order of their codes, and the roster's version.
 * @throws UserError NOT_FOUND for no such area or one without a grid, or INVALID_INPUT for more than a town.
 */
export async function gridsToPrint(
	areaCode: string,
	call: Call,
): Promise<{ grids: Area[]; version: number }> {
	const { snapshot } = await call.roster([rosterKey.area(areaCode)])
	const area = snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND')
	if (isAbove(area.level, 'town')) throw new UserError('INVALID_INPUT', { areaCode: PRINT_WORDS.tooLarge })
	const below = await readAreasUnder(call.ports.roster, areaCode, snapshot.version)
	const grids = below
		.map((document) => document.area)
		.filter((one) => one.level === 'grid' && !hasEnded(one, call.day))
		.sort((one, other) => naturally(one.code, other.code))
	if (grids.length === 0) throw new UserError('NOT_FOUND', undefined, PRINT_WORDS.noGrid)
	return { grids, version: snapshot.version }
}
