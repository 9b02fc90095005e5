import { matchPlace, possibleNames, type PlaceAnswer } from '../../../miniprogram/domain/place/match'
import type { AreaRef } from '../../../miniprogram/domain/area/area'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { rosterKey } from '../roster/documents'
import type { RosterSnapshot } from '../roster/snapshot'

/** The keys of all areas that a text may mean, for one read of the roster. */
export function placeKeys(text: string): string[] {
  return possibleNames(text).map(rosterKey.name)
}

/** What a text means among the areas that were read by its keys. */
export function placeIn(snapshot: RosterSnapshot, text: string, home: readonly AreaRef[]): PlaceAnswer {
  return matchPlace(text, snapshot.areas(), home)
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
