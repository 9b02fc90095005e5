import type { Page } from '../../../ports/page'
import { rosterKey, type AreaDocument, type InVersions } from '../../org/documents'
import { isInForce } from '../../org/read-tree'

/** An area has a document in force, at most one that the last change replaced, and one that the next will put there. */
export const MOST_VERSIONS = 3

/** Ids are `area:CODE@VERSION`; a colon comes after every digit. */
const behindVersions = (code: string): string => `${rosterKey.area(code)}@:`

/** The first areas in force of those that were read, which are one more than the page looks at where there are more. */
export function pageInForce<T extends Pick<AreaDocument, '_id' | 'area'> & InVersions>(
	found: readonly T[],
	limit: number,
	version: number,
): Page<T> {
	const read = found.slice(0, MOST_VERSIONS * limit)
	const items = read.filter((one) => isInForce(one, version)).slice(0, limit)
	const last = items.length === limit ? items[limit - 1] : read[read.length - 1]
	if (!last || last === found[found.length - 1]) return { items }
	// Another version of an area that was answered is not wanted, even if it comes into force meanwhile.
	return { items, next: isInForce(last, version) ? behindVersions(last.area.code) : last._id }
}
