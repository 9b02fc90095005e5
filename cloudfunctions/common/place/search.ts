import { pathText } from '../../../miniprogram/domain/area/area'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { rosterKey } from '../roster/documents'
import { matchPlace, placeKeys } from './match'

const MOST_MATCHES = 5

/** Finds an area by its name as people write it. */
export async function search(
  { text, homeCode }: Input<'place', 'search'>,
  call: Call,
): Promise<Output<'place', 'search'>> {
  const homeKey = homeCode === undefined ? [] : [rosterKey.area(homeCode)]
  const { snapshot } = await call.roster([...placeKeys(text), ...homeKey])
  const home = homeCode === undefined ? undefined : snapshot.area(homeCode)
  const areas = matchPlace(text, snapshot.areas(), home?.path ?? [])
  return {
    status: areas.length === 0 ? 'none' : areas.length === 1 ? 'one' : 'several',
    matches: areas.slice(0, MOST_MATCHES).map(({ code, name, path }) => ({
      areaCode: code,
      name,
      path: pathText(path),
    })),
  }
}
