import { TOWN_POSTS, VILLAGE_POSTS } from '#shared/words/roster-headers'
import type { SourceCells } from '../source'

/** The desk of a post, by the area at whose level the post stands. */
export function deskOf({ code, name, town, village }: SourceCells, post: string): SourceCells {
	const above = { ...(town !== undefined && { town }) }
	if (TOWN_POSTS.has(post)) return { ...above, post }
	const within = { ...above, ...(village !== undefined && { village }) }
	if (VILLAGE_POSTS.has(post)) return { ...within, post }
	return {
		...within,
		...(name !== undefined && { gridName: name }),
		...(code !== undefined && { deskArea: code }),
		post,
	}
}
