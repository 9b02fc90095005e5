import type { Level } from '#shared/area/level'
import patterns from '../data/patterns.json'
import { normalText } from './normal-text'
import { ABBREVIATIONS } from './vocabulary'

const WING = new RegExp(patterns.wing, 'u')
const BANNER = patterns.banner
const CITY = patterns.city
/** The rule shortens names of more than two characters and the word for their kind. */
const SHORTEST = 4

/** What leagues, counties and banners are called in short: by custom, and by rule. */
export function shortNames(name: string, whole: string, level: Level): string[] {
	if (level !== 'county' && level !== 'league') return []
	const byCustom = (ABBREVIATIONS.get(name) ?? []).map(normalText)
	return level === 'county' ? [...byCustom, ...byRule(whole)] : byCustom
}

/** The first character and the direction of a banner (科右前旗, 土左旗), else the first character (克旗, 霍市). */
function byRule(whole: string): string[] {
	const first = whole.charAt(0)
	const [, , wing = '', direction = ''] = WING.exec(whole) ?? []
	if (direction !== '') {
		const short = first + wing + direction
		return [short + BANNER, short, direction + BANNER]
	}
	const kind = [BANNER, CITY].find((word) => whole.endsWith(word))
	return kind !== undefined && whole.length >= SHORTEST ? [first + kind] : []
}
