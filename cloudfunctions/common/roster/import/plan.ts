import { isDeepStrictEqual } from 'node:util'
import type { Day } from '../../../../miniprogram/domain/roster/tenure'
import type { Chance } from '../../ports/ports'
import { bookOf } from '../book'
import { carryBindings, withoutBindings } from '../bindings'
import type { RosterContent, RosterEntry } from '../documents'
import { dutiesFrom } from '../duties'
import { publish } from '../publish'
import { applyFile } from './apply'
import type { RowProblem } from './problems'

export interface Counts {
  areas: number
  people: number
  households: number
}

/** What an import would do. */
export interface Plan {
  rows: number
  added: Counts
  changed: Counts
  errors: RowProblem[]
  /** What the next version says, and which document it replaces; empty when there are errors. */
  changes: Change[]
}

export interface Change {
  content: RosterContent
  replaces?: RosterEntry
}

/** Works out what a file changes in the roster in force. Nothing is written. */
export function planImport(
  entries: readonly RosterEntry[],
  csv: string,
  given: { today: Day; chance: Chance },
): Plan {
  const book = bookOf(entries)
  const { rows, problems } = applyFile(book, csv, given)
  const changes = problems.length > 0 ? [] : diff(entries, publish(book, given.today), given.today)
  return {
    rows,
    added: count(changes.filter((change) => !change.replaces)),
    changed: count(changes.filter((change) => change.replaces)),
    errors: problems,
    changes,
  }
}

function diff(entries: readonly RosterEntry[], contents: readonly RosterContent[], today: Day): Change[] {
  const current = new Map(entries.map((entry) => [entry.keys[0], entry]))
  return contents.flatMap((content) => {
    const replaces = current.get(content.keys[0] ?? '')
    if (!replaces) return [{ content }]
    if (isDeepStrictEqual(comparable(replaces, today), comparable(content, today))) return []
    return [{ content: carryBindings(content, replaces), replaces }]
  })
}

/** What the roster file decides: not who is bound, and not the duties that are over. */
function comparable(content: RosterContent, today: Day): RosterContent {
  const bare = withoutBindings(content)
  if (bare.kind !== 'person') return bare
  return { ...bare, person: { ...bare.person, duties: dutiesFrom(bare.person.duties, today) } }
}

function count(changes: readonly Change[]): Counts {
  const of = (kind: RosterContent['kind']): number =>
    changes.filter(({ content }) => content.kind === kind).length
  return { areas: of('area'), people: of('person'), households: of('household') }
}
