import { mayBeShared } from '../org/rules/shared-phone'
import { isSameName, lineKey } from '#shared/text/clean-line'
import { PROBLEMS } from '../../words/roster-problems'
import type { BookPerson, RosterBook } from '../org/book'
import type { Importer } from './importer'
import type { TenureRow } from './rows'

/** Finds people by phone, which is what makes two rows the same person; by phone and name where it is a landline. */
export class PeopleByPhone {
	private readonly known = new Map<string, BookPerson>()
	private readonly byPhone = new Map<string, BookPerson[]>()
	private readonly named = new Map<string, TenureRow>()

	constructor(
		private readonly book: RosterBook,
		private readonly newId: (phone: string) => string,
		private readonly importer: Importer,
	) {
		for (const person of book.people.values()) this.add(person)
	}

	/** Whoever has a phone: one person, or those who share a landline. */
	withPhone(phone: string): readonly BookPerson[] {
		return this.byPhone.get(phone) ?? []
	}

	/** The person of a row, known or new; undefined when the phone is somebody else's. */
	take(row: TenureRow): BookPerson | undefined {
		const key = personKey(row)
		const named = this.named.get(key)
		if (named && !isSameName(named.name, row.name))
			return row.at.fail('phone', PROBLEMS.samePhone(named.name))
		const known = this.known.get(key)
		// A bound phone that changes hands would give its WeChat the new person's rights.
		if (known?.bound && !isSameName(known.name, row.name)) return row.at.fail('phone', this.saysWhose(known))
		return known ?? newPerson(this.newId(key), row)
	}

	/** Keeps the person of a row that fits. */
	keep(row: TenureRow, person: BookPerson): void {
		person.name = row.name
		this.named.set(personKey(row), row)
		if (!this.book.people.has(person.id)) this.add(person)
		this.book.people.set(person.id, person)
	}

	private saysWhose(person: BookPerson): string {
		const isOwn = this.importer.reachesAllOf(this.book, person)
		return isOwn ? PROBLEMS.samePhone(person.name) : PROBLEMS.phoneTaken
	}

	private add(person: BookPerson): void {
		this.known.set(personKey(person), person)
		this.byPhone.set(person.phone, [...this.withPhone(person.phone), person])
	}
}

/** What makes two rows the same person. */
export function personKey({ phone, name }: Pick<BookPerson, 'phone' | 'name'>): string {
	return mayBeShared(phone) ? `${phone} ${lineKey(name)}` : phone
}

function newPerson(id: string, { name, phone }: TenureRow): BookPerson {
	return { id, name, phone, bound: false, elsewhere: { posts: [], duties: [] } }
}
