import { matchPlace, possibleNames } from '../../../miniprogram/domain/place/match'
import { rosterKey } from '../roster/documents'

export { matchPlace }

/** The keys of all areas that a text may mean, for one read of the roster. */
export function placeKeys(text: string): string[] {
  return possibleNames(text).map(rosterKey.name)
}
