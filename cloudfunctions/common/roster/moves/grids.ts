import { covers } from '../../../../miniprogram/domain/roster/tenure'
import type { Post } from '../../../../miniprogram/domain/roster/post'
import { MOVE_PROBLEMS, MOVE_SENTENCES } from '../../../../miniprogram/domain/words/roster-moves'
import type { Input, Output } from '../../contract'
import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import { deskOf, freeCode, type BookArea, type RosterBook } from '../book'
import { areaView } from './area-view'
import { finishWithReports } from './follow'
import { householdsOfGrids, movedHouseholds, naturally, type Placement } from './households'
import { isDone, makeMove, notPossible, workOf } from './make-move'
import { readScope, type Scope } from './scope'
import { dayBefore, endWith, personOf, seat, type Newcomer } from './tenures'

type AreaView = Output<'roster', 'area'>

const ID_BYTES = 9

/** People who come along to every part of a grid; the others stay with the first. */
const SHARED: readonly Post[] = ['police', 'property']

/** The households of a grid, in the order of their numbers. */
export async function households(
  { areaCode }: Input<'roster', 'households'>,
  call: Call,
): Promise<Output<'roster', 'households'>> {
  const { snapshot } = await call.roster()
  const found = await householdsOfGrids(call, [areaCode], snapshot.version)
  return {
    households: found
      .map(({ household: { id, number, address } }) => ({ id, number, address }))
      .sort((one, other) => naturally(one.number, other.number)),
  }
}

/** Divides a grid into new ones: every household goes to exactly one of them. */
export async function split(input: Input<'roster', 'split'>, call: Call): Promise<AreaView> {
  const { areaCode, into } = input
  const work = workOf('split', call, input)
  if (!(await isDone(call, work))) {
    // The grids beside it have codes and names that no new one may take.
    const scope = await readScope(call, await parentOf(call, areaCode), () => 'below', phonesOf(into))
    const old = openGrid(scope.book, areaCode)
    const found = await householdsOfGrids(call, [areaCode], scope.version)
    const fresh = into.map(({ name, leader }, at) => {
      return newGrid(scope, call, {
        name,
        leader,
        like: old,
        from: [old],
        people: at === 0 ? 'all' : 'shared',
      })
    })
    end(scope.book, old, fresh[0]?.code, call)
    const placed = placedBy(found, into, fresh)
    await makeMove(call, scope, {
      work,
      what: MOVE_SENTENCES.split(
        old.name,
        into.map(({ name }) => name),
      ),
      households: movedHouseholds(scope.book, found, placed, call.day),
      finish: (staging) => finishWithReports(call, staging, scope.book, [areaCode], placed),
    })
  }
  return areaView(call, areaCode, call.day)
}

/** Makes one grid of several; it takes over the people of the first. */
export async function merge(input: Input<'roster', 'merge'>, call: Call): Promise<AreaView> {
  const { areaCodes, name, leader } = input
  const work = workOf('merge', call, input)
  if (await isDone(call, work)) return areaView(call, await successorOf(call, areaCodes, name), call.day)
  const parent = await commonParent(call, areaCodes)
  const scope = await readScope(call, parent, () => 'below', phonesOf([input]))
  const old = areaCodes.map((code) => openGrid(scope.book, code))
  const [first] = old
  if (!first) throw notPossible('areaCodes', MOVE_PROBLEMS.notAGrid)
  const found = await householdsOfGrids(call, areaCodes, scope.version)
  const fresh = newGrid(scope, call, { name, leader, like: first, from: old, people: 'all' })
  for (const grid of old) end(scope.book, grid, fresh.code, call)
  const placed: Placement = {
    of: new Map(found.map(({ household }) => [household.id, fresh.code])),
    else: fresh.code,
  }
  await makeMove(call, scope, {
    work,
    what: MOVE_SENTENCES.merge(
      old.map((grid) => grid.name),
      name,
    ),
    households: movedHouseholds(scope.book, found, placed, call.day),
    finish: (staging) => finishWithReports(call, staging, scope.book, areaCodes, placed),
  })
  return areaView(call, fresh.code, call.day)
}

function phonesOf(grids: readonly { leader?: Newcomer }[]): string[] {
  return grids.flatMap(({ leader }) => leader?.phone ?? [])
}

function openGrid(book: RosterBook, code: string): BookArea {
  const grid = book.areas.get(code)
  if (grid?.level !== 'grid') throw notPossible('areaCode', MOVE_PROBLEMS.notAGrid)
  if (grid.to !== undefined) throw notPossible('areaCode', MOVE_PROBLEMS.ended)
  return grid
}

interface NewGrid {
  name: string
  leader: Newcomer | undefined
  /** The grid that it is called and placed like. */
  like: BookArea
  /** The grids whose people it takes over. */
  from: readonly BookArea[]
  people: 'all' | 'shared'
}

