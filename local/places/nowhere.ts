import { AREA } from 'address-parse'
import type { Random } from '../seeds/random'
import type { Division } from './divisions'
import { shortName } from './spelling'
import { PLACE_WORDS as WORDS } from './words'

/** What the divisions lend to places that are not among them. */
export interface Lender {
	divisions: readonly Division[]
	/** Characters of villages' names, each as often as it is used. */
	characters: readonly string[]
	/** Code and name of each county of another province. */
	counties: readonly (readonly [code: string, name: string])[]
}

/** One way to write a place that is in no list. */
export interface NowhereForm {
	name: string
	write(lender: Lender, chance: Random): string
}

export function lenderOf(divisions: readonly Division[]): Lender {
	return {
		divisions,
		characters: divisions.flatMap(({ name }) => Array.from(shortName(name)).slice(0, -1)),
		counties: Object.entries(AREA.area_list).filter(
			([code]) =>
				WORDS.provinces[code.slice(0, 2)] === undefined && AREA.province_list[`${code.slice(0, 2)}0000`],
		),
	}
}

function invented({ characters }: Lender, chance: Random, kinds: readonly string[]): string {
	const length = chance.pick(WORDS.inventedLengths)
	return Array.from({ length }, () => chance.pick(characters)).join('') + chance.pick(kinds)
}

const village = (lender: Lender, chance: Random): string => invented(lender, chance, WORDS.villageKinds)
const town = (lender: Lender, chance: Random): string => invented(lender, chance, WORDS.townKinds)
const ownVillage = ({ divisions }: Lender, chance: Random): string => shortName(chance.pick(divisions).name)
const county = ({ counties }: Lender, chance: Random): string => chance.pick(counties)[1]

function fromProvince({ counties }: Lender, chance: Random): string {
	const [code, name] = chance.pick(counties)
	const province = AREA.province_list[`${code.slice(0, 2)}0000`] ?? ''
	return province + (AREA.city_list[`${code.slice(0, 4)}00`] ?? '') + name
}

function ownTown({ divisions }: Lender, chance: Random): string {
	const at = chance.pick(divisions)
	return chance.pick([at.town, at.county + at.town])
}

export const NOWHERE_FORMS: readonly NowhereForm[] = [
	{ name: 'province, city and county elsewhere', write: fromProvince },
	{
		name: 'the same, a village that is here',
		write: (from, chance) => fromProvince(from, chance) + ownVillage(from, chance),
	},
	{ name: 'county elsewhere', write: county },
	{
		name: 'county elsewhere without the word for its kind',
		write: (from, chance) => county(from, chance).replace(WORDS.endingElsewhere, ''),
	},
	{
		name: 'county elsewhere, a village that is here',
		write: (from, chance) => county(from, chance) + ownVillage(from, chance),
	},
	{
		name: 'county elsewhere, town and village invented',
		write: (from, chance) => county(from, chance) + town(from, chance) + village(from, chance),
	},
	{
		name: 'town here, a village of another',
		write: (from, chance) => ownTown(from, chance) + ownVillage(from, chance),
	},
	{
		name: 'town here, village invented',
		write: (from, chance) => ownTown(from, chance) + village(from, chance),
	},
	{
		name: 'county here, village invented',
		write: (from, chance) => chance.pick(from.divisions).county + village(from, chance),
	},
	{ name: 'town and village invented', write: (from, chance) => town(from, chance) + village(from, chance) },
	{ name: 'town invented', write: town },
	{ name: 'village invented', write: village },
]
