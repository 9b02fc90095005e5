import { logFault } from '../../rpc/log'
import type { FileStore } from '../../ports/ports'

/**
 * Short-lived links by file id; one call to the storage for all of them, and none where there is none. A file that is gone
 * costs itself alone. A page without its pictures is better than no page: an outage of the storage is logged, and the
 * pictures are left out.
 */
export async function linksById(
	fileIds: readonly string[],
	files: Pick<FileStore, 'links'>,
): Promise<ReadonlyMap<string, string>> {
	const ids = [...new Set(fileIds)]
	if (ids.length === 0) return new Map()
	try {
		const links = await files.links(ids)
		return new Map(ids.flatMap((id, at) => (links[at] ? [[id, links[at]] as const] : [])))
	} catch (fault) {
		logFault({ withoutPictures: ids.length }, fault)
		return new Map()
	}
}
