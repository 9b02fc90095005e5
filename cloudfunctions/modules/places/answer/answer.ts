import type { Area, AreaRef } from '#shared/area/area'
import { isAbove } from '#shared/area/level'
import { normalText } from '../names/normal-text'
import type { How } from '../reading/piece'
import { PlaceText } from '../reading/place-text'
import { bestOf, furthestOf, inOrder, onePerArea, supportOf, isConfirmed, trustedOf } from './rank'
import { differencesIn, readingsAs, type Reading } from '../reading/reading'
import type { Typo } from '../reading/typo'
import { endingsOf } from '../names/vocabulary'
import { isElsewhere } from '../reading/elsewhere'

/** What a text means: one area for certain, or those that may be meant, likeliest first. */
export interface PlaceAnswer {
	isCertain: boolean
	/** Nothing is called what was written; these are called alike. */
	isSimilar: boolean
	areas: Area[]
}

const SURE: readonly How[] = ['full', 'whole', 'bare']
const LETTERS: readonly How[] = ['pinyin', 'initials']

/** Which of the areas that were found by its keys a text means. Who knows the home lists near ones first. */
export function answerTo(words: string, areas: readonly Area[], home: readonly AreaRef[]): PlaceAnswer {
	const text = PlaceText.of(words)
	const plain = areas.flatMap((area) => bestOf(readingsAs(text, area, false)))
	const exact = furthestOf(plain.filter(({ how }) => !LETTERS.includes(how)))
	const sure = asWritten(exact.filter(({ how, rest }) => SURE.includes(how) && rest !== 'unsure'))
	if (sure.some(isAllSaid)) return sureAnswer(text, sure, otherwiseWhole(text, areas, sure), home)
	const weak = weakReadings(text, areas, plain, exact)
	if (weak.length === 0) return sure.length > 0 ? sureAnswer(text, sure, [], home) : kinAnswer(exact, home)
	const trusted = trustedOf(weak, areas)
	if (trusted) return answerOf([trusted], true, home)
	return answerOf([...weak.filter(isOffered), ...exact], false, home)
}

/** Nothing in the text is left over that a name further down could explain. */
function isAllSaid({ rest, how, area }: Reading): boolean {
	return rest === 'nothing' || (how !== 'whole' && !isAbove(area.level, 'village'))
}

/** Where a town is called a zhen, it is not one of the same name that is called a xiang. */
function asWritten(sure: readonly Reading[]): readonly Reading[] {
	const own = sure.filter(({ kinAbove }) => kinAbove === 0)
	return own.length > 0 ? own : sure
}

/** `others` may be meant as well, and then nothing is certain. */
function sureAnswer(
	text: PlaceText,
	sure: readonly Reading[],
	others: readonly Reading[],
	home: readonly AreaRef[],
): PlaceAnswer {
	const isMaybeAnother = others.length > 0 || sure.some((reading) => isDoubtful(text, reading))
	return answerOf([...sure, ...others], !isMaybeAnother, home)
}

/** Too little is said, or too much said otherwise, to take it for this place. */
function isDoubtful(text: PlaceText, reading: Reading): boolean {
	return reading.isLoose === true || differencesIn(reading) > 1 || isMaybeElsewhere(text, reading)
}

/** What follows a name may belong to another one that is written with a typo. */
function otherwiseWhole(text: PlaceText, areas: readonly Area[], sure: readonly Reading[]): Reading[] {
	if (sure.some(({ rest }) => rest === 'nothing')) return []
	const slipped = slippedReadings(text, areas).filter(
		({ rest, how }) => rest === 'nothing' && SURE.includes(how),
	)
	const isSure = ({ code }: Area): boolean => sure.some(({ area }) => area.code === code)
	return [...unswapped(text, areas), ...slipped].filter(({ area }) => !isSure(area))
}

/** Another word for the kind of place (嘎查 as 村): believed where town or county are named. */
function kinAnswer(exact: readonly Reading[], home: readonly AreaRef[]): PlaceAnswer {
	const kin = exact.filter(({ how, rest }) => how === 'kin' && rest !== 'unsure')
	if (kin.length === 0) return answerOf(exact, false, home)
	const isOne = kin.length === 1
	return answerOf(
		kin,
		isOne && kin.every((one) => supportOf(one) !== 'none' && differencesIn(one) === 1),
		home,
	)
}

/** A bare or short name, alone, that a city or county elsewhere bears as well, with or without the word for its kind. */
function isMaybeElsewhere({ words }: PlaceText, { how, support, stem, area }: Reading): boolean {
	if (support !== null || words === normalText(area.name)) return false
	const isNameElsewhere = [words, ...withoutKind(words)].some(isElsewhere)
	if (how === 'bare') return isNameElsewhere
	return isNameElsewhere && (stem === words || isAbove(area.level, 'town'))
}

function withoutKind(words: string): string[] {
	return COUNTY_ENDINGS.filter((ending) => words.endsWith(ending)).map((ending) =>
		words.slice(0, -ending.length),
	)
}

const COUNTY_ENDINGS = endingsOf('county')

/** What explains more of the text than exact names do: letters for a name, or a name with a typo. */
function weakReadings(
	text: PlaceText,
	areas: readonly Area[],
	plain: readonly Reading[],
	exact: readonly Reading[],
): Reading[] {
	const letters = furthestOf(plain.filter(({ how }) => LETTERS.includes(how)))
	const further = furthestOf(slippedReadings(text, areas)).filter(({ reach }) =>
		exact.every((one) => one.reach < reach),
	)
	const named = onePerArea([...letters, ...further])
	return named.some((reading) => reading.typo?.kind === 'sound' && isConfirmed(reading, areas))
		? named
		: onePerArea([...unswapped(text, areas), ...named])
}

function slippedReadings(text: PlaceText, areas: readonly Area[]): Reading[] {
	return areas.flatMap((area) => bestOf(readingsAs(text, area, true).filter(({ typo }) => typo)))
}

/** Readings of the text as it was before two characters changed places. */
function unswapped(text: PlaceText, areas: readonly Area[]): Reading[] {
	return text.unswapped().flatMap(({ text: before, at, pair }) => {
		const typo: Typo = { kind: 'unswapped', written: pair, meant: before.words.slice(at, at + 2) }
		return areas
			.flatMap((area) => bestOf(readingsAs(before, area, false)))
			.filter(({ how, rest }) => (how === 'full' || how === 'whole') && rest === 'nothing')
			.map((reading) => ({ ...reading, typo }))
	})
}

/** False for a name of two characters that contains another name: too little is left to offer it, except within its town. */
function isOffered(reading: Reading): boolean {
	const { typo, typoAbove, isFullSupport } = reading
	if (!typo || typoAbove === true || typo.kind !== 'other' || typo.meant.length > 2) return true
	return supportOf(reading) === 'town' && isFullSupport
}

function answerOf(readings: readonly Reading[], isCertain: boolean, home: readonly AreaRef[]): PlaceAnswer {
	const ordered = onePerArea(inOrder(readings, home))
	const isOne = isCertain && ordered.length === 1
	return {
		isCertain: isOne,
		isSimilar: !isOne && readings.length > 0 && readings.every(isLike),
		areas: ordered.map(({ area }) => area),
	}
}

/** The area is not called what was written, only something like it, or not all of the text is its name. */
function isLike({ typo, how, rest, isLoose }: Reading): boolean {
	return typo !== undefined || isLoose === true || !SURE.includes(how) || rest === 'unsure'
}
