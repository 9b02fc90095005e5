import type { RosterStore } from '../../ports/roster-store'
import { UserError } from '../../kernel/user-error'
import { carryBindings, sameBindings, withoutBindings } from '../bindings'
import { isStaging, type RosterEntry, type Staging } from '../documents'
import { readAll, type WholeRoster } from '../read-all'
import type { Change } from './plan'

/**
 * Writes the next version beside the present one and switches the pointer. Until the switch everybody reads the old
 * roster, after it the new one; whatever a crash leaves behind is cleared away by the next import.
 */
export async function stage(
  store: RosterStore,
  whole: WholeRoster,
  changes: readonly Change[],
  now: number,
): Promise<void> {
  const staging = await claim(store, whole, now)
  await clearLeftOvers(store, whole)
  const entries = changes.map((change) => entryOf(change, staging.version))
  await store.add(entries)
  const replaced = changes.flatMap(({ replaces }) => (replaces ? [replaces._id] : []))
  await store.setUntil(replaced, staging.version)
  await catchUpBindings(store, entries)
  if (!(await store.switchTo(staging))) throw new UserError('ROSTER_BUSY')
}

async function claim(store: RosterStore, { pointer }: WholeRoster, now: number): Promise<Staging> {
  if (!pointer || isStaging(pointer, now)) throw new UserError('ROSTER_BUSY')
  const staging = { version: pointer.version + 1, since: now }
  if (!(await store.startStaging(pointer, staging))) throw new UserError('ROSTER_BUSY')
  return staging
}

async function clearLeftOvers(store: RosterStore, { leftOver, markedReplaced }: WholeRoster): Promise<void> {
  await store.remove(leftOver.map(({ _id }) => _id))
  await store.setUntil(
    markedReplaced.map(({ _id }) => _id),
    null,
  )
}

function entryOf({ content }: Change, version: number): RosterEntry {
  return { _id: `${content.keys[0] ?? ''}@${version}`, ...content, since: version, until: null }
}

/**
 * Takes over bindings that were on their way while the documents were copied. It reads again until it finds none:
 * a binding writes to all versions of a document, so later ones reach the new version by themselves.
 */
async function catchUpBindings(store: RosterStore, staged: readonly RosterEntry[]): Promise<void> {
  const ids = new Set(staged.map(({ _id }) => _id))
  for (let late = true; late;) {
    late = false
    const { inForce, leftOver } = await readAll(store)
    const current = new Map(inForce.map((entry) => [entry.keys[0], entry]))
    for (const entry of leftOver.filter(({ _id }) => ids.has(_id))) {
      const from = current.get(entry.keys[0])
      if (!from || sameBindings(from, entry)) continue
      await store.replace({ ...entry, ...carryBindings(withoutBindings(entry), from) })
      late = true
    }
  }
}
