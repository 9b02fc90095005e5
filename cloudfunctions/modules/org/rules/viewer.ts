import type { Person } from '#shared/roster/person'

/** Somebody who looks: what they are decides what they read. */
export interface Viewer {
	openid: string
	person?: Person
	/** The codes of the areas, from the root down, where they have a confirmed home. */
	homes: readonly string[]
}
