import type { Area, AreaRef } from '../../miniprogram/shared/area/area'
import { areaKeys } from '../../cloudfunctions/modules/places/keys/area-keys'
import { answerTo, type PlaceAnswer } from '../../cloudfunctions/modules/places/answer/answer'
import { textKeys } from '../../cloudfunctions/modules/places/keys/text-keys'
import type { Division } from './divisions'

/** The areas of all divisions, leagues first, as the roster would keep them: without grids, desks and people. */
export function areasOf(divisions: readonly Division[]): Area[] {
	const areas = new Map<string, Area>()
	const add = (ref: AreaRef, above: readonly AreaRef[]): AreaRef[] => {
		const known = areas.get(ref.code)
		if (known) return known.path
		const path = [...above, ref]
		areas.set(ref.code, { ...ref, path, desks: [] })
		return path
	}
	for (const { code, name, town, townCode, county, countyCode, league, leagueCode } of divisions) {
		const atLeague = add({ code: leagueCode, name: league, level: 'league', levelName: '' }, [])
		const atCounty = add({ code: countyCode, name: county, level: 'county', levelName: '' }, atLeague)
		const atTown = add({ code: townCode, name: town, level: 'town', levelName: '' }, atCounty)
		add({ code, name, level: 'village', levelName: '' }, atTown)
	}
	return [...areas.values()]
}

/** Areas by their keys, as the roster's store answers them. */
export class AreaIndex {
	readonly areas: readonly Area[]
	private readonly byKey = new Map<string, Area[]>()
	/** How many keys all areas have together. */
	keys = 0

	constructor(areas: readonly Area[]) {
		this.areas = areas
		for (const area of areas) {
			for (const key of areaKeys(area.path)) {
				this.keys += 1
				const list = this.byKey.get(key)
				if (list) list.push(area)
				else this.byKey.set(key, [area])
			}
		}
	}

	find(keys: readonly string[]): Area[] {
		return [...new Set(keys.flatMap((key) => this.byKey.get(key) ?? []))]
	}

	/** How many areas the key has that most areas have. */
	get largest(): number {
		return Math.max(...[...this.byKey.values()].map((areas) => areas.length))
	}

	search(text: string, home: readonly AreaRef[] = []): PlaceAnswer {
		return answerTo(text, this.find(textKeys(text)), home)
	}
}
