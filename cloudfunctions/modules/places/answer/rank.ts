import type { AreaRef } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import type { How } from '../reading/piece'
import type { Reading } from '../reading/reading'
import type { TypoKind } from '../reading/typo'

/** From the surest way to name an area to the least. */
const HOWS: readonly How[] = ['full', 'whole', 'bare', 'kin', 'otherKind', 'pinyin', 'initials']

/** From the typo that is likeliest to be one to the least. */
const SLIPS: readonly (readonly TypoKind[])[] = [
	['ending', 'sound'],
	['unswapped', 'stray', 'sounds', 'strange', 'swapped', 'missing', 'doubled', 'extra'],
	['other'],
]

/** How much a reading has to assume; 0 for one without a typo. */
export function typoRank({ typo }: Reading): number {
	return typo ? 1 + SLIPS.findIndex((kinds) => kinds.includes(typo.kind)) : 0
}

function rank(reading: Reading): number {
	return typoRank(reading) * HOWS.length + HOWS.indexOf(reading.how)
}

/** What the text names above the area: nothing that helps, its county, or its town or village. */
export function supportOf({ support }: Reading): 'none' | 'county' | 'town' {
	if (support === null || support === 'league') return 'none'
	return support === 'county' ? 'county' : 'town'
}

const SUPPORTS = ['none', 'county', 'town']

/** The best way to read a text as one area. */
export function bestOf(readings: readonly Reading[]): Reading[] {
	const [first] = [...readings].sort(
		(one, other) =>
			rank(one) - rank(other) ||
			other.reach - one.reach ||
			SUPPORTS.indexOf(supportOf(other)) - SUPPORTS.indexOf(supportOf(one)),
	)
	return first ? [first] : []
}

/** The readings that explain most of the text. */
export function furthestOf(readings: readonly Reading[]): Reading[] {
	const furthest = Math.max(...readings.map(({ reach }) => reach))
	return readings.filter(({ reach }) => reach === furthest)
}

/** The first reading of each area. */
export function onePerArea(readings: readonly Reading[]): Reading[] {
	const byArea = new Map<string, Reading>()
	for (const reading of readings) {
		if (!byArea.has(reading.area.code)) byArea.set(reading.area.code, reading)
	}
	return [...byArea.values()]
}

/** Likeliest first; of equals the nearest to the home, then the higher level. */
export function inOrder(readings: readonly Reading[], home: readonly AreaRef[]): Reading[] {
	return [...readings].sort(
		(one, other) =>
			rank(one) - rank(other) ||
			shared(other.area.path, home) - shared(one.area.path, home) ||
			(one.letters ?? 0) - (other.letters ?? 0) ||
			Number(isAbove(other.area.level, one.area.level)) - Number(isAbove(one.area.level, other.area.level)) ||
			(one.area.code < other.area.code ? -1 : 1),
	)
}

/** How many areas two paths have in common, from the root down. */
function shared(path: readonly AreaRef[], home: readonly AreaRef[]): number {
	const at = path.findIndex((area, index) => home[index]?.code !== area.code)
	return at < 0 ? path.length : at
}
