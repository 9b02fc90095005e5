/** Where a report stands. Level, overdue and supervised stand beside it, not in it. */
export const STATUSES = [
	'reported',
	'accepted',
	'processing',
	'suspended',
	'resolved',
	'closed',
	'rejected',
	'withdrawn',
	'merged',
] as const

export type Status = (typeof STATUSES)[number]

export const OPEN_STATUSES = [
	'reported',
	'accepted',
	'processing',
	'suspended',
	'resolved',
] as const satisfies Status[]

/** True while somebody still owes something. */
export function isOpen(status: Status): boolean {
	return (OPEN_STATUSES as readonly Status[]).includes(status)
}
