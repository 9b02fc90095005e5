import type { Moderation } from '#shared/content/moderation'
import type { Desk } from '#shared/roster/desk'
import type { DeskView } from '#shared/life/inbox-view'
import type { TriageSection } from '#shared/life/attention'
import type { HistoryEntry, Report } from '#shared/life/report'
import type { HouseFields } from '../search/search-keys'
import type { Page } from '../../../ports/page'

/** An entry for a report, which stands as it was read, and the content checks that it brings. */
export interface Appended {
	report: Report
	entry: HistoryEntry
	checks?: readonly Moderation[]
}

/** A report as it stood after one of its events. */
export type ReportVersion = Pick<Report, 'id' | 'version'>

/** Who reported: anybody for themselves, by openid and as each unnamed report calls them; a person on staff on behalf of others. */
export interface ReportedBy {
	names: readonly string[]
	personId?: string
}

/** In one of these areas, or anywhere next to each other below one. */
export type PublicQuery = ({ areas: readonly string[] } | { below: string }) & { category?: string }

/** When a search looks: from one moment on, and before another. */
export interface SearchSpan {
	since?: number
	before?: number
}

/** Everything found by any of these keys (`searchKeys`). */
export interface SearchQuery extends SearchSpan {
	keys: readonly string[]
}

/** What arrived from a moment on. */
export interface ArrivedQuery {
	desks: readonly Desk[]
	areas: readonly string[]
	since: number
}

/** What arrived, as far as it tells whether it is one of a flood. */
export interface Arrival {
	id: string
	/** Milliseconds since 1970. */
	at: number
	/** `floodKeys`. */
	floods: readonly string[]
}

/** A view of somebody's inbox: what of these desks, or, of a person, of what they handled themselves. `now` decides what is due soon. */
export interface InboxQuery {
	view: DeskView
	desks: readonly Desk[]
	personId?: string
	now: number
}

/** A section of a dispatcher's desk page, in any of these areas. `now` decides what is overdue. */
export interface SectionQuery {
	section: TriageSection
	areas: readonly string[]
	now: number
}

/** Reports at rest. Every method but `appendBoth` and `toldBy` is one call to the database. */
export interface ReportStore {
	get(id: string): Promise<Report | null>
	/** The reports with these ids, as far as they are there, in no order. */
	withIds(ids: readonly string[]): Promise<Report[]>
	withNumber(number: string): Promise<Report | null>
	/** Adds a new report; says so when its id or number is taken, and then adds nothing. */
	add(report: Report): Promise<'added' | 'taken'>
	/**
	 * Appends an entry, with the content checks that it brings, if nobody else has since the version before it. False
	 * when somebody has. What was moderated since the report was read stays so.
	 */
	append(report: Report, entry: HistoryEntry, checks?: readonly Moderation[]): Promise<boolean>
	/** Appends an entry to each of two reports, both or neither. False when somebody has changed one since. */
	appendBoth(one: Appended, other: Appended): Promise<boolean>
	// Of reports with the same moment, a list that ascends shows the smaller id first, one that descends the greater.

