import type { Day } from '#shared/roster/tenure'

/** Somebody on a printed card. */
export interface PrintedPerson {
	title: string
	name: string
	phone: string
}

/** What the cards of one grid have in common. */
export interface PrintedGrid {
	/** The names from the root down to the grid. */
	path: readonly string[]
	/** The most important first. */
	people: readonly PrintedPerson[]
	centre?: { name: string; phone: string; hours: string }
	printedOn: Day
}

/** What is one household's alone. */
export interface PrintedHousehold {
	doorCode: string
	/** What the QR code holds. */
	link: string
	/** Stands on the strip that is cut off. */
	number: string
	address?: string
	/** The paired member, where the household wants them on its card. */
	paired?: { name: string; phone: string }
}
