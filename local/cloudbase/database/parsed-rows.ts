import type { Document } from './document'
import { fromText, toText } from './ejson'
import type { Row } from './sqlite-store'

/** What a desk looks at for its counts and pages, twice over; some tens of megabytes at the most. */
const MOST_KEPT = 1_500

/** The documents of rows. Those read last are kept, since reading their text takes longer than finding it. */
export class ParsedRows {
	private readonly kept = new Map<number, Document>()

	/** Nobody may change what comes of it: others read the same. */
	documentOf({ place, body }: Row): Document {
		const known = this.kept.get(place)
		const isSame = known !== undefined && toText(known) === body
		const document = isSame ? known : (fromText(body) as Document)
		this.kept.delete(place)
		this.kept.set(place, document)
		if (this.kept.size > MOST_KEPT) this.dropOldest()
		return document
	}

	private dropOldest(): void {
		const oldest = this.kept.keys().next()
		if (oldest.done !== true) this.kept.delete(oldest.value)
	}
}
