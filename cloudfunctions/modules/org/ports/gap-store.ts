import type { AreaDocument, PersonDocument } from '../documents'
import type { Page } from '../../../ports/page'

/**
 * What the gap list reads of the roster, as it is in force in a version. Every method reads what it is asked for,
 * whatever the size of the roster.
 */
export interface GapStore {
	/**
	 * The next areas of a subtree, its top included, without those that stand below a grid, in the order of their ids: that
	 * of their codes, but that a code comes behind those that begin with it. A page looks at three documents for each area
	 * that it may bring, those of other versions among them: it may be short, or empty, and the list go on.
	 */
	areasUnder(code: string, cursor: string | undefined, limit: number, version: number): Promise<Page<GapArea>>
	/** Areas by their codes, and some others with everything below them; each once, in no order. */
	areasAround(codes: readonly string[], below: readonly string[], version: number): Promise<GapArea[]>
	/** How many households each of these areas has; one that has none is left out. */
	countHouseholds(codes: readonly string[], version: number): Promise<ReadonlyMap<string, number>>
	/** Those of the people with these ids that there are, without their duties, in no order. */
	people(ids: readonly string[], version: number): Promise<GapPerson[]>
}

/** An area without its place in the versions. */
export type GapArea = Pick<AreaDocument, '_id' | 'area'>

/** What tells whether somebody is bound, and where they have posts. */
export interface GapPerson {
	keys: PersonDocument['keys']
	person: Pick<PersonDocument['person'], 'id' | 'posts'>
}
