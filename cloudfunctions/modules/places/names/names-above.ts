import type { AreaRef } from '#shared/area/area'
import divisions from '../data/divisions.json'
import { normalText } from './normal-text'
import { placeName, stemOf, type PlaceName } from './place-name'

const NAMES = new Map<string, readonly string[]>(Object.entries(divisions))
const PROVINCE_DIGITS = 2
const LEAGUE_DIGITS = 4

/** What lies above the tree's root by its official division code: its province and its league. */
export function namesAbove(root: AreaRef): readonly PlaceName[] {
	const known = cache.get(root.code)
	if (known) return known
	const made = makeNames(root)
	if (cache.size >= CACHE_SIZE) cache.clear()
	cache.set(root.code, made)
	return made
}

const CACHE_SIZE = 1000
const cache = new Map<string, readonly PlaceName[]>()

function makeNames(root: AreaRef): PlaceName[] {
	if (!/^\d{4,12}$/.test(root.code)) return []
	return [PROVINCE_DIGITS, LEAGUE_DIGITS]
		.filter((digits) => digits < root.code.replace(/0+$/, '').length)
		.flatMap((digits) => {
			const [official, ...others] = NAMES.get(root.code.slice(0, digits)) ?? []
			if (official === undefined) return []
			const name = placeName({ name: official, level: 'league' })
			const stems = [official, ...others].map((one) => stemOf(normalText(one), true))
			return [{ ...name, stems: [...stems, ...name.stems] }]
		})
}
