import type { Area } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import type { Post } from '#shared/roster/post'
import type { Tenure } from '#shared/roster/tenure'

/** An area whose people are given by post. */
export function areaWith(code: string, level: Level, people: Partial<Record<Post, Tenure[]>> = {}): Area {
	const ref = { code, name: code, level, levelName: level }
	const desks = Object.entries(people).map(([post, tenures]) => ({ post: post as Post, tenures }))
	return { ...ref, path: [ref], desks }
}

/** Somebody in post since long, with whatever differs. */
export function inPost(personId: string, more: Partial<Tenure> = {}): Tenure {
	return { personId, name: personId, phone: '1', kind: 'holder', from: '2020-01-01', leaves: [], ...more }
}

/** As many people as wanted, with names that begin alike. */
export function several(count: number, name: string, more: Partial<Tenure> = {}): Tenure[] {
	return Array.from({ length: count }, (_, at) => inPost(`${name}${at}`, more))
}
