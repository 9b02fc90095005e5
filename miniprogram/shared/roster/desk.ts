import type { Post } from './post'

/** An area and a post together (席位): what a report belongs to. People come and go, the desk stays. */
export interface Desk {
	areaCode: string
	post: Post
}

/** A desk as one string, for indexes and comparison. */
export type DeskKey = `${string}/${Post}`

export function deskKey(desk: Desk): DeskKey {
	return `${desk.areaCode}/${desk.post}`
}

export function sameDesk(one: Desk, other: Desk): boolean {
	return deskKey(one) === deskKey(other)
}