	/** Open public reports, newest first. */
	publicIn(where: PublicQuery, cursor: string | undefined, limit: number): Promise<Page<Report>>
	/** What needs an eye in any of these areas, what is due first on top; what waits for its reporter comes last. */
	inSection(where: SectionQuery, cursor: string | undefined, limit: number): Promise<Page<Report>>
	/** How many need an eye, counted no further than COUNTED_TO; what keeps this person out is none of theirs. */
	countSection(where: SectionQuery, personId?: string): Promise<number>
	/** What somebody reported, for themselves or on somebody's behalf, newest first. */
	ofReporter(who: ReportedBy, cursor: string | undefined, limit: number): Promise<Page<Report>>
	/** What was reported from a household or its door, newest first. */
	ofHousehold(householdId: string, cursor: string | undefined, limit: number): Promise<Page<Report>>
	/**
	 * The open reports at any of these desks, in the order of a section. Co-handlers and who checks have them at theirs, too;
	 * each comes once, however many of the desks are asked for.
	 */
	atDesks(desks: readonly Desk[], cursor: string | undefined, limit: number): Promise<Page<Report>>
	/** The open reports that any of these desks passed on, in the order of a section. */
	passedOnBy(desks: readonly Desk[], cursor: string | undefined, limit: number): Promise<Page<Report>>
	/**
	 * A view of an inbox. What waits and what was passed on stand as in `atDesks` and `passedOnBy`; of what waits, what is due
	 * soon or late, that which has been so longest on top; what has ended, the last on top.
	 */
	inView(where: InboxQuery, cursor: string | undefined, limit: number): Promise<Page<Report>>
	/** How many a view has, counted no further than COUNTED_TO. */
	countView(where: InboxQuery): Promise<number>
	/** How many of `atDesks` are neither private nor keep a person out, counted no further than COUNTED_TO. */
	countAround(desks: readonly Desk[], personId: string): Promise<number>
	/** What may be one flood by its key (`floodKey`), open or not, newest first. */
	inFlood(where: SearchQuery, limit: number): Promise<Report[]>
	/** What lies at any of these desks or in these areas, open or ended as part of a flood, newest first; each comes once. */
	arrivedAt(where: ArrivedQuery, limit: number): Promise<Arrival[]>
	/** What is found by keys, newest first; each comes once, however many of the keys it has. */
	search(where: SearchQuery, cursor: string | undefined, limit: number): Promise<Page<Report>>
	/**
	 * Reports for which the timer has something to do by `now`, the longest due first: an event to send, or to recount
	 * what has run out.
	 */
	due(now: number, limit: number): Promise<Report[]>
	/** Puts a report into the lists behind the rates as it counts by now; nothing where an event has come between. */
	recount(report: Report, now: number): Promise<void>
	/** Says what the household of a report is, by which alone it is found from then on. Nothing where an event has come between. */
	setHouse(report: Report, fields: HouseFields): Promise<void>
	/** Notes that everybody who listens has heard of all up to these versions, where no other event has happened since. */
	told(versions: readonly ReportVersion[]): Promise<void>
	/** Saves how far one listener has heard, where others are still behind; a call for each. */
	toldBy(listener: string, versions: readonly ReportVersion[]): Promise<void>
	/** Reports with an event that has waited since `before` or longer to be heard by everybody, the longest first. */
	untold(before: number, limit: number): Promise<Report[]>
	/** Names them no more before `until` where `due` or `untold` is asked, unless another event happens. */
	putOff(what: 'due' | 'untold', versions: readonly ReportVersion[], until: number): Promise<void>
	/**
	 * Reports with a content check to ask for by `now`, the longest due first. Where two answers came at once, one may be
	 * named once more that has nothing left to ask; setting its checks as they were read takes it off.
	 */
	moderationsDue(now: number, limit: number): Promise<Report[]>
	/** Reports whose words and names are to be forgotten by `now`, or of which files are left, the longest due first. */
	forgetDue(now: number, limit: number): Promise<Report[]>
	/** Puts what is left of a report in its place. False when an event came between, and then nothing is written. */
	forget(report: Report): Promise<boolean>
	/**
	 * Reports with nothing to ask, and a photo that needs a copy (`needsCopy`). Where documents are older than the copies of
	 * photos, each of them is named once, too: setting its checks as they were read takes it off.
	 */
	withoutCopies(limit: number): Promise<Report[]>
	/** Which of some uploads a report names, in no order. */
	naming(fileIds: readonly string[]): Promise<string[]>
	/** The report with a photo whose verdict comes under this id. */
	withTrace(traceId: string): Promise<Report | null>
	/**
	 * Writes the checks that differ (`!==`) from those read, each in its place. False when an event came between, or another
	 * answer on one of those, and then none is written.
	 */
	setModerations(report: Report, checks: readonly Moderation[]): Promise<boolean>
}
