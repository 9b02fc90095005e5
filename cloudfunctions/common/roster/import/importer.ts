import { grantFault, type Granted, type GrantFault } from '../../../../miniprogram/domain/roster/grant'
import type { Person } from '../../../../miniprogram/domain/roster/person'
import { reachingPosts } from '../../../../miniprogram/domain/roster/reach'
import type { Day } from '../../../../miniprogram/domain/roster/tenure'
import { lineOf, type RosterBook } from '../book'

/** Who brings a file in: what of it is theirs to say. */
export class Importer {
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

  /** Why a row is not theirs; null when it is. `line` runs from the root down. */
  fault(granted: Granted): GrantFault | null {
    return grantFault(this.person, granted, this.day)
  }

  reaches(line: readonly string[]): boolean {
    return this.fault({ line }) === null
  }

  reachesIn(book: RosterBook, code: string): boolean {
    return this.reaches(codesTo(book, code))
  }

  /** True when whatever posts somebody has in the book are theirs to speak of. */
  reachesAllOf(book: RosterBook, personId: string): boolean {
    return [...book.areas.values()].every(
      (area) =>
        !area.desks.some(({ tenures }) => tenures.some((tenure) => tenure.personId === personId)) ||
        this.reachesIn(book, area.code),
    )
  }
}

/** The codes from the root down to an area. */
export function codesTo(book: RosterBook, code: string): string[] {
  return lineOf(book, code).map((area) => area.code)
}
