import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import type { Random } from '../seeds/random'
import type { Division } from './divisions'
import { SLIPS, slipped, type SlipName } from './slips'
import { shortName, spellingOf, townStem } from './spelling'
import { PLACE_WORDS as WORDS } from './words'

/** One way in which people write where a village is. */
export interface Form {
	name: string
	write(division: Division, chance: Random): string
}

const provinceOf = ({ provinceCode }: Division): string => WORDS.provinces[provinceCode] ?? ''
const countyOf = ({ county }: Division): string => WORDS.shortCounties[county] ?? county
const leagueOf = ({ league }: Division): string => WORDS.shortLeagues[league] ?? league
const shortOf = ({ name }: Division): string => shortName(name)
/** Nobody leaves a single character for a name. */
function stemOf({ name }: Division): string {
	const { stem } = spellingOf(name)
	return stem.length > 1 ? stem : shortName(name)
}

const addedTo = ({ name }: Division): string => {
	const { stem, kind } = spellingOf(name)
	return stem + (WORDS.added[kind] ?? kind)
}

const spelled = (text: string): string => pinyin(text, { toneType: 'none', type: 'array' }).join('')
const initials = (text: string): string =>
	pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('')

const traditional = {
	mainland: Converter({ from: 'cn', to: 't' }),
	hongKong: Converter({ from: 'cn', to: 'hk' }),
	taiwan: Converter({ from: 'cn', to: 'tw' }),
}

/** With town and village in the text, as it should be written and in short. */
export const TOWN_FORMS: readonly Form[] = [
	{
		name: 'province, league, county, town, official name',
		write: (at) => provinceOf(at) + at.league + at.county + at.town + at.name,
	},
	{
		name: 'league, county, town, official name',
		write: (at) => at.league + at.county + at.town + at.name,
	},
	{ name: 'county, town, official name', write: (at) => at.county + at.town + at.name },
	{ name: 'county in short, town, village', write: (at) => countyOf(at) + at.town + shortOf(at) },
	{
		name: 'league and county in short, town, village',
		write: (at) => leagueOf(at) + countyOf(at) + at.town + shortOf(at),
	},
	{
		name: 'league, town, village (county left out)',
		write: (at) => at.league + at.town + shortOf(at),
	},
	{ name: 'town, official name', write: (at) => at.town + at.name },
	{ name: 'town, village', write: (at) => at.town + shortOf(at) },
	{ name: 'town, village with the word for its committee added', write: (at) => at.town + addedTo(at) },
	{ name: 'town, village without the word for its kind', write: (at) => at.town + stemOf(at) },
	{
		name: 'town without the word for its kind, village',
		write: (at) => townStem(at.town) + shortOf(at),
	},
	{
		name: 'town and village without those words',
		write: (at) => townStem(at.town) + stemOf(at),
	},
	{
		name: 'short word for a street district',
		write: (at) => at.town.replace(WORDS.street, WORDS.shortStreet) + shortOf(at),
	},
	{
		name: 'within a sentence, with a house number',
		write: (at) => WORDS.lead + at.town + shortOf(at) + WORDS.spot,
	},
	{
		name: 'with spaces and signs',
		write: (at) => `${at.county} ${at.town}${WORDS.separator}${at.name}`,
	},
	{ name: 'traditional', write: (at) => traditional.mainland(at.county + at.town + at.name) },
	{
		name: 'traditional, as in Hong Kong',
		write: (at) => traditional.hongKong(at.town + shortOf(at)),
	},
	{ name: 'traditional, as in Taiwan', write: (at) => traditional.taiwan(at.town + shortOf(at)) },
	{ name: 'town, village in pinyin', write: (at) => at.town + spelled(stemOf(at)) },
	{ name: 'all in pinyin', write: (at) => spelled(at.town) + spelled(shortOf(at)) },
	{ name: "town, village's first letters", write: (at) => at.town + initials(stemOf(at)) },
]

const SLIP_NAMES: Readonly<Record<SlipName, string>> = {
	sound: 'a character of the same sound',
	missing: 'a character left out',
	doubled: 'a character typed twice',
	extra: 'any character more',
	swapped: 'two characters swapped',
	replaced: 'any character for another',
}

/** One slip anywhere in county, town and village, or in town and village. */
export const SLIP_FORMS: readonly Form[] = SLIPS.flatMap((slip) => [
	{
		name: `slip in county, town, village: ${SLIP_NAMES[slip]}`,
		write: (at: Division, chance: Random) => slipped(countyOf(at) + at.town + shortOf(at), slip, chance),
	},
	{
		name: `slip in town, village: ${SLIP_NAMES[slip]}`,
		write: (at: Division, chance: Random) => slipped(at.town + shortOf(at), slip, chance),
	},
])

/** The town left out: there may be several of a name. */
export const COUNTY_FORMS: readonly Form[] = [
	{ name: 'county, official name', write: (at) => at.county + at.name },
	{ name: 'county in short, village', write: (at) => countyOf(at) + shortOf(at) },
	{ name: 'league, village', write: (at) => at.league + shortOf(at) },
]

/** The village alone. */
export const ALONE_FORMS: readonly Form[] = [
	{ name: 'official name', write: (at) => at.name },
	{ name: 'village', write: shortOf },
	{ name: 'village without the word for its kind', write: stemOf },
	{ name: 'village with the word for its committee added', write: addedTo },
	{ name: 'traditional', write: (at) => traditional.mainland(shortOf(at)) },
]

/** The village alone, in a way that says too little, or says it wrong. */
export const WEAK_FORMS: readonly Form[] = [
	{ name: 'pinyin', write: (at) => spelled(stemOf(at)) },
	{ name: 'first letters', write: (at) => initials(stemOf(at)) },
	...SLIPS.map((slip) => ({
		name: `slip: ${SLIP_NAMES[slip]}`,
		write: (at: Division, chance: Random) => slipped(shortOf(at), slip, chance),
	})),
]
