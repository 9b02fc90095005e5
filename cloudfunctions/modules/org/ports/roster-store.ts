import type { HouseholdMember } from '../rules/household'
import type {
	CalendarDocument,
	CategoriesDocument,
	HouseholdDocument,
	PersonDocument,
	NamingsDocument,
	PhrasesDocument,
	PointerDocument,
	RosterDocument,
	RosterEntry,
	Staging,
} from '../documents'
import type { Page } from '../../../ports/page'
import type { UseStore } from './use-store'

/** What reads and writes the county. */
export interface OrgPorts {
	roster: RosterStore
}

/** The most documents that one read brings. */
export const READ_LIMIT = 1000

/**
 * The roster at rest. Bindings are written to every version of a document at once, so that an import that is just
 * writing the next version loses none. What is said of a place in a list of members is written to the one document: the
 * import takes it over before it switches.
 */
export interface RosterStore extends UseStore {
	/** The documents, of any version, with one of the keys, READ_LIMIT at most. One call to the database. */
	find(keys: readonly string[]): Promise<RosterDocument[]>
	/**
	 * The next READ_LIMIT documents of a kind, of any version, in the order of their ids. A full page has a `next`, whether
	 * there is more or not; so have the other pages.
	 */
	page(kind: RosterDocument['kind'], cursor: string | undefined): Promise<Page<RosterDocument>>
	/** The next documents with a key, of any version, in the order of their ids. */
	pageWithKey(key: string, cursor: string | undefined): Promise<Page<RosterDocument>>
	/** The next documents that came with a version, or that it replaced, in the order of their ids. */
	pageOfVersion(
		end: 'since' | 'until',
		version: number,
		cursor: string | undefined,
	): Promise<Page<RosterDocument>>

	/** How many households a grid has in a version. */
	countHouseholds(gridCode: string, version: number): Promise<number>
	/** Those of the documents with these ids that there are, each once, in no order. */
	byIds(ids: readonly string[]): Promise<RosterEntry[]>

	/** Claims the next version, with another claim than the pointer's own. False when the pointer has changed since. */
	startStaging(pointer: PointerDocument, staging: Staging): Promise<boolean>
	/** Puts the staged version in force. False when somebody else has claimed it since, or it is in force already. */
	switchTo(staging: Staging): Promise<boolean>
	/** Adds entries that are not there yet; rejects when one is. */
	add(entries: readonly RosterEntry[]): Promise<void>
	/** Puts an entry in the place of the one with its id. */
	replace(entry: RosterEntry): Promise<void>
	/** Says when entries end, or that they do not; of an id that there is not, nothing. */
	setUntil(ids: readonly string[], until: number | null): Promise<void>
	/**
	 * Clears away what nobody reads while `version` is in force: what was written for a later one, and what ended
	 * before it. What the version itself replaced stays.
	 */
	clearLeftOvers(version: number): Promise<void>

	/** Puts the next version of the calendar in place of the one before it; false when somebody else was quicker. */
	saveCalendar(next: CalendarDocument): Promise<boolean>

	/** Puts the next version of the county's words in place of the one before it; false when somebody else was quicker. */
	saveNamings(next: NamingsDocument): Promise<boolean>

	/** Puts the next version of a desk's sentences in place of the one before it; false when somebody else was quicker. */
	savePhrases(next: PhrasesDocument): Promise<boolean>

	/** Adds one document that is no part of an import; leaves an existing one as it is. */
	addOnce(document: PointerDocument | PersonDocument | CategoriesDocument): Promise<void>
	/** Puts the next version of the categories in force; false when they are no longer of the version before. */
	saveCategories(version: number, content: CategoriesDocument['content']): Promise<boolean>
	/** Says on the pointer where the photos of staff lie. */
	setPortraits(place: string): Promise<void>
	/** Takes an old one-time code away from a person. */
	dropCode(personId: string, hash: string): Promise<void>
	/** Gives a person a one-time code beside earlier ones. */
	setCode(personId: string, hash: string, expiresAt: number): Promise<void>
	/** Binds a WeChat to the person of a document who waits with this code; false when another one was quicker. */
	bindPerson(documentId: string, hash: string, openid: string): Promise<boolean>
	/** Binds a WeChat to a person who has this phone and no WeChat; false when another one was quicker. */
	bindPhone(document: PersonDocument, phone: string, boundBy: string, openid: string): Promise<boolean>
	/** Takes a WeChat away from a person, unless another one is bound by now, and says who did it. */
	unbindPerson(
		personId: string,
		openidKey: string,
		freed: NonNullable<PersonDocument['freed']>,
	): Promise<void>
	/** Adds a member to a household, unless they are one. */
	addMember(householdId: string, gridCode: string, member: HouseholdMember): Promise<void>
	/** Confirms the member at a place of the list, as often as it is asked for. False when somebody else stands there by now. */
	confirmMember(documentId: string, place: number, openid: string): Promise<boolean>
	/** Takes somebody out of a household, and its key with them. */
	removeMember(householdId: string, openid: string): Promise<void>
	/** Gives a household a one-time code in the place of earlier ones. */
	setHouseholdCode(
		householdId: string,
		code: { hash: string; expiresAt: number; old: readonly string[] },
	): Promise<void>
	/**
	 * Uses up a household's one-time code and makes somebody a confirmed member, both or neither: a new one, or the one who
	 * waits at a place of the list. False when the code was used before, or somebody else stands there by now.
	 */
	redeemCode(
		document: Pick<HouseholdDocument, '_id'>,
		hash: string,
		member: HouseholdMember,
		place?: number,
	): Promise<boolean>
	/** Takes a household off its grid's waiting list once nobody in it waits. */
	settlePending(householdId: string, gridCode: string): Promise<void>
}
