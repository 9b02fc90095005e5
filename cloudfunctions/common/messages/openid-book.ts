import type { Addressee } from '../../../miniprogram/domain/messages/addressees'
import type { Ports } from '../ports/ports'
import { POINTER_KEY, rosterKey, type PersonDocument } from '../roster/documents'
import { RosterSnapshot } from '../roster/snapshot'

const OPENID = rosterKey.openid('')

/** Under which openids people are known: whoever has not bound their WeChat has none. */
export class OpenidBook {
  private constructor(private readonly snapshots: readonly RosterSnapshot[]) {}

  /** Reads, at once, those people whom the snapshot does not hold. */
  static async of(
    addressees: readonly Addressee[],
    snapshot: RosterSnapshot,
    ports: Ports,
  ): Promise<OpenidBook> {
    const keys = addressees.flatMap((one) => ('personId' in one ? [rosterKey.person(one.personId)] : []))
    const missing = [...new Set(keys)].filter((key) => !snapshot.person(key))
    if (missing.length === 0) return new OpenidBook([snapshot])
    const read = new RosterSnapshot(await ports.roster.find([POINTER_KEY, ...missing]))
    return new OpenidBook([snapshot, read])
  }

  openidsOf(one: Addressee): string[] {
    if ('openid' in one) return [one.openid]
    const person = this.personWith(rosterKey.person(one.personId))
    return person
      ? person.keys.filter((key) => key.startsWith(OPENID)).map((key) => key.slice(OPENID.length))
      : []
  }

  private personWith(key: string): PersonDocument | undefined {
    return this.snapshots.map((snapshot) => snapshot.person(key)).find((person) => person !== undefined)
  }
}
