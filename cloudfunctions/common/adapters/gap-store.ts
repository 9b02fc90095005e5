import type { AreaRef } from '../../../miniprogram/domain/area/area'
import type { GapArea, GapPerson, GapStore } from '../ports/gap-store'
import {
  rosterKey,
  type AreaDocument,
  type HouseholdDocument,
  type PersonDocument,
} from '../roster/documents'
import { command as _, database } from './cloud'

/** The most that one read of the service brings. */
const READ_LIMIT = 1000

/** A person's document has a kilobyte and more; an answer of the service a few megabytes at most. */
const PEOPLE_A_READ = 500

const areas = database.collection<AreaDocument>('roster')
const households = database.collection<HouseholdDocument>('roster')
const people = database.collection<PersonDocument>('roster')

/** Ids are `area:CODE@VERSION`; a colon comes after every digit. */
const endOfVersions = (code: string): string => `${rosterKey.area(code)}@:`

export const gapStore: GapStore = {
  async areasUnder(code, after, limit, version) {
    const { data } = await areas
      .where(
        _.and([
          { keys: rosterKey.under(code), ...inForce(version) },
          _.or([{ 'area.level': 'grid' }, { 'area.path.level': _.neq('grid') }]),
          ...(after === undefined ? [] : [{ _id: _.gt(endOfVersions(after)) }]),
        ]),
      )
      .orderBy('_id', 'asc')
      .limit(limit)
      .field({ area: true })
      .get()
    return data
  },

  areasAround(codes, below, version) {
    return readAreas([...codes.map(rosterKey.area), ...below.map(rosterKey.under)], version)
  },

  async countHouseholds(codes, version) {
    const { data } = await households
      .aggregate<{ _id: AreaRef[]; households: number }>()
      .match({ keys: _.in(codes.map(rosterKey.grid)), ...inForce(version) })
      .group({ _id: '$household.path', households: { $sum: 1 } })
      .limit(READ_LIMIT)
      .end()
    const counts = new Map<string, number>()
    for (const { _id: path, households } of data) {
      const code = path[path.length - 1]?.code ?? ''
      counts.set(code, (counts.get(code) ?? 0) + households)
    }
    return counts
  },

  async people(ids, version) {
    const found: GapPerson[] = []
    for (let at = 0; at < ids.length; at += PEOPLE_A_READ) {
      const keys = ids.slice(at, at + PEOPLE_A_READ).map(rosterKey.person)
      const { data } = await people
        .where({ keys: _.in(keys), ...inForce(version) })
        .limit(READ_LIMIT)
        .field({ keys: true, 'person.id': true, 'person.posts': true })
        .get()
      found.push(...data)
    }
    return found
  },
}

/** Everything with one of the keys; where one read does not bring it all, in halves. */
async function readAreas(keys: readonly string[], version: number): Promise<GapArea[]> {
  if (keys.length === 0) return []
  const { data } = await areas
    .where({ keys: _.in([...keys]), ...inForce(version) })
    .limit(READ_LIMIT)
    .field({ area: true })
    .get()
  if (data.length < READ_LIMIT || keys.length === 1) return data
  const half = Math.ceil(keys.length / 2)
  const parts = await Promise.all(
    [keys.slice(0, half), keys.slice(half)].map((part) => readAreas(part, version)),
  )
  return [...new Map(parts.flat().map((one) => [one._id, one])).values()]
}

/** Part of a version: documents of earlier and later ones stand beside it. */
function inForce(version: number): object {
  return { since: _.lte(version), until: _.or([_.eq(null), _.gt(version)]) }
}
