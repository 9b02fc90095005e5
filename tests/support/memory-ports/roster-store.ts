import type { Appended } from '../../../cloudfunctions/common/ports/report-store'
import { READ_LIMIT, type RosterStore } from '../../../cloudfunctions/common/ports/roster-store'
import {
  CATEGORIES_KEY,
  rosterKey,
  type CalendarDocument,
  type CategoriesDocument,
  type HouseholdDocument,
  type PersonDocument,
  type PointerDocument,
  type RosterDocument,
  type RosterEntry,
  type Staging,
} from '../../../cloudfunctions/common/roster/documents'
import { isInForce } from '../../../cloudfunctions/common/roster/read-tree'
import type { HouseholdMember } from '../../../miniprogram/domain/roster/household'
import { stored } from './stored'

/** The roster in memory, as the store of the database answers. */
export class MemoryRoster implements RosterStore {
  private readonly documents: Map<string, RosterDocument>
  private byKey: Map<string, RosterDocument[]> | null = null

  constructor(documents: Iterable<RosterDocument> = []) {
    this.documents = new Map([...documents].map((document) => [document._id, stored(document)]))
  }

  /** Every document of every version. */
  all(): RosterDocument[] {
    return [...this.documents.values()]
  }

  async find(keys: readonly string[]) {
    const index = (this.byKey ??= this.indexed())
    return [...new Set(keys.flatMap((key) => index.get(key) ?? []))].slice(0, READ_LIMIT)
  }

  async page(kind: RosterDocument['kind'], cursor: string | undefined) {
    return this.pageWhere((document) => document.kind === kind, cursor)
  }

  async pageWithKey(key: string, cursor: string | undefined) {
    return this.pageWhere((document) => document.keys.some((one) => one === key), cursor)
  }

  async pageOfVersion(end: 'since' | 'until', version: number, cursor: string | undefined) {
    return this.pageWhere((document) => 'since' in document && document[end] === version, cursor)
  }

  async startStaging({ version, staging }: PointerDocument, next: Staging) {
    const pointer = this.pointer()
    const claimed = pointer?.staging
    if (!pointer || pointer.version !== version) return false
    if (claimed?.since !== staging?.since || claimed?.isUnclean !== staging?.isUnclean) return false
    this.put({ ...pointer, staging: next })
    return true
  }

  async switchTo({ version, by, start }: Staging) {
    const pointer = this.pointer()
    const { staging: claimed } = pointer ?? {}
    if (!pointer || claimed?.version !== version || claimed.by !== by || claimed.start !== start) return false
    const { staging: _, ...rest } = pointer
    this.put({ ...rest, version })
    return true
  }

  async switchWith(staging: Staging, appended: readonly Appended[]) {
    if (appended.length > 0) throw new Error('the reports of this roster are kept elsewhere')
    return this.switchTo(staging)
  }

  async add(entries: readonly RosterEntry[]) {
    for (const entry of entries) this.put(entry)
  }

  async replace(entry: RosterEntry) {
    this.put(entry)
  }

  async setUntil(ids: readonly string[], until: number | null) {
    this.change(
      (entry): entry is RosterEntry => ids.includes(entry._id),
      (entry) => ({ ...entry, until }),
    )
  }

  async countHouseholds(gridCode: string, version: number) {
    const key = rosterKey.grid(gridCode)
    return this.all().filter((one) => 'since' in one && isInForce(one, version) && one.keys.includes(key))
      .length
  }

  async byIds(ids: readonly string[]) {
    return ids.flatMap((id) => {
      const found = this.documents.get(id)
      return found && 'since' in found ? [found] : []
    })
  }

  async clearLeftOvers(version: number) {
    for (const document of this.all()) {
      if (!('since' in document)) continue
      const { _id, since, until } = document
      if (since > version || (until !== null && until < version)) this.documents.delete(_id)
      else if (until !== null && until > version) this.put({ ...document, until: null })
    }
    this.byKey = null
  }

  async saveCalendar(next: CalendarDocument) {
    const saved = this.documents.get(next._id)
    const version = saved?.kind === 'calendar' ? saved.version : 0
    if (version !== next.version - 1) return false
    this.put(next)
    return true
  }

  async addOnce(document: PointerDocument | PersonDocument | CategoriesDocument) {
    if (!this.documents.has(document._id)) this.put(document)
  }

  async saveCategories(version: number, content: CategoriesDocument['content']) {
    const saved = this.documents.get(CATEGORIES_KEY)
    if (saved?.kind !== 'categories' || saved.version !== version - 1) return false
    this.put({ ...saved, version, content })
    return true
  }

  async setPortraits(portraits: string) {
    const pointer = this.pointer()
    if (pointer) this.put({ ...pointer, portraits })
  }

  async dropCode(personId: string, hash: string) {
    this.change(isPerson(rosterKey.person(personId)), (entry) => without(entry, rosterKey.code(hash)))
  }

  async setCode(personId: string, hash: string, codeExpiresAt: number) {
    this.change(isPerson(rosterKey.person(personId)), (entry) => ({
      ...withKeys(entry, rosterKey.code(hash)),
      codeExpiresAt,
    }))
  }

  async bindPerson(documentId: string, hash: string, openid: string) {
    const document = this.documents.get(documentId)
    const waits = (entry: RosterDocument): entry is PersonDocument =>
      isPerson(rosterKey.code(hash))(entry) && entry.boundBy === undefined
    if (!document || !waits(document)) return false
    this.change(waits, (entry) => ({ ...withKeys(entry, rosterKey.openid(openid)), boundBy: hash }))
    return true
  }

