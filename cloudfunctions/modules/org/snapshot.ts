import type { Area, AreaChain, AreaRef } from '#shared/area/area'
import type { WorkCalendar } from '#shared/clock/calendar'
import type { Day } from '#shared/roster/tenure'
import { calendarBook, calendarOf, missingYear } from './rules/area-calendar'
import { READ_LIMIT } from './ports/roster-store'
import {
	isStaging,
	POINTER_KEY,
	type CalendarDocument,
	type CategoriesDocument,
	type HouseholdDocument,
	type PersonDocument,
	type NamingsDocument,
	type PhrasesDocument,
	type PlanDocument,
	type PointerDocument,
	type RosterDocument,
	type RosterEntry,
	rosterKey,
} from './documents'
import type { Viewer } from './rules/viewer'
import { type UsesDocument } from './uses-document'

/** Who reads the roster for somebody, on a day. */
export interface RosterReader {
	readonly day: Day
	roster(keys?: readonly string[]): Promise<{ snapshot: RosterSnapshot; viewer: Viewer }>
}

/** The part of the roster that one read brought, as it is in force. */
export class RosterSnapshot {
	readonly version: number
	readonly entries: readonly RosterEntry[]
	/** What a clerk added to the built-in calendar. */
	readonly savedCalendar: CalendarDocument | undefined
	/** Those that were asked for. */
	readonly categories: readonly CategoriesDocument[]
	/** What the county calls its areas and posts, where that was asked for and saved. */
	readonly namings: NamingsDocument | undefined
	/** The sentences of the desk that was asked for; undefined where it has saved none. */
	readonly phrases: PhrasesDocument | undefined
	/** Those that were asked for. */
	readonly plans: readonly PlanDocument[]
	private readonly counted: readonly UsesDocument[]
	/** As many documents as one read can bring: there may be more with the same keys. */
	readonly isCut: boolean
	/** Says which version is in force. */
	readonly pointer: PointerDocument | undefined

	constructor(documents: readonly RosterDocument[]) {
		const pointer = documents.find((document) => document.kind === 'pointer')
		this.version = pointer?.version ?? 0
		this.pointer = pointer
		this.savedCalendar = documents.find((document) => document.kind === 'calendar')
		this.categories = documents.filter((document) => document.kind === 'categories')
		this.namings = documents.find((document) => document.kind === 'namings')
		this.phrases = documents.find((document) => document.kind === 'phrases')
		this.plans = documents.filter((document) => document.kind === 'plan')
		this.counted = documents.filter((document) => document.kind === 'uses')
		this.isCut = documents.length >= READ_LIMIT
		this.entries = documents.filter((document) => this.holds(document))
	}

	/** True when a document is part of the version in force. */
	holds(document: RosterDocument): document is RosterEntry {
		if (!('since' in document)) return false
		return document.since <= this.version && (document.until === null || document.until > this.version)
	}

	/** True while an import writes the next version: bindings wait for it. */
	isStaging(now: number): boolean {
		return isStaging(this.pointer, now)
	}

	/** Where the photos of staff lie; undefined while nobody has given one. */
	get portraits(): string | undefined {
		return this.pointer?.portraits
	}

	/** What was counted of somebody or something that was asked for; undefined where nothing was yet. */
	uses(of: string): UsesDocument | undefined {
		return this.counted.find(({ _id }) => _id === rosterKey.uses(of))
	}

	area(code: string): Area | undefined {
		const key = rosterKey.area(code)
		const found = this.entries.find((entry) => entry.kind === 'area' && entry.keys.includes(key))
		return found?.kind === 'area' ? found.area : undefined
	}

	/** The areas of a path, root first; an area that was not read or is gone is left out. */
	chain(path: readonly (AreaRef | string)[]): AreaChain {
		return path.flatMap((step) => this.area(typeof step === 'string' ? step : step.code) ?? [])
	}

	/** When the offices of an area work; path, or its codes, from the root down. Its areas need not have been read. */
	calendar(path: readonly (AreaRef | string)[]): WorkCalendar {
		const codes = path.map((step) => (typeof step === 'string' ? step : step.code))
		return calendarOf(calendarBook(this.savedCalendar), codes)
	}

	/** The year whose holidays somebody has to enter by a day; null while none has to be. */
	missingYear(day: string): number | null {
		return missingYear(calendarBook(this.savedCalendar), day)
	}

	areas(): Area[] {
		return this.entries.flatMap((entry) => (entry.kind === 'area' ? [entry.area] : []))
	}

	person(key: string): PersonDocument | undefined {
		return this.entries.find(
			(entry): entry is PersonDocument => entry.kind === 'person' && entry.keys.includes(key),
		)
	}

	/** Everybody with a key: a landline may be that of several. */
	people(key: string): PersonDocument[] {
		return this.entries.filter(
			(entry): entry is PersonDocument => entry.kind === 'person' && entry.keys.includes(key),
		)
	}

	/** Of somebody's own the first is their home: one that was confirmed, and of several the one they have had longest. */
	households(key: string): HouseholdDocument[] {
		const found = this.entries.filter(
			(entry): entry is HouseholdDocument => entry.kind === 'household' && entry.keys.includes(key),
		)
		if (!key.startsWith(rosterKey.openid(''))) return found
		return found.sort((one, other) => (tieOf(one, key) < tieOf(other, key) ? -1 : 1))
	}
}

/** By what the households of one person stand in order: 'confirmed' comes before 'pending'. */
function tieOf({ household: { members } }: HouseholdDocument, key: string): string {
	const tie = members.find(({ openid }) => rosterKey.openid(openid) === key)
	return tie ? `${tie.state} ${tie.since}` : ''
}

/** The keys that every read carries: that of the pointer and the calendar, and the caller. */
export function keysWithCaller(openid: string, keys: readonly string[]): string[] {
	return [...new Set([POINTER_KEY, rosterKey.openid(openid), ...keys])]
}
