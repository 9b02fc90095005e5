import type { Input, Output } from '../../contract'
import type { Call } from '../../kernel/call'
import { UserError } from '../../kernel/user-error'
import { bookOf } from '../book'
import { publish } from '../publish'
import { readTree, type Tree } from '../read-tree'
import type { Change } from '../staging'
import { diff } from './diff'
import { goneInTree } from './gone'
import { workOnHouseholds, type HouseholdWork } from './household-work'
import {
  rowsOf,
  type Counts,
  type ImportJob,
  type OutlineArea,
  type Part,
  type RowProblem,
  type Walk,
} from './job'
import { countMissing } from './missing-households'
import { counted, ownJob, save, walkOf } from './open'
import { Places } from './places'
import { inRowOrder } from './problems'
import type { RosterRow } from './rows'
import { secretBytes } from './secret'
import { workOnTree } from './tree-work'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'

/** Parts of households in one step: a step must end well before a function's time does. */
export const PARTS_A_STEP = 10
/** Parts of the tree in one read. */
const TREE_PARTS_A_READ = 20

/** One step of a check: first the tree, then households part by part. Writes nothing to the roster. */
export async function check(
  { importId }: Input<'roster', 'check'>,
  call: Call,
): Promise<Output<'roster', 'check'>> {
  const job = await ownJob(importId, call)
  const { snapshot } = await call.roster()
  if (job.write?.done || job.check?.done) return answer(job, job.write?.done ? job.write : job.check)
  if (snapshot.version !== job.base) throw new UserError('ROSTER_CHANGED')
  const walk = job.check ?? walkOf(job)
  const next = walk.treeDone ? await checkHouseholds(job, walk, call) : await checkTree(job, walk, call)
  return answer(await save(call, { ...job, check: next }), next)
}

export function answer(job: ImportJob, walk: Walk | undefined): Output<'roster', 'check'> {
  const { done, rowsDone, added, changed, gone, errors, errorCount, refused } = walk ?? walkOf(job)
  const rows = rowsOf(job)
  return {
    done,
    progress: { done: rowsDone, of: rows },
    summary: { rows, added, changed, gone, errors: inRowOrder(errors), errorCount, refused },
  }
}

/** What the file makes of the tree, and what is wrong with its rows. */
export interface TreeStep {
  tree: Tree
  changes: Change[]
  problems: RowProblem[]
  refused: boolean
  outline: OutlineArea[]
  /** Grids whose households must be told a new path. */
  moved: string[]
  rows: number
  gone: Walk['gone']
}

/** Works on the whole tree in memory: tens of thousands of areas and people, no household. */
export async function treeStep(job: ImportJob, call: Call): Promise<TreeStep> {
  const tree = await readTree(call.ports.roster)
  const book = bookOf(tree.entries)
  const parts = await treeParts(job, call)
  const newId = (phone: string): string =>
    Buffer.from(secretBytes(job.secret, 'person', phone, 9)).toString('base64url')
  const work = workOnTree(book, parts, call.day, newId)
  const { rows, problems } = work
  const refused = !(await keepsGridsWithHouseholds(tree, rows, call)) || work.refused
  const changes = refused ? [] : diff(tree.entries, publish(book, call.day), call.day)
  return {
    tree,
    changes,
    problems: problems.list(),
    refused,
    outline: [...book.areas.values()].map(({ desks: _, centre: _centre, from: _from, ...area }) => area),
    moved: changes.flatMap(movedGrid),
    rows: parts.reduce((sum, part) => sum + part.rows.length, 0),
    gone: goneInTree(book, rows, call.day),
  }
}

/** False when the file makes something else of a grid while households belong to it. */
async function keepsGridsWithHouseholds(
  { entries }: Tree,
  rows: readonly RosterRow[],
  call: Call,
): Promise<boolean> {
  const grids = new Set(
    entries.flatMap((one) => (one.kind === 'area' && one.area.level === 'grid' ? [one.area.code] : [])),
  )
  let keeps = true
  for (const row of rows) {
    if (row.kind !== 'area' || row.level === 'grid' || row.code === undefined || !grids.has(row.code))
      continue
    if ((await call.ports.roster.countHouseholds(row.code)) === 0) continue
    row.at.fail('level', PROBLEMS.hasHouseholds)
    keeps = false
  }
  return keeps
}