  async bindPhone({ _id, person }: PersonDocument, phone: string, boundBy: string, openid: string) {
    const isFree = (entry: RosterDocument): entry is PersonDocument =>
      isPerson(rosterKey.person(person.id))(entry) && entry.boundBy === undefined
    const document = this.documents.get(_id)
    if (!document || !isFree(document) || !document.keys.includes(rosterKey.phone(phone))) return false
    this.change(isFree, (entry) => ({ ...withKeys(entry, rosterKey.openid(openid)), boundBy }))
    return true
  }

  async unbindPerson(personId: string, openidKey: string, freed: NonNullable<PersonDocument['freed']>) {
    const person = isPerson(rosterKey.person(personId))
    this.change(
      (entry): entry is PersonDocument => person(entry) && entry.keys.includes(openidKey),
      ({ boundBy: _, ...entry }) => ({ ...without(entry, openidKey), freed }),
    )
  }

  async addMember(householdId: string, gridCode: string, member: HouseholdMember) {
    const key = rosterKey.openid(member.openid)
    const household = isHousehold(householdId)
    this.change(
      (entry): entry is HouseholdDocument => household(entry) && !entry.keys.includes(key),
      (entry) => ({
        ...withKeys(entry, key, rosterKey.pending(gridCode)),
        household: { ...entry.household, members: [...entry.household.members, member] },
      }),
    )
  }

  async confirmMember(documentId: string, place: number, openid: string) {
    const document = this.documents.get(documentId)
    if (document?.kind !== 'household' || document.household.members[place]?.openid !== openid) return false
    const members = document.household.members.map((member, at) =>
      at === place ? { ...member, state: 'confirmed' as const } : member,
    )
    this.put({ ...document, household: { ...document.household, members } })
    return true
  }

  async removeMember(householdId: string, openid: string) {
    this.change(isHousehold(householdId), (entry) => ({
      ...without(entry, rosterKey.openid(openid)),
      household: {
        ...entry.household,
        members: entry.household.members.filter((member) => member.openid !== openid),
      },
    }))
  }

  async setHouseholdCode(
    householdId: string,
    { hash, expiresAt, old }: { hash: string; expiresAt: number; old: readonly string[] },
  ) {
    this.change(isHousehold(householdId), (entry) => {
      const { codeUsed: _, ...rest } = old.reduce((one, code) => without(one, rosterKey.code(code)), entry)
      return { ...withKeys(rest, rosterKey.code(hash)), codeExpiresAt: expiresAt }
    })
  }

  async redeemCode({ _id }: { _id: string }, hash: string, member: HouseholdMember, place?: number) {
    const document = this.documents.get(_id)
    if (document?.kind !== 'household' || document.codeUsed) return false
    if (!document.keys.includes(rosterKey.code(hash))) return false
    const { members } = document.household
    const stands = place === undefined ? undefined : members[place]
    if (place === undefined ? members.some(({ openid }) => openid === member.openid) : !stands) return false
    const next = stands
      ? members.map((one) => (one === stands ? { ...one, state: 'confirmed' as const } : one))
      : [...members, member]
    const household = { ...document.household, members: next }
    this.put({ ...withKeys(document, rosterKey.openid(member.openid)), household, codeUsed: true })
    return true
  }

  async settlePending(householdId: string, gridCode: string) {
    const household = isHousehold(householdId)
    this.change(
      (entry): entry is HouseholdDocument =>
        household(entry) && entry.household.members.every(({ state }) => state !== 'pending'),
      (entry) => without(entry, rosterKey.pending(gridCode)),
    )
  }

  private pageWhere(fits: (document: RosterDocument) => boolean, cursor: string | undefined) {
    const items = this.all().filter((document) => fits(document) && document._id > (cursor ?? ''))
    return { items: items.sort((one, other) => (one._id < other._id ? -1 : 1)) }
  }

  private pointer(): PointerDocument | undefined {
    const document = this.documents.get('@')
    return document?.kind === 'pointer' ? document : undefined
  }

  private put(document: RosterDocument): void {
    this.documents.set(document._id, stored(document))
    this.byKey = null
  }

  private change<T extends RosterEntry>(which: (entry: RosterDocument) => entry is T, how: (entry: T) => T) {
    for (const document of this.all()) if (which(document)) this.put(how(document))
  }

  private indexed(): Map<string, RosterDocument[]> {
    const index = new Map<string, RosterDocument[]>()
    for (const document of this.documents.values()) {
      for (const key of document.keys) index.set(key, [...(index.get(key) ?? []), document])
    }
    return index
  }
}

function isPerson(key: string): (entry: RosterDocument) => entry is PersonDocument {
  return (entry): entry is PersonDocument => entry.kind === 'person' && entry.keys.includes(key)
}

function isHousehold(id: string): (entry: RosterDocument) => entry is HouseholdDocument {
  return (entry): entry is HouseholdDocument =>
    entry.kind === 'household' && entry.keys.includes(rosterKey.household(id))
}

function withKeys<T extends RosterEntry>(entry: T, ...keys: string[]): T {
  return { ...entry, keys: [...new Set([...entry.keys, ...keys])] }
}

function without<T extends RosterEntry>(entry: T, key: string): T {
  return { ...entry, keys: entry.keys.filter((one) => one !== key) }
}
