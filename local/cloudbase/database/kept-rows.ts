/** A stored document: its place in the order of creation, its id, its EJSON text. */
export interface Row {
	place: number
	id: string
	body: string
}

/** What a desk looks at for its counts and pages, twice over; some tens of megabytes at the most. */
const MOST_KEPT = 1_500

/** The rows read last, as they stand in the file: a write drops its row here. */
export class KeptRows {
	private readonly rows = new Map<number, Row>()

	get(place: number): Row | undefined {
		const row = this.rows.get(place)
		if (row !== undefined) this.keep(row)
		return row
	}

	keep(row: Row): void {
		this.rows.delete(row.place)
		this.rows.set(row.place, row)
		const oldest = this.rows.size > MOST_KEPT ? this.rows.keys().next() : undefined
		if (oldest !== undefined && oldest.done !== true) this.rows.delete(oldest.value)
	}

	drop(place: number): void {
		this.rows.delete(place)
	}

	clear(): void {
		this.rows.clear()
	}
}
