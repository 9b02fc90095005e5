import { mayBeShared } from '../roster/rules/shared-phone'
import { isSameName, lineKey } from '#shared/text/clean-line'
import { PROBLEMS } from '../../words/roster-problems'
import type { EditablePerson, EditableRoster } from '../org/editable-roster'
import type { Importer } from './importer'
import type { TenureRow } from './rows'

/** Finds people by phone, which is what makes two rows the same person; by phone and name where it is a landline. */
export class PeopleByPhone {
	private readonly known = new Map<string, EditablePerson>()
	private readonly byPhone = new Map<string, EditablePerson[]>()
	private readonly named = new Map<string, TenureRow>()

	constructor(
		private readonly book: EditableRoster,
		private readonly newId: (phone: string) => string,
		private readonly importer: Importer,
	) {
		for (const person of book.people.values()) this.add(person)
	}

	/** The people with a phone number: one person, or several who share a landline. */
	withPhone(phone: string): readonly EditablePerson[] {
		return this.byPhone.get(phone) ?? []
	}

	/** The person of a row, known or new; undefined when the phone is somebody else's. */
	take(row: TenureRow): EditablePerson | undefined {
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
	keep(row: TenureRow, person: EditablePerson): void {
		person.name = row.name
		this.named.set(personKey(row), row)
		if (!this.book.people.has(person.id)) this.add(person)
		this.book.people.set(person.id, person)
	}

	private saysWhose(person: EditablePerson): string {
		const isOwn = this.importer.reachesAllOf(this.book, person)
		return isOwn ? PROBLEMS.samePhone(person.name) : PROBLEMS.phoneTaken
	}

	private add(person: EditablePerson): void {
		this.known.set(personKey(person), person)
		this.byPhone.set(person.phone, [...this.withPhone(person.phone), person])
	}
}

/** What makes two rows the same person. */
export function personKey({ phone, name }: Pick<EditablePerson, 'phone' | 'name'>): string {
	return mayBeShared(phone) ? `${phone} ${lineKey(name)}` : phone
}

function newPerson(id: string, { name, phone }: TenureRow): EditablePerson {
	return { id, name, phone, bound: false, elsewhere: { posts: [], duties: [] } }
}
