import type { AreaRef } from '../area/area'
import { isAbove, type Level } from '../area/level'
import { HEAD_POST, type Post } from '../roster/post'

/** A post as far as it decides who reads rates. */
export interface ReaderPost {
	post: Post
	area: { code: string; level: Level }
}

/** True for a supervisor: at the head desk of a village or of anything above, and every dispatcher. */
export function supervises({ post, area }: ReaderPost): boolean {
	return post === 'dispatcher' || (post === HEAD_POST[area.level] && !isAbove('village', area.level))
}

/** True when one of the posts supervises an area, or one that the area is part of. `path` runs from the root down to it. */
export function mayReadRates(posts: readonly ReaderPost[], path: readonly AreaRef[]): boolean {
	return posts.some((post) => supervises(post) && path.some(({ code }) => code === post.area.code))
}
