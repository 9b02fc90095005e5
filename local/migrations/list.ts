import { placeOf } from '../../cloudfunctions/ports/list-place'
import type { MessageDocument } from '../../cloudfunctions/stores/cloudbase/message-document'
import {
	toDocument,
	toReport,
	type ReportDocument,
} from '../../cloudfunctions/stores/cloudbase/report-document'
import type { Document } from '../cloudbase/database/document'

/** One step from documents as an older release wrote them to what the present one reads. */
export interface Migration {
	/** Never changes, and no other one has it. */
	number: number
	collection: string
	/** The document as it is to be; undefined where it is so already, so that twice does as much as once. */
	change: (document: Document) => Document | undefined
}

/** In their order. A new one is added at the end; none is ever changed once a release has run it. */
export const MIGRATIONS: readonly Migration[] = [
	{ number: 1, collection: 'messages', change: withPlace },
	{ number: 2, collection: 'reports', change: withPresentIndex },
]

/** Lists of messages go by a place since they are walks along an index. */
function withPlace(document: Document): Document | undefined {
	if ('place' in document) return undefined
	const { _id, at } = document as unknown as Pick<MessageDocument, '_id' | 'at'>
	return { ...document, place: placeOf(at, _id), wakes: [] }
}

/** Lists, search, rates and what is forgotten go by fields that are worked out from the report. */
function withPresentIndex(document: Document): Document | undefined {
	const old = document as unknown as ReportDocument
	const present = toDocument(toReport(old))
	if (Object.keys(present.index).every((field) => field in old.index)) return undefined
	// What was told before is not told again.
	const index = { ...present.index, untoldAt: old.index.untoldAt }
	return { ...present, index } as unknown as Document
}
