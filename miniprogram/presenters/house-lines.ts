import { lineKey } from '../domain/text/clean-line'
import { HOUSES_SAYS as SAYS } from '../domain/words/pages/houses'
import type { House } from '../services/houses'

/** A household in the list, ready to be shown. */
export interface HouseLine {
  id: string
  name: string
  where: string
  phone: string
  members: string
  /** The form to report on their behalf, filled in as far as it is known. */
  form: string
}

/** The households with these words in their number, a name, the address or a phone, as people count their numbers. */
export function housesWith(words: string, houses: readonly House[]): House[] {
  const wanted = lineKey(words)
  return houses
    .filter(({ number, headName, address, phone = '', members }) =>
      [number, headName, address, phone, ...members].some((part) => lineKey(part).includes(wanted)),
    )
    .sort(byPlaceAndNumber)
}

/** As people count: 2 before 10. */
function byPlaceAndNumber(one: House, other: House): number {
  if (one.place !== other.place) return one.place < other.place ? -1 : 1
  return one.number.length - other.number.length || (one.number < other.number ? -1 : 1)
}

export function houseLine(house: House): HouseLine {
  const { householdId, number, headName, phone = '', address, place, doorCode, members } = house
  const query = { doorCode, at: address, behalf: headName, phone }
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return {
    id: householdId,
    name: SAYS.named(number, headName),
    where: [place, address].join('·'),
    phone,
    members: members.length === 0 ? '' : SAYS.members(members.join('、')),
    form: `/pages/report/index?${parts.join('&')}`,
  }
}
