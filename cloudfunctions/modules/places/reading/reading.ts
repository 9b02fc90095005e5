import type { Area, AreaRef } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import { namesAbove } from '../names/names-above'
import { placeName, type PlaceName } from '../names/place-name'
import type { How, Piece } from './piece'
import { piecesAt } from './pieces'
import type { PlaceText } from './place-text'
import { isStray, type Slip } from './slip'
import { restOf, type Rest } from './spot'

/** A text read as naming an area: names above it, its own name, and what says where within. */
export interface Reading {
	area: Area
	/** How far into the text the names go. */
	reach: number
	how: How
	/** The name without the word for its kind. */
	stem: string
	rest: Rest
	/** The lowest level above the area that the text names as well, without a slip. */
	support: Level | null
	/** That name stands with the word for its kind. */
	isFullSupport: boolean
	/** How many of the names above stand with a word for another kind than their own. */
	kinAbove: number
	/** A farm is named without the word that says so. */
	isLoose?: true
	slip?: Slip
	/** The slip is in a name above, not in the area's own. */
	slipAbove?: boolean
	/** First letters stand for the name: how many. */
	letters?: number
}

/** How far a text has been read, by names above the area. */
interface Way {
	at: number
	/** The first of the names above that may still come. */
	next: number
	support: Level | null
	isFullSupport: boolean
	kinAbove: number
	slip?: Slip
	/** A name was read for shorter than it stands there: no slip is looked for in the rest. */
	isCut?: boolean
}

interface Line {
	/** From the top down; of what lies above the tree, too, which has no level there. */
	above: { name: PlaceName; level: Level | null }[]
	own: PlaceName
}

const START: Way = { at: 0, next: 0, support: null, isFullSupport: false, kinAbove: 0 }

/** Every way to read a text as this area: names above it in their order, some left out, its own, a spot. */
export function readingsAs(text: PlaceText, area: Area, withSlips: boolean): Reading[] {
	const own = ownName(area.path)
	if (!own || !text.mayHold(own, withSlips)) return []
	const line: Line = { above: linesAbove(area.path), own }
	return waysThrough(text, line, START, withSlips).flatMap((way) =>
		piecesAt(text, way.at, own, maySlip(way, withSlips)).flatMap((piece) =>
			readingOf(text, area, way, piece),
		),
	)
}

function maySlip({ slip, isCut }: Way, withSlips: boolean): boolean {
	return withSlips && !slip && !isCut
}

/** The way itself, and all that go on from it by a name above. */
function waysThrough(text: PlaceText, line: Line, way: Way, withSlips: boolean): Way[] {
	const slips = maySlip(way, withSlips)
	const steps = line.above.flatMap(({ name, level }, index) => {
		if (index < way.next) return []
		const pieces = piecesAt(text, way.at, name, slips).filter(({ isLoose }) => !isLoose)
		const longest = Math.max(...pieces.flatMap(({ end, slip }) => (slip ? [] : [end])))
		return pieces.map((piece) => stepped(way, piece, index, level, piece.end < longest))
	})
	const stray = slips && isStray(text.words, way.at) ? [strayed(text, way)] : []
	return [way, ...[...steps, ...stray].flatMap((step) => waysThrough(text, line, step, withSlips))]
}

function stepped(way: Way, piece: Piece, index: number, level: Level | null, isCut: boolean): Way {
	const slip = way.slip ?? piece.slip
	const supports = !piece.slip && level !== null && piece.how !== 'initials' && piece.how !== 'otherKind'
	return {
		at: piece.end,
		next: index + 1,
		support: supports ? level : way.support,
		isFullSupport: supports ? piece.how === 'full' || piece.how === 'kin' : way.isFullSupport,
		kinAbove: way.kinAbove + Number(isOfOtherKind(piece.how)),
		...(slip && { slip }),
		...((way.isCut || isCut) && { isCut: true }),
	}
}

function strayed(text: PlaceText, way: Way): Way {
	return { ...way, at: way.at + 1, slip: { kind: 'stray', written: text.words.charAt(way.at), meant: '' } }
}

function readingOf(text: PlaceText, area: Area, way: Way, piece: Piece): Reading[] {
	const written = text.words.slice(way.at, piece.end)
	const rest = restOf(text.words.slice(piece.end), written, piece.how, area.level)
	if (rest === null) return []
	const slip = piece.slip ?? way.slip
	return [
		{
			area,
			reach: piece.end,
			how: piece.how,
			stem: piece.stem,
			rest,
			support: way.support,
			isFullSupport: way.isFullSupport,
			kinAbove: way.kinAbove,
			...(piece.isLoose && { isLoose: true }),
			...(slip && { slip }),
			...(way.slip && { slipAbove: true }),
			...(piece.how === 'initials' && { letters: written.length }),
		},
	]
}

/** The name stands with a word for a like kind, or for another one, instead of its own. */
function isOfOtherKind(how: How): boolean {
	return how === 'kin' || how === 'otherKind'
}

/**
 * In how many ways the text differs from how the area and those above it are called: each is soon made, and two of them
 * together are another place as easily.
 */
export function differencesIn({ slip, kinAbove, how }: Reading): number {
	return Number(slip !== undefined) + kinAbove + Number(isOfOtherKind(how))
}

function ownName(path: readonly AreaRef[]): PlaceName | null {
	const own = path[path.length - 1]
	return own ? placeName(own, namesOf(path.slice(0, -1))) : null
}

function linesAbove(path: readonly AreaRef[]): Line['above'] {
	const [root] = path
	const outside = root ? namesAbove(root).map((name) => ({ name, level: null })) : []
	const steps = path.slice(0, -1)
	return [
		...outside,
		...steps.map((step, at) => ({ name: placeName(step, namesOf(steps.slice(0, at))), level: step.level })),
	]
}

function namesOf(path: readonly AreaRef[]): string[] {
	return path.map(({ name }) => name)
}
