import { GRID_WORD } from '#shared/words/roster-headers'
import { LEVEL_ENDINGS } from '../../../../words/official-names'
import type { SourceCells } from '../source'
import type { Headers } from './headers'
import type { Places } from './row-cells'

/** How a sheet of areas says what an area's name and level are. */
export interface AreaNaming {
	places: Places
	/** False where neither a column nor the header of the names tells the level. */
	tellsLevel: boolean
	complete: (cells: SourceCells) => void
}

/**
 * A list of grids has its names under 网格 and need not say their level; a list of villages has them under 村, and the
 * level follows from each name.
 */
export function areaNaming(places: Places, headers: Headers): AreaNaming {
	const named = headers.of('area', 'name')[0]
	const tellsLevel = headers.has('level')
	if (named) {
		const isGrid = named.means === 'grid'
		return {
			places,
			tellsLevel: tellsLevel || isGrid,
			complete: (cells) => {
				if (isGrid && cells.name !== undefined) cells.level ??= GRID_WORD
			},
		}
	}
	const own = headers.has('village') ? 'village' : 'town'
	return {
		places: places.map(([column, found]) => [column === own ? 'name' : column, found]),
		tellsLevel: true,
		complete: (cells) => {
			if (cells.name !== undefined) cells.level ??= levelByEnding(own, cells.name)
		},
	}
}

/** What the level of an area is called, by the ending of its name. */
export function levelByEnding(kind: keyof typeof LEVEL_ENDINGS, name: string): string {
	const endings: readonly (readonly [RegExp, string])[] = LEVEL_ENDINGS[kind]
	return endings.find(([ending]) => ending.test(name))?.[1] ?? ''
}
