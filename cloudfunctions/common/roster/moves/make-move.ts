import type { Viewer } from '../../../../miniprogram/domain/life/relations'
import type { Call } from '../../kernel/call'
import { digest } from '../../kernel/digest'
import { UserError } from '../../kernel/user-error'
import { diff } from '../import/diff'
import { publish } from '../publish'
import type { RosterSnapshot } from '../snapshot'
import { claim, finish, write, type Change } from '../staging'
import type { Staging } from '../documents'
import type { Scope } from './scope'

/** A change of the roster that a clerk makes by hand. */
export interface Move {
  /** Tells the same change sent again. */
  work: string
  /** What is done, in one sentence for the log. */
  what: string
  /** What happens besides the tree: households that move. */
  households?: readonly Change[]
  /** More than the roster changes with it, so it cannot be taken back. */
  isFinal?: true
  /** Puts the version in force in another way than by the pointer alone. */
  finish?: (staging: Staging) => Promise<void>
}

/** What a change begins with: the roster as it is, who makes it, and whether it was made already. */
export interface Beginning {
  snapshot: RosterSnapshot
  viewer: Viewer
  /** This very change was the latest one: sent again it is done already. */
  isDone: boolean
}

export function workOf(verb: string, call: Call, input: unknown): string {
  return digest(verb, call.openid, input).slice(0, 32)
}

/** Reads the beginning of a change, with everything that has one of the keys. */
export async function beginMove(call: Call, work: string, keys: readonly string[]): Promise<Beginning> {
  const { snapshot, viewer } = await call.roster(keys)
  const [latest] = await call.ports.imports.changes(snapshot.version, 1)
  return { snapshot, viewer, isDone: latest?.version === snapshot.version && latest.work === work }
}

/** Refuses a change in the clerk's words. */
export function notPossible(field: string, sentence: string): UserError {
  return new UserError('MOVE_NOT_POSSIBLE', { [field]: sentence }, sentence)
}

/**
 * Writes what the book of a scope says by now as the next version and puts it in force. A change that changes nothing
 * writes nothing. Begun anew after a crash, it writes the same again: whatever it writes follows from the version in
 * force, from what was sent and from the day, so another day makes it another work.
 * @throws UserError ROSTER_BUSY
 */
export async function makeMove(
  call: Call,
  { pointer, viewer, book, entries }: Scope,
  { work, what, households = [], isFinal, finish: ownFinish }: Move,
): Promise<void> {
  const { roster, imports } = call.ports
  const changes = [...diff(entries, publish(book, call.day), call.day), ...households]
  if (changes.length === 0) return
  const staging = await claim(roster, pointer, `${work}@${call.day}`, call.now)
  await write(roster, changes, staging)
  const { id = '', name = '' } = viewer.person ?? {}
  await imports.log({
    version: staging.version,
    at: call.now,
    by: { id, name },
    what,
    work,
    ...(isFinal && { isFinal }),
  })
  if (ownFinish) await ownFinish(staging)
  else await finish(roster, staging)
}
