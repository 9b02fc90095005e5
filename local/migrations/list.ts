import { isDeepStrictEqual } from 'node:util'
import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../cloudfunctions/privacy/kept-days'
import { placeOf } from '../../cloudfunctions/ports/page'
import { householdContent } from '../../cloudfunctions/modules/roster/publish'
import type { RosterDocument, RosterEntry } from '../../cloudfunctions/modules/org/documents'
import { documentOf } from '../../cloudfunctions/modules/visits/plans/start'
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
	// Wrote the keys that number 7 takes away.
	{ number: 3, collection: 'roster', change: () => undefined },
	{ number: 4, collection: 'reports', change: withMarks },
	{ number: 5, collection: 'roster', change: withPairedKeys },
	{ number: 6, collection: 'messages', change: withEnd },
	{ number: 7, collection: 'roster', change: withoutPhoneKeys },
	{ number: 8, collection: 'reports', change: withPresentIndex },
	{ number: 9, collection: 'roster', change: withKeysOfPast },
]

/** Lists of messages go by a place since they are walks along an index. */
function withPlace(document: Document): Document | undefined {
	if ('place' in document) return undefined
	const { _id, at } = document as unknown as Pick<MessageDocument, '_id' | 'at'>
	return { ...document, place: placeOf(at, _id), wakes: [] }
}

/** What was told long ago goes by a moment of its own. */
function withEnd(document: Document): Document | undefined {
	if ('clearAt' in document) return undefined
	const { at } = document as unknown as Pick<MessageDocument, 'at'>
	return { ...document, clearAt: at + KEPT_DAYS.message * DAY_MS }
}

/** Lists, search, rates and what is forgotten go by fields that are worked out from the report. */
function withPresentIndex(document: Document): Document | undefined {
	const old = document as unknown as ReportDocument
	const present = toDocument(toReport(old))
	// What was told before is not told again; by the clock go what the timer counts.
	const { untoldAt, timerAt, counted } = { ...present.index, ...old.index }
	const index = { ...present.index, untoldAt, timerAt, counted }
	if (isDeepStrictEqual(index, old.index)) return undefined
	return { ...present, index } as unknown as Document
}

/** What waited to be told was the last event alone; now it is remembered how far everybody has heard. */
function withMarks(document: Document): Document | undefined {
	const { heard } = toReport(document as unknown as ReportDocument)
	return heard === undefined || 'heard' in document ? undefined : { ...document, heard: { ...heard } }
}

/** A household was found in its town by its phone's last four; a report has them now. */
function withoutPhoneKeys(document: Document): Document | undefined {
	const { keys = [] } = document as { keys?: string[] }
	const left = keys.filter((key) => !key.startsWith('ends:'))
	return left.length === keys.length ? undefined : { ...document, keys: left }
}

/** A household is found by the phone of who looks in on it. */
function withPairedKeys(document: Document): Document | undefined {
	const entry = document as unknown as RosterEntry
	if (entry.kind !== 'household') return undefined
	const { keys: own } = householdContent(entry.household)
	const keys = [...own, ...entry.keys.filter((key) => !own.includes(key))]
	return isDeepStrictEqual(keys, entry.keys) ? undefined : { ...document, keys }
}

/** The day of the release that puts what is over apart: what ran out before it no timer looks for. */
const APART_SINCE = '2026-11-30'

/** Plans of visits that are over were found, and read, with all others of their area. */
function withKeysOfPast(document: Document): Document | undefined {
	const old = document as unknown as RosterDocument
	if (old.kind !== 'plan' || !old.keys.some((key) => key.startsWith('planned:'))) return undefined
	return { ...document, keys: documentOf(old.plan, old.version, APART_SINCE).keys }
}
