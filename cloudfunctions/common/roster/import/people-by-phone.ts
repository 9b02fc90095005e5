import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import type { BookPerson, RosterBook } from '../book'
import type { TenureRow } from './rows'

/** Finds people by phone, which is what makes two rows the same person. */
export class PeopleByPhone {
  private readonly byPhone: Map<string, BookPerson>
  private readonly named = new Map<string, TenureRow>()

  constructor(
    private readonly book: RosterBook,
    private readonly newId: (phone: string) => string,
  ) {
    this.byPhone = new Map([...book.people.values()].map((person) => [person.phone, person]))
  }

  find(phone: string): BookPerson | undefined {
    return this.byPhone.get(phone)
  }

  /** The person of a row, known or new; undefined when the phone is somebody else's. */
  take(row: TenureRow): BookPerson | undefined {
    const named = this.named.get(row.phone)
    if (named && named.name !== row.name) return row.at.fail('phone', PROBLEMS.samePhone(named.name))
    const known = this.byPhone.get(row.phone)
    // A bound phone that changes hands would give its WeChat the new person's rights.
    if (known?.bound && known.name !== row.name) return row.at.fail('phone', PROBLEMS.samePhone(known.name))
    return known ?? newPerson(this.newId(row.phone), row)
  }

  /** Keeps the person of a row that fits. */
  keep(row: TenureRow, person: BookPerson): void {
    person.name = row.name
    this.named.set(row.phone, row)
    this.byPhone.set(row.phone, person)
    this.book.people.set(person.id, person)
  }
}

function newPerson(id: string, { name, phone }: TenureRow): BookPerson {
  return { id, name, phone, bound: false, elsewhere: { posts: [], duties: [] } }
}
