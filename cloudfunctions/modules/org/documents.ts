import type { Area } from '#shared/area/area'
import type { AreaHours, YearDays } from './rules/area-calendar'
import type { PersonRef } from '#shared/life/report-parts'
import type { Phrases } from '#shared/phrases/phrase'
import type { Category } from '#shared/report/category'
import type { CategoryField } from '#shared/report/category-rules'
import { deskKey, type Desk } from '#shared/roster/desk'
import type { LanguageCode } from '#shared/languages/language'
import type { Namings } from '#shared/roster/namings'
import type { Household } from './rules/household'
import type { Person } from '#shared/roster/person'
import type { Plan } from './rules/plan'
import type { Standing as VisitStanding } from './rules/standing'
import type { UsesDocument } from './uses-document'

/**
 * How the roster is kept. All documents stand in one collection and are found by `keys`.
 *
 * A roster has versions. A document is part of version v when `since <= v` and (`until` is null or `until > v`).
 * An import writes the documents of the next version beside those of the present one and then switches the pointer:
 * a crash leaves the old roster or the new one, never a mixture.
 */
interface Versioned extends InVersions {
	_id: string
	keys: string[]
}

/** The versions of which a document is part: from `since` on, before `until`. */
export interface InVersions {
	since: number
	until: number | null
}

/**
 * keys: `area:CODE`, `parent:CODE` of the area above (`parent:` for a root), `under:CODE` of every area above and its
 * own, `grids:CODE` of the same where it stands below no grid, `name:FORM` for everything that it is found by.
 */
export interface AreaDocument extends Versioned {
	kind: 'area'
	area: Area
}

/**
 * keys: `household:ID`, `door:CODE`, `grid:CODE`, `number:GRID/NUMBER`, `openid:X` of every member, `pending:GRID`
 * while a member waits, `code:HASH` of the one-time code that was given last, `paired:PHONE` of who looks in on it, and what visits add:
 * `walks:MEMBER` where that is a resident, `waits:CODE` of every area that it lies in while it waits for somebody.
 */
export interface HouseholdDocument extends Versioned {
	kind: 'household'
	household: Household
	/** When the one-time code ends, milliseconds since 1970. */
	codeExpiresAt?: number
	/** The one-time code has confirmed somebody and is dead. */
	codeUsed?: true
	/** What visits keep beside it. */
	visits?: VisitStanding
}

/**
 * keys: `person:ID`, `phone:PHONE`, `called:BEGINNING` of the name, `openid:X` once bound, `code:HASH` while a one-time code
 * waits.
 */
export interface PersonDocument extends Versioned {
	kind: 'person'
	person: Person
	/** When the one-time code ends, milliseconds since 1970. */
	codeExpiresAt?: number
	/** The hash of the code that bound the WeChat: the same binding sent again is no mistake. */
	boundBy?: string
	/** When a clerk last freed the person from a WeChat (milliseconds since 1970), and who did. */
	freed?: { at: number; by: PersonRef; second?: PersonRef }
}

/** The one document that says which version is in force. keys: `@`. Every read of the roster brings it along. */
export interface PointerDocument {
	_id: '@'
	kind: 'pointer'
	keys: ['@']
	version: number
	/** Set while the next version is being written: bindings wait. */
	staging?: Staging
	/** Where the photos of staff lie, once there is one: a file id up to the person's id. No import touches it. */
	portraits?: string
}

/** The version that is being written. Moments are milliseconds since 1970. */
export interface Staging {
	version: number
	/** What is being written: the import or the change goes on with it, whatever else comes waits. */
	by: string
	/** When it began. */
	start: number
	/** When it last showed that it is alive. */
	since: number
	/** It took over from another one that died, and has not yet cleared away what that one left. */
	isUnclean?: true
}

/**
 * The categories in force, or of an earlier version; not part of the roster's versions. keys: `categories` in force,
 * `categories:VERSION` of an earlier one.
 */
export interface CategoriesDocument {
	_id: string
	kind: 'categories'
	keys: string[]
	version: number
	content: { categories: Category[]; saved?: CategorySave }
}

/** The save that made a version. */
export interface CategorySave {
	/** Milliseconds since 1970. */
	at: number
	by: PersonRef
	code: string
	isNew: boolean
	changed: CategoryField[]
	/** A digest of what was sent, which tells a repetition. */
	key: string
}

/** What has not shown for longer that it is alive is dead: no step runs half as long. */
const STAGING_MS = 120_000

/** True while somebody may still be writing the next version. */
export function isStaging(pointer: PointerDocument | undefined, now: number): boolean {
	// What shows itself alive in times to come did so before the machine's clock stepped back.
	return pointer?.staging !== undefined && Math.abs(now - pointer.staging.since) < STAGING_MS
}

