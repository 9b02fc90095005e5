import type { Area } from '#shared/area/area'
import { BODY_WORDS } from '#shared/words/posts'
import type { Post } from '#shared/roster/post'

/**
 * The body (村委会, 村监会, 综治中心, …) for which a desk speaks, told apart from the body of the same name elsewhere.
 * A village's grids speak for the village's own bodies.
 */
export function bodyOf(area: Area, post: Post): string {
	const named = area.desks.find((desk) => desk.post === post)?.body
	const seat = area.path.find(({ level }) => level === 'village') ?? area
	return `${named ?? BODY_WORDS[post]}@${seat.code}`
}
