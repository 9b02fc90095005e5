import type { GrantFault } from '../../words/reach'
import { grantFault, postsBeyond, type Granted } from '../roster/rules/grant'
import type { Person } from '#shared/roster/person'
import { keepsTheWhole, reachingPosts } from '#shared/roster/reach'
import { endsBefore, type Day } from '#shared/roster/tenure'
import { codesTo, type EditablePerson, type EditableRoster } from '../org/editable-roster'

/** Who brings a file in, and which of its rows they may write. */
export class Importer {
	private beyond: ReadonlyMap<string, boolean> | undefined

	constructor(
		readonly person: Person | undefined,
		private readonly day: Day,
	) {}

	/** From where they keep the roster, in one line. */
	get standing(): string {
		return reachingPosts(this.person, ['clerk'], this.day)
			.map(({ areaCode }) => areaCode)
			.join(' ')
	}

	is(personId: string): boolean {
		return this.person?.id === personId
	}

	/** True of their own work phone. */
	hasPhone(phone: string): boolean {
		return this.person?.phone === phone
	}

	/** Why a row is not theirs; null when it is. `line` runs from the root down. */
	fault(granted: Granted): GrantFault | null {
		return grantFault(this.person, granted, this.day)
	}

	reaches(line: readonly string[]): boolean {
		return this.fault({ line }) === null
	}

	reachesIn(book: EditableRoster, code: string): boolean {
		return this.reaches(codesTo(book, code))
	}

	/** True when whatever posts somebody has or had are theirs to speak of. */
	reachesAllOf(book: EditableRoster, person: EditablePerson): boolean {
		return this.lastBeyond(book, person) === undefined
	}

	/** True when posts of somebody last that others keep: nobody else gives them work. */
	isKeptByOthers(book: EditableRoster, person: EditablePerson): boolean {
		return this.lastBeyond(book, person) === true
	}

	/** Whether posts beyond the importer's areas last; undefined where somebody has none there. */
	private lastBeyond(book: EditableRoster, { id, elsewhere }: EditablePerson): boolean | undefined {
		const { last, ended } = postsBeyond(this.person, elsewhere.posts, this.day)
		// What a file changes lies within the importer's areas: what lies beyond stays as it was at its first row.
		this.beyond ??= this.tenuresBeyond(book)
		return last || (this.beyond.get(id) ?? (ended ? false : undefined))
	}

	private tenuresBeyond(book: EditableRoster): Map<string, boolean> {
		const found = new Map<string, boolean>()
		if (keepsTheWhole(this.person, this.day)) return found
		for (const { code, desks } of book.areas.values()) {
			if (this.reachesIn(book, code)) continue
			for (const tenure of desks.flatMap(({ tenures }) => tenures)) {
				const lasts = !endsBefore(tenure, this.day)
				found.set(tenure.personId, lasts || found.get(tenure.personId) === true)
			}
		}
		return found
	}
}