/**
 * What a clerk added to the built-in calendar. keys: `@`, so that every read of the roster brings it along and no rule
 * ever runs without it. It stands outside the roster's versions and counts its own.
 */
export interface CalendarDocument {
	_id: 'calendar'
	kind: 'calendar'
	keys: ['@']
	version: number
	years: YearDays[]
	hours: AreaHours[]
	/** A digest of the last change: the same one sent again counts once. */
	key: string
}

/** What the county calls its areas and posts; not part of the roster's versions. It counts its own saves. */
export interface NamingsDocument extends Namings {
	_id: 'namings'
	kind: 'namings'
	keys: ['namings']
	version: number
	/** In which its people may read beside Chinese. */
	languages?: LanguageCode[]
	/** A digest of the last save: the same one sent again counts once. */
	key: string
}

export const NAMINGS_KEY = 'namings'

/**
 * The sentences that a desk keeps for its events (常用语); not part of the roster's versions. keys: `phrases:DESK`. It counts
 * its own saves.
 */
export interface PhrasesDocument {
	_id: string
	kind: 'phrases'
	keys: string[]
	version: number
	phrases: Phrases
	/** A digest of the last save: the same one sent again counts once. */
	key: string
}

/**
 * A plan of visits; not part of the roster's versions: it stands here so that one read brings a grid's households and the plans that
 * go there (docs/adr/0051). keys: `plan:ID`, and while it may ask `plans:CODE` of its area, of a grid `plansin:CODE` of its village,
 * `started:PERSON`, `goes:PERSON` of everybody whom it names, `draws` while it is drawn, `looks` where it goes to closed reports,
 * `asks:CODE` of every area down to its own until somebody above has seen what it asks, `runsout:DAY` of its last day; once it is over
 * `past:CODE:MONTH` alone, so that nobody reads through the plans of years. One that was refused keeps `started:PERSON`.
 */
export interface PlanDocument {
	_id: string
	kind: 'plan'
	keys: string[]
	/** Counts its changes. */
	version: number
	plan: Plan
}

export type RosterEntry = AreaDocument | HouseholdDocument | PersonDocument
export type RosterDocument =
	| RosterEntry
	| PointerDocument
	| CalendarDocument
	| CategoriesDocument
	| NamingsDocument
	| PhrasesDocument
	| UsesDocument
	| PlanDocument

/** What a document says, without its place in the versions. */
export type RosterContent = DistributiveOmit<RosterEntry, '_id' | 'since' | 'until'>

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export const POINTER_KEY = '@'
export const CATEGORIES_KEY = 'categories'

export const rosterKey = {
	area: (code: string) => `area:${code}`,
	parent: (code: string) => `parent:${code}`,
	under: (code: string) => `under:${code}`,
	downToGrids: (code: string) => `grids:${code}`,
	name: (stem: string) => `name:${stem}`,
	household: (id: string) => `household:${id}`,
	door: (code: string) => `door:${code}`,
	grid: (code: string) => `grid:${code}`,
	number: (gridCode: string, number: string) => `number:${gridCode}/${number}`,
	pending: (gridCode: string) => `pending:${gridCode}`,
	person: (id: string) => `person:${id}`,
	phone: (phone: string) => `phone:${phone}`,
	called: (beginning: string) => `called:${beginning}`,
	openid: (openid: string) => `openid:${openid}`,
	code: (hash: string) => `code:${hash}`,
	categories: (version: number) => `${CATEGORIES_KEY}:${version}`,
	phrases: (desk: Desk) => `phrases:${deskKey(desk)}`,
	uses: (of: string) => `uses:${of}`,
	used: (day: string) => `used:${day}`,
	paired: (phone: string) => `paired:${phone}`,
	walks: (memberId: string) => `walks:${memberId}`,
	waits: (code: string) => `waits:${code}`,
	forgets: (day: string) => `forgets:${day}`,
	plan: (id: string) => `plan:${id}`,
	plans: (code: string) => `plans:${code}`,
	plansIn: (village: string) => `plansin:${village}`,
	startedBy: (personId: string) => `started:${personId}`,
	past: (code: string, month: string) => `past:${code}:${month}`,
	runsOut: (day: string) => `runsout:${day}`,
	asks: (code: string) => `asks:${code}`,
	goes: (personId: string) => `goes:${personId}`,
	drawing: 'draws',
	looking: 'looks',
} as const

/** The id of what a version says of one thing. */
export function entryId(key: string | undefined, version: number): string {
	return `${key ?? ''}@${version}`
}
