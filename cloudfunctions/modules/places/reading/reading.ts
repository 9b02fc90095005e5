import type { Area, AreaRef } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import { namesAbove } from '../names/names-above'
import { placeName, type PlaceName } from '../names/place-name'
import type { How, Piece } from './piece'
import { piecesAt } from './pieces'
import type { PlaceText } from './place-text'
import { isStray, type Typo } from './typo'
import { restOf, type Rest } from './landmark'

/** A text read as naming an area: names above it, its own name, and what says where within. */
export interface Reading {
	area: Area
	/** How far into the text the names go. */
	reach: number
	how: How
	/** The name without the word for its kind. */
	stem: string
	rest: Rest
	/** The lowest level above the area that the text names as well, without a typo. */
	support: Level | null
	/** That name stands with the word for its kind. */
	isFullSupport: boolean
	/** How many of the names above stand with a word for another kind than their own. */
	kinAbove: number
	/** A farm is named without the word that says so. */
	isLoose?: true
	typo?: Typo
	/** The typo is in a name above, not in the area's own. */
	typoAbove?: boolean
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
	typo?: Typo
	/** A name was read for shorter than it stands there: no typo is looked for in the rest. */
	isCut?: boolean
}

interface Line {
	/** From the top down; of what lies above the tree, too, which has no level there. */
	above: { name: PlaceName; level: Level | null }[]
	own: PlaceName
}

const START: Way = { at: 0, next: 0, support: null, isFullSupport: false, kinAbove: 0 }

/** Every way to read a text as this area: names above it in their order, some left out, its own, a landmark. */
export function readingsAs(text: PlaceText, area: Area, withTypos: boolean): Reading[] {
	const own = ownName(area.path)
	if (!own || !text.mayHold(own, withTypos)) return []
	const line: Line = { above: linesAbove(area.path), own }
	return waysThrough(text, line, START, withTypos).flatMap((way) =>
		piecesAt(text, way.at, own, mayHaveTypo(way, withTypos)).flatMap((piece) =>
			readingOf(text, area, way, piece),
		),
	)
}

function mayHaveTypo({ typo, isCut }: Way, withTypos: boolean): boolean {
	return withTypos && !typo && !isCut
}

/** The way itself, and all that go on from it by a name above. */
function waysThrough(text: PlaceText, line: Line, way: Way, withTypos: boolean): Way[] {
	const typos = mayHaveTypo(way, withTypos)
	const steps = line.above.flatMap(({ name, level }, index) => {
		if (index < way.next) return []
		const pieces = piecesAt(text, way.at, name, typos).filter(({ isLoose }) => !isLoose)
		const longest = Math.max(...pieces.flatMap(({ end, typo }) => (typo ? [] : [end])))
		return pieces.map((piece) => stepped(way, piece, index, level, piece.end < longest))
	})
	const stray = typos && isStray(text.words, way.at) ? [strayed(text, way)] : []
	return [way, ...[...steps, ...stray].flatMap((step) => waysThrough(text, line, step, withTypos))]
}

function stepped(way: Way, piece: Piece, index: number, level: Level | null, isCut: boolean): Way {
	const typo = way.typo ?? piece.typo
	const supports = !piece.typo && level !== null && piece.how !== 'initials' && piece.how !== 'otherKind'
	return {
		at: piece.end,
		next: index + 1,
		support: supports ? level : way.support,
		isFullSupport: supports ? piece.how === 'full' || piece.how === 'kin' : way.isFullSupport,
		kinAbove: way.kinAbove + Number(isOfOtherKind(piece.how)),
		...(typo && { typo }),
		...((way.isCut || isCut) && { isCut: true }),
	}
}

function strayed(text: PlaceText, way: Way): Way {
	return { ...way, at: way.at + 1, typo: { kind: 'stray', written: text.words.charAt(way.at), meant: '' } }
}

function readingOf(text: PlaceText, area: Area, way: Way, piece: Piece): Reading[] {
	const written = text.words.slice(way.at, piece.end)
	const rest = restOf(text.words.slice(piece.end), written, piece.how, area.level)
	if (rest === null) return []
	const typo = piece.typo ?? way.typo
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
			...(typo && { typo }),
			...(way.typo && { typoAbove: true }),
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
export function differencesIn({ typo, kinAbove, how }: Reading): number {
	return Number(typo !== undefined) + kinAbove + Number(isOfOtherKind(how))
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
