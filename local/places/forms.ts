import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import type { Chance } from './chance'
import type { Division } from './divisions'
import { SLIPS, slipped, type SlipName } from './slips'
import { shortName, spellingOf, townStem } from './spelling'
import { PLACE_WORDS as WORDS } from './words'

/** One way in which people write where a village is. */
export interface Form {
  name: string
  /** How many of a thousand texts are written so. */
  share: number
  write(division: Division, chance: Chance): string
}

const provinceOf = ({ provinceCode }: Division): string => WORDS.provinces[provinceCode] ?? ''
const countyOf = ({ county }: Division): string => WORDS.shortCounties[county] ?? county
const leagueOf = ({ league }: Division): string => WORDS.shortLeagues[league] ?? league
const shortOf = ({ name }: Division): string => shortName(name)
const stemOf = ({ name }: Division): string => spellingOf(name).stem

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
    share: 60,
    write: (at) => provinceOf(at) + at.league + at.county + at.town + at.name,
  },
  {
    name: 'league, county, town, official name',
    share: 60,
    write: (at) => at.league + at.county + at.town + at.name,
  },
  { name: 'county, town, official name', share: 80, write: (at) => at.county + at.town + at.name },
  { name: 'county in short, town, village', share: 100, write: (at) => countyOf(at) + at.town + shortOf(at) },
  {
    name: 'league and county in short, town, village',
    share: 60,
    write: (at) => leagueOf(at) + countyOf(at) + at.town + shortOf(at),
  },
  {
    name: 'league, town, village (county left out)',
    share: 40,
    write: (at) => at.league + at.town + shortOf(at),
  },
  { name: 'town, official name', share: 60, write: (at) => at.town + at.name },
  { name: 'town, village', share: 100, write: (at) => at.town + shortOf(at) },
  { name: 'town, village with 村委会 and the like added', share: 40, write: (at) => at.town + addedTo(at) },
  { name: 'town, village without 村 and the like', share: 60, write: (at) => at.town + stemOf(at) },
  {
    name: 'town without 镇 and the like, village',
    share: 50,
    write: (at) => townStem(at.town) + shortOf(at),
  },
  {
    name: 'town and village without their endings',
    share: 20,
    write: (at) => townStem(at.town) + stemOf(at),
  },
  {
    name: '街 for 街道',
    share: 40,
    write: (at) => at.town.replace(WORDS.street, WORDS.shortStreet) + shortOf(at),
  },
  {
    name: 'with what stands around it: 我家住在…3组12号',
    share: 40,
    write: (at) => WORDS.lead + at.town + shortOf(at) + WORDS.spot,
  },
  {
    name: 'with spaces and signs',
    share: 20,
    write: (at) => `${at.county} ${at.town}${WORDS.separator}${at.name}`,
  },
  { name: 'traditional', share: 20, write: (at) => traditional.mainland(at.county + at.town + at.name) },
  {
    name: 'traditional, as in Hong Kong',
    share: 10,
    write: (at) => traditional.hongKong(at.town + shortOf(at)),
  },
  { name: 'traditional, as in Taiwan', share: 10, write: (at) => traditional.taiwan(at.town + shortOf(at)) },
  { name: 'town, village in pinyin', share: 15, write: (at) => at.town + spelled(stemOf(at)) },
  { name: 'all in pinyin', share: 5, write: (at) => spelled(at.town) + spelled(shortOf(at)) },
  { name: "town, village's first letters", share: 10, write: (at) => at.town + initials(stemOf(at)) },
]

/** One slip anywhere in county, town and village, or in town and village: of a thousand texts a hundred have one. */
const SLIP_SHARES: Readonly<Record<SlipName, number>> = {
  sound: 20,
  missing: 8,
  doubled: 5,
  extra: 5,
  swapped: 6,
  replaced: 6,
}

const SLIP_NAMES: Readonly<Record<SlipName, string>> = {
  sound: 'a character of the same sound',
  missing: 'a character left out',
  doubled: 'a character typed twice',
  extra: 'any character more',
  swapped: 'two characters swapped',
  replaced: 'any character for another',
}

export const SLIP_FORMS: readonly Form[] = SLIPS.flatMap((slip) => [
  {
    name: `slip in county, town, village: ${SLIP_NAMES[slip]}`,
    share: SLIP_SHARES[slip],
    write: (at: Division, chance: Chance) => slipped(countyOf(at) + at.town + shortOf(at), slip, chance),
  },
  {
    name: `slip in town, village: ${SLIP_NAMES[slip]}`,
    share: SLIP_SHARES[slip],
    write: (at: Division, chance: Chance) => slipped(at.town + shortOf(at), slip, chance),
  },
])

/** The village alone. */
export const ALONE_FORMS: readonly Form[] = [
  { name: 'official name', share: 0, write: (at) => at.name },
  { name: 'village', share: 0, write: shortOf },
  { name: 'village without 村 and the like', share: 0, write: stemOf },
  { name: 'village with 村委会 and the like added', share: 0, write: addedTo },
  { name: 'traditional', share: 0, write: (at) => traditional.mainland(shortOf(at)) },
]

/** The village alone, in a way that is offered and never taken. */
export const ASKED_FORMS: readonly Form[] = [
  { name: 'pinyin', share: 0, write: (at) => spelled(stemOf(at)) },
  { name: 'first letters', share: 0, write: (at) => initials(stemOf(at)) },
  ...SLIPS.map((slip) => ({
    name: `slip: ${SLIP_NAMES[slip]}`,
    share: 0,
    write: (at: Division, chance: Chance) => slipped(shortOf(at), slip, chance),
  })),
]
