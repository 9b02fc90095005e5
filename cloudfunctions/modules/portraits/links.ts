import { linksById } from '../files/links'
import type { FileStore } from '../../ports/ports'
import { portraitFile } from './files'

/**
 * Short-lived links to the photos of people, by person; one call to the storage for all of them, and none while nobody
 * has given a photo. `place` is where they lie.
 */
export async function portraitLinks(
	personIds: readonly string[],
	place: string | undefined,
	files: FileStore,
): Promise<ReadonlyMap<string, string>> {
	if (place === undefined) return new Map()
	const ids = [...new Set(personIds)]
	const fileOf = (id: string): string => portraitFile(place, id)
	const links = await linksById(ids.map(fileOf), files)
	return new Map(
		ids.flatMap((id) => [links.get(fileOf(id))].flatMap((link) => (link ? [[id, link] as const] : []))),
	)
}
