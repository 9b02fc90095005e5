import type { AreaRef, Area } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import type { How } from '../reading/piece'
import { type Reading, differencesIn } from '../reading/reading'
import type { TypoKind, Typo } from '../reading/typo'
import { placeName } from '../names/place-name'
import { isElsewhere } from '../reading/elsewhere'

/** From the surest way to name an area to the least. */
const HOWS: readonly How[] = ['full', 'whole', 'bare', 'kin', 'otherKind', 'pinyin', 'initials']

/** From the typo that is likeliest to be one to the least. */
const SLIPS: readonly (readonly TypoKind[])[] = [
	['ending', 'sound'],
	['unswapped', 'stray', 'sounds', 'strange', 'swapped', 'missing', 'doubled', 'extra'],
	['other'],
]

/** How much a reading has to assume; 0 for one without a typo. */
function typoRank({ typo }: Reading): number {
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

/**
 * The one reading that is trusted although it assumes a typo, pinyin or first letters: what else the text names
 * confirms it, no other reading is as likely, and what was written is no name itself. Null where there is none.
 */
export function trustedOf(readings: readonly Reading[], areas: readonly Area[]): Reading | null {
	const ofKind = readings.filter(({ how }) => how !== 'kin' && how !== 'otherKind')
	const among = ofKind.length > 0 ? ofKind : readings
	const lowest = Math.min(...among.map(typoRank))
	const likeliest = among.filter((reading) => typoRank(reading) === lowest)
	const [only] = likeliest
	if (!only || likeliest.length > 1) return null
	if (readings.some((other) => isMeantAsWell(other, only))) return null
	// A typo that is no mere misspelling has to be the only explanation at all.
	if (lowest > 1 && among.length > 1) return null
	return isConfirmed(only, areas) && !isAnotherName(only, areas) ? only : null
}

/** The same characters may be a typo from another name of the same length, or two of them have changed places. */
function isMeantAsWell({ typo, typoAbove, area }: Reading, only: Reading): boolean {
	if (typo?.kind === 'unswapped' && area.code !== only.area.code) return true
	if (!typo || !only.typo || typoAbove || only.typoAbove) return false
	return (
		typo.written === only.typo.written &&
		typo.meant !== only.typo.meant &&
		typo.meant.length === only.typo.meant.length
	)
}

/** True where the rest of the text makes up for what a reading assumes. */
export function isConfirmed(reading: Reading, areas: readonly Area[]): boolean {
	const { typo, typoAbove, how, rest, letters = 0 } = reading
	const support = supportOf(reading)
	if (how === 'otherKind' || rest === 'unsure' || reading.isLoose) return false
	if (differencesIn(reading) > 1) return false
	if (!typo) return how === 'pinyin' ? support !== 'none' : support === 'town' && letters > 1
	if (typo.isShort && support !== 'town') return typo.kind === 'sound'
	if (typo.kind === 'unswapped') return support !== 'none'
	if (typo.kind === 'stray') return support !== 'none' && !(how === 'bare' && reading.stem.length === 2)
	if (typoAbove) return isEnded(reading) && (support !== 'none' || isPlain(typo) || isOnlyOne(reading, areas))
	if (typo.kind === 'ending') return support !== 'none'
	return how !== 'kin' && isOwnConfirmed(reading, typo)
}

const IN_TOWN: readonly TypoKind[] = ['sound', 'swapped', 'doubled', 'missing', 'extra', 'strange']
const IN_COUNTY: readonly TypoKind[] = ['sound', 'swapped', 'doubled']

/** The typo is in the area's own name: a town has few names to mistake it for, a county many. */
function isOwnConfirmed(reading: Reading, { kind, meant }: Typo): boolean {
	if (supportOf(reading) === 'town' && reading.isFullSupport) {
		return IN_TOWN.includes(kind) && (meant.length > 2 || isEnded(reading))
	}
	return supportOf(reading) !== 'none' && meant.length > 2 && IN_COUNTY.includes(kind)
}

function isEnded({ how }: Reading): boolean {
	return how === 'full' || how === 'whole'
}

/** A typo that leaves hardly any other name to be meant. */
function isPlain({ kind, meant }: Typo): boolean {
	if (kind === 'sound' || kind === 'ending' || kind === 'swapped' || kind === 'doubled') return true
	return kind !== 'other' && kind !== 'sounds' && meant.length > 2
}

/** A name that no other area bears, below one that is written strangely: it could hardly be another place. */
function isOnlyOne({ typo, stem }: Reading, areas: readonly Area[]): boolean {
	if (!typo || typo.kind === 'other' || typo.kind === 'sounds') return false
	return areas.filter((area) => isNameOf(stem, area)).length === 1
}

/** Slips in which no whole name was written otherwise. */
const NO_NAMES: readonly TypoKind[] = ['ending', 'stray', 'unswapped']

/** What was written is a name itself, of a place here or elsewhere: then it is no typo. */
function isAnotherName({ typo, typoAbove, support, area }: Reading, areas: readonly Area[]): boolean {
	if (!typo || NO_NAMES.includes(typo.kind)) return false
	if (isElsewhere(typo.written)) return true
	const around = typoAbove ? area.path.find(({ level }) => level === support)?.code : undefined
	return areas.some(
		(other) =>
			(around === undefined || other.path.some(({ code }) => code === around)) &&
			isNameOf(typo.written, other),
	)
}

/** True for a name of the area as it may be written alone, with the word for its kind or without. */
function isNameOf(written: string, area: Area): boolean {
	const { stems, endings } = placeName(area)
	return stems.some(
		({ text }) =>
			text === written || endings.some((ending) => ending.kind === 'own' && text + ending.text === written),
	)
}
