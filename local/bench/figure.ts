/** One table of the bench: what it shows, its head, its rows. */
export interface Table {
	title: string
	/** What to know before reading it. */
	about: string
	head: string[]
	rows: (string | number)[][]
	/** What is not as it has to be. */
	faults?: string[]
}

/** The one in the middle, or between the two in the middle. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other)
	const upper = sorted[Math.floor(sorted.length / 2)]
	const lower = sorted[Math.floor((sorted.length - 1) / 2)]
	if (upper === undefined || lower === undefined) throw new RangeError('nothing has no median')
	return (upper + lower) / 2
}
