import { pathText, type AreaRef } from '../../../miniprogram/domain/area/area'
import { matchPlace, possibleNames } from '../../../miniprogram/domain/place/match'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { rosterKey } from '../roster/documents'
import type { RosterSnapshot } from '../roster/snapshot'

const MOST_MATCHES = 5

/** The keys of all areas that a text may mean, for one read of the roster. */
export function placeKeys(text: string): string[] {
  return possibleNames(text).map(rosterKey.name)
}

/** What a text means among the areas that were read by its keys, near the home first. */
export function placeIn(
  snapshot: RosterSnapshot,
  text: string,
  home: readonly AreaRef[],
): Output<'place', 'search'> {
  const areas = matchPlace(text, snapshot.areas(), home)
  return {
    status: areas.length === 0 ? 'none' : areas.length === 1 ? 'one' : 'several',
    matches: areas.slice(0, MOST_MATCHES).map(({ code, name, path }) => ({
      areaCode: code,
      name,
      path: pathText(path),
    })),
  }
}

/** Finds an area by its name as people write it. */
export async function search(
  { text, homeCode }: Input<'place', 'search'>,
  call: Call,
): Promise<Output<'place', 'search'>> {
  const homeKey = homeCode === undefined ? [] : [rosterKey.area(homeCode)]
  const { snapshot } = await call.roster([...placeKeys(text), ...homeKey])
  const home = homeCode === undefined ? undefined : snapshot.area(homeCode)
  return placeIn(snapshot, text, home?.path ?? [])
}
