import type { AreaRef } from '#shared/area/area'
import { isGeneric, placeName, stemOf, type PlaceName, type Stem } from '../names/place-name'
import { placeKey, SHORTEST_NAME, SHORTEST_NEAR, shortened } from './place-key'

/**
 * The keys under which an area is found, root first in `path`: its name without the word for its kind, how that sounds,
 * its first letters, the name with each one of its characters left out, and the name of the town that it is in. A name
 * that every village has (第一网格) is kept under the village's name alone: no read could bring all of them.
 */
export function areaKeys(path: readonly AreaRef[]): string[] {
	const [name, above] = [nameIn(path, path.length - 1), nameIn(path, path.length - 2)]
	if (!name) return []
	const within =
		above && isKeptWithin(name, above) ? above.stems.map(({ text }) => placeKey.within(text)) : []
	return [...new Set(isGeneric(name) ? within : [...ownKeys(name), ...within])].sort()
}

function nameIn(path: readonly AreaRef[], at: number): PlaceName | null {
	const area = path[at]
	if (!area) return null
	const above = path.slice(0, at).map(({ name }) => name)
	return placeName(area, above)
}

/** Villages of a town, and grids of a village. */
function isKeptWithin(name: PlaceName, above: PlaceName): boolean {
	return above.level === 'town' || (name.level === 'grid' && above.level === 'village')
}

function ownKeys(name: PlaceName): string[] {
	return name.stems.flatMap((stem, at) => {
		const stems = stem.text.length >= SHORTEST_NAME ? [stem] : endedStems(stem.text, name)
		const names = stems.map(({ text }) => placeKey.name(text))
		if (name.level === 'grid' || name.level === 'unit') return names
		const near = at === 0 && stem.text.length >= SHORTEST_NEAR ? shortened(stem.text) : []
		return [...names, ...stems.flatMap(soundKeys), ...near.map(placeKey.near)]
	})
}

function soundKeys({ sounds, initials }: Stem): string[] {
	return [...sounds.map(placeKey.sound), ...initials.map(placeKey.initials)]
}

/** A stem of one character is found with the word for its kind alone. */
function endedStems(stem: string, name: PlaceName): Stem[] {
	return name.endings.filter(({ kind }) => kind !== 'other').map(({ text }) => stemOf(stem + text, true))
}