function newGrid(scope: Scope, call: Call, { name, leader, like, from, people }: NewGrid): BookArea {
  const { book } = scope
  const ended = new Set(from.map(({ code }) => code))
  const twin = [...book.areas.values(), ...book.above.values()].find((area) => {
    return area.parent === like.parent && area.name === name && area.to === undefined && !ended.has(area.code)
  })
  if (twin) throw notPossible('name', MOVE_PROBLEMS.sameName(name))
  const { level, levelName, parent = '' } = like
  const grid: BookArea = {
    code: freeCode(book, parent),
    name,
    level,
    levelName,
    parent,
    from: call.day,
    desks: [],
  }
  book.areas.set(grid.code, grid)
  for (const old of from) takeOver(grid, old, people, leader !== undefined, call)
  if (leader) {
    const newId = (): string => Buffer.from(call.ports.chance.bytes(ID_BYTES)).toString('base64url')
    seat(grid, 'gridLeader', personOf(book, leader, newId), { kind: 'holder', from: call.day })
  }
  return grid
}

/** The people of an old grid go on in the new one from today; of several leaders the first grid's stays. */
function takeOver(
  grid: BookArea,
  old: BookArea,
  people: NewGrid['people'],
  hasLeader: boolean,
  call: Call,
): void {
  const today = call.day
  for (const { post, body, tenures } of old.desks) {
    if (people === 'shared' && !SHARED.includes(post)) continue
    const desk = deskOf(grid, post)
    if (post === 'gridLeader' && (hasLeader || desk.tenures.length > 0)) continue
    if (body !== undefined) desk.body ??= body
    for (const tenure of tenures) {
      const goesOn = covers(tenure, today) || tenure.from > today
      if (!goesOn || desk.tenures.some(({ personId }) => personId === tenure.personId)) continue
      desk.tenures.push({ ...tenure, from: tenure.from > today ? tenure.from : today })
    }
  }
}

/** A grid ends with yesterday, and everybody's time in it. Its units stand below the new one. */
function end(book: RosterBook, grid: BookArea, successor: string | undefined, call: Call): void {
  const lastDay = dayBefore(call.day)
  grid.to = lastDay
  for (const { post, tenures } of grid.desks) {
    for (const tenure of [...tenures]) {
      if (tenure.to === undefined || tenure.to > lastDay) endWith(grid, post, tenure, lastDay)
    }
  }
  for (const area of book.areas.values()) {
    if (area.parent === grid.code && successor !== undefined) area.parent = successor
  }
}

/** Which new grid each household belongs to. @throws UserError MOVE_NOT_POSSIBLE unless each goes to exactly one */
function placedBy(
  found: readonly { household: { id: string } }[],
  into: Input<'roster', 'split'>['into'],
  fresh: readonly BookArea[],
): Placement {
  const there = new Set(found.map(({ household }) => household.id))
  const of = new Map<string, string>()
  into.forEach(({ householdIds }, at) => {
    for (const id of householdIds) {
      if (!there.has(id)) throw notPossible('into', MOVE_PROBLEMS.foreignHousehold)
      if (of.has(id)) throw notPossible('into', MOVE_PROBLEMS.twice)
      of.set(id, fresh[at]?.code ?? '')
    }
  })
  if (of.size < there.size) throw notPossible('into', MOVE_PROBLEMS.leftOver(there.size - of.size))
  return { of, else: fresh[0]?.code ?? '' }
}

async function parentOf(call: Call, code: string): Promise<string> {
  const { snapshot } = await call.roster([`area:${code}`])
  const area = snapshot.area(code)
  if (!area) throw new UserError('NOT_FOUND')
  return area.path[area.path.length - 2]?.code ?? code
}

async function commonParent(call: Call, codes: readonly string[]): Promise<string> {
  const { snapshot } = await call.roster(codes.map((code) => `area:${code}`))
  const parents = new Set(
    codes.map((code) => {
      const path = snapshot.area(code)?.path
      if (!path) throw notPossible('areaCodes', MOVE_PROBLEMS.notAGrid)
      return path[path.length - 2]?.code
    }),
  )
  const [parent] = parents
  if (parents.size !== 1 || parent === undefined) throw notPossible('areaCodes', MOVE_PROBLEMS.otherVillage)
  return parent
}

/** The grid that a merge made, when it is sent again. */
async function successorOf(call: Call, codes: readonly string[], name: string): Promise<string> {
  const { snapshot } = await call.roster(codes.map((code) => `area:${code}`))
  const path = snapshot.area(codes[0] ?? '')?.path ?? []
  const parent = path[path.length - 2]?.code ?? ''
  const { snapshot: beside } = await call.roster([`parent:${parent}`])
  return beside.areas().find((area) => area.name === name && area.to === undefined)?.code ?? parent
}
