import type { Level } from '#shared/area/level'
import patterns from '../data/patterns.json'
import landmarks from '../data/landmarks.json'
import { isElsewhere } from './elsewhere'
import type { How } from './piece'

/** What follows a name: nothing, surely a landmark within the area, or something that may as well be another name. */
export type Rest = 'nothing' | 'landmark' | 'unsure'

const NUMBER = `${patterns.ordinal}[${patterns.digits}${patterns.ten}]+`
const within = landmarks.within.join('|')
const placeEndings = landmarks.placeEndings.join('|')

/** The rest ends with what lies within places: 卫生院对面, 三号. */
const WITHIN = new RegExp(`(${within}|${NUMBER}(${landmarks.numbered.join('|')}))$`, 'u')
/** Somewhere in the rest, or at its begin, a word that ends the name of a place. */
const PLACE = new RegExp(`.(${placeEndings})|^(?!${landmarks.ownEnding})(${placeEndings})`, 'u')
const HARMLESS = new RegExp(`${landmarks.harmless.join('|')}|${NUMBER}(${landmarks.harmlessNumbered})`, 'gu')
const PART = new RegExp(
	`^(${NUMBER}(${landmarks.numberedPart.join('|')}|$)|${landmarks.partStart.join('|')}|[a-z](${landmarks.lettered.join('|')}|$))`,
	'u',
)
const ROAD = new RegExp(landmarks.road, 'u')
const ROAD_NUMBER = new RegExp(`^${NUMBER}`, 'u')
const ENDS_IN_NUMBER = new RegExp(`${NUMBER}$`, 'u')
const LETTER = /^[a-z]/

/** What the text after a name says; null when it names another place, so that this one can't be meant. */
export function restOf(rest: string, name: string, how: How, level: Level): Rest | null {
	if (rest === '') return 'nothing'
	if (PLACE.test(rest.replace(HARMLESS, '')) || isElsewhere(rest)) return null
	// The number of a house in a street that has its name from somewhere.
	if (ROAD.test(name) && ROAD_NUMBER.test(rest)) return null
	// A number goes on: the twenty of a twenty-first is no name.
	if (ENDS_IN_NUMBER.test(name) && ROAD_NUMBER.test(rest)) return null
	const isPart = PART.test(rest)
	if (how === 'pinyin' || how === 'initials') return isPart && !LETTER.test(rest) ? 'landmark' : null
	if (how === 'bare') return isPart ? 'landmark' : null
	if (isPart || WITHIN.test(rest)) return 'landmark'
	const isLow = level === 'village' || level === 'grid' || level === 'unit'
	return isLow && how !== 'whole' ? 'landmark' : 'unsure'
}
