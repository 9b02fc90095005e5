import type { FileStore } from '../ports/ports'
import { portraitFile } from '../portrait/files'

/**
 * Short-lived links to the photos of people, by person; one call to the storage for all of them, and none while nobody
 * has given a photo. `place` is where they lie. A card without photos is better than no card: an outage of the storage is
 * logged and the photos are left out.
 */
export async function portraitLinks(
  personIds: readonly string[],
  place: string | undefined,
  files: FileStore,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(personIds)]
  if (place === undefined || ids.length === 0) return new Map()
  try {
    const links = await files.links(ids.map((id) => portraitFile(place, id)))
    return new Map(ids.flatMap((id, at) => (links[at] ? [[id, links[at]] as const] : [])))
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    console.error(JSON.stringify({ withoutPortraits: ids.length, fault: reason }))
    return new Map()
  }
}