async function treeParts({ id }: ImportJob, call: Call): Promise<Part[]> {
  const parts: Part[] = []
  for (;;) {
    const last = parts[parts.length - 1]?.part ?? -1
    const next = await call.ports.imports.parts(id, 'tree', last, TREE_PARTS_A_READ)
    parts.push(...next)
    if (next.length < TREE_PARTS_A_READ) return parts
  }
}

/** A grid whose line of areas is called otherwise than before. */
function movedGrid({ content, replaces }: Change): string[] {
  if (content.kind !== 'area' || replaces?.kind !== 'area' || content.area.level !== 'grid') return []
  const same = JSON.stringify(content.area.path) === JSON.stringify(replaces.area.path)
  return same ? [] : [content.area.code]
}

async function checkTree(job: ImportJob, walk: Walk, call: Call): Promise<Walk> {
  const { changes, problems, refused, outline, moved, rows, gone } = await treeStep(job, call)
  await call.ports.imports.putOutline(job.id, outline)
  return {
    ...walk,
    treeDone: true,
    done: refused,
    refused,
    rowsDone: rows,
    moved,
    gone,
    ...counts(walk, changes),
    ...counted(problems, walk),
  }
}

async function checkHouseholds(job: ImportJob, walk: Walk, call: Call): Promise<Walk> {
  const { parts, work } = await householdStep(job, walk, call, false)
  const next = withHouseholds(walk, parts, work)
  if (parts.length === PARTS_A_STEP) return next
  const nothing = rowsOf(job) === 0 || next.errorCount >= rowsOf(job)
  const empty = nothing && sum(next.added) + sum(next.changed) === 0
  return {
    ...next,
    done: true,
    refused: empty,
    gone: await countMissing(next, call),
    ...(empty && counted([{ sheet: '', message: PROBLEMS.emptyFile }], next)),
  }
}

/** The next parts of households, and what they change. */
export async function householdStep(
  job: ImportJob,
  walk: Walk,
  call: Call,
  writing: boolean,
): Promise<{ parts: Part[]; work: HouseholdWork }> {
  const { imports, roster } = call.ports
  const parts = await imports.parts(job.id, 'household', walk.lastPart, PARTS_A_STEP)
  const places = new Places(new Map((await imports.outline(job.id)).map((area) => [area.code, area])))
  const work = await workOnHouseholds(parts, {
    store: roster,
    places,
    secret: job.secret,
    today: call.day,
    version: job.base,
    writing,
  })
  return { parts, work }
}

/** A walk after more parts of households. */
export function withHouseholds(walk: Walk, parts: readonly Part[], work: HouseholdWork): Walk {
  const known = { ...walk.known }
  for (const [grid, count] of Object.entries(work.known)) known[grid] = (known[grid] ?? 0) + count
  return {
    ...walk,
    lastPart: parts[parts.length - 1]?.part ?? walk.lastPart,
    rowsDone: walk.rowsDone + parts.reduce((rows, part) => rows + part.rows.length, 0),
    known,
    ...counts(walk, work.changes),
    ...counted(work.problems, walk),
  }
}

/** What is new and what is changed, with more changes. */
export function counts(walk: Walk, changes: readonly Change[]): Pick<Walk, 'added' | 'changed'> {
  const next = { added: { ...walk.added }, changed: { ...walk.changed } }
  for (const { content, replaces } of changes) {
    const kind = ({ area: 'areas', person: 'people', household: 'households' } as const)[content.kind]
    next[replaces ? 'changed' : 'added'][kind] += 1
  }
  return next
}

function sum({ areas, people, households }: Counts): number {
  return areas + people + households
}
