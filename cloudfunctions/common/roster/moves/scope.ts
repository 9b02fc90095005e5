import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import { HEAD_POST, type Post } from '../../../../miniprogram/domain/roster/post'
import type { Area } from '../../../../miniprogram/domain/area/area'
import { bookOf, type RosterBook } from '../book'
import {
  rosterKey,
  type AreaDocument,
  type PersonDocument,
  type PointerDocument,
  type RosterEntry,
} from '../documents'
import { readAllWith, readAreasUnder, isInForce } from '../read-tree'

/** The part of the roster that a change touches, and the documents that it was read from. */
export interface Scope {
  pointer: PointerDocument | undefined
  version: number
  area: Area
  book: RosterBook
  entries: (AreaDocument | PersonDocument)[]
}

/** Which areas a change at a desk touches: below a head desk everybody for whom it stands in. */
export type Reach = 'area' | 'below'

export function reachOf({ level }: Pick<Area, 'level'>, post: Post): Reach {
  return post === HEAD_POST[level] ? 'below' : 'area'
}

/**
 * Reads an area, what stands above it, where needed what lies below it, and everybody who has or had a post there.
 * `phones` are of people who come in from elsewhere.
 * @throws UserError NOT_FOUND
 */
export async function readScope(
  call: Call,
  code: string,
  reachFor: (area: Area) => Reach,
  phones: readonly string[] = [],
): Promise<Scope> {
  const { roster } = call.ports
  const { snapshot } = await call.roster([rosterKey.area(code)])
  const area = snapshot.area(code)
  if (!area) throw new UserError('NOT_FOUND')
  const { version, pointer } = snapshot
  const above = area.path.slice(0, -1).map((step) => rosterKey.area(step.code))
  const own =
    reachFor(area) === 'below' ? await readAreasUnder(roster, code, version) : areasOf(snapshot.entries, code)
  const chain = areasIn(await readInForce(call, above, version))
  const ids = [...own, ...chain].flatMap((one) => one.area.desks.flatMap(({ tenures }) => tenures))
  const keys = [
    ...new Set([...ids.map(({ personId }) => rosterKey.person(personId)), ...phones.map(rosterKey.phone)]),
  ]
  const people = (await readInForce(call, keys, version)).filter((one) => one.kind === 'person')
  const entries = [...own, ...people]
  return { pointer, version, area, book: bookOf(entries, chain), entries }
}

async function readInForce(call: Call, keys: readonly string[], version: number): Promise<RosterEntry[]> {
  const found = keys.length === 0 ? [] : await readAllWith(call.ports.roster, keys)
  return found.filter((one) => isInForce(one, version))
}

function areasIn(entries: readonly RosterEntry[]): AreaDocument[] {
  return entries.filter((one): one is AreaDocument => one.kind === 'area')
}

function areasOf(entries: readonly RosterEntry[], code: string): AreaDocument[] {
  return areasIn(entries).filter((one) => one.area.code === code)
}
