import type { Call } from '../../kernel/call'
import { digest } from '../../kernel/digest'
import { UserError } from '../../kernel/user-error'
import { diff } from '../import/diff'
import { publish } from '../publish'
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
  /** Puts the version in force in another way than by the pointer alone. */
  finish?: (staging: Staging) => Promise<void>
}

export function workOf(verb: string, call: Call, input: unknown): string {
  return digest(verb, call.openid, input).slice(0, 32)
}

/** True when this very change was the latest one: sent again it is done already. */
export async function isDone(call: Call, work: string): Promise<boolean> {
  const { snapshot } = await call.roster()
  const [latest] = await call.ports.imports.changes(snapshot.version, 1)
  return latest?.version === snapshot.version && latest.work === work
}

/** Refuses a change in the clerk's words. */
export function notPossible(field: string, sentence: string): UserError {
  return new UserError('MOVE_NOT_POSSIBLE', { [field]: sentence }, sentence)
}

/**
 * Writes what the book of a scope says by now as the next version and puts it in force. A change that changes nothing
 * writes nothing.
 * @throws UserError ROSTER_BUSY
 */
export async function makeMove(call: Call, { pointer, book, entries }: Scope, move: Move): Promise<void> {
  const { roster, imports } = call.ports
  const changes = [...diff(entries, publish(book, call.day), call.day), ...(move.households ?? [])]
  if (changes.length === 0) return
  const staging = await claim(roster, pointer, move.work, call.now)
  await write(roster, changes, staging)
  const { viewer } = await call.roster()
  const { id = '', name = '' } = viewer.person ?? {}
  await imports.log({
    version: staging.version,
    at: call.now,
    by: { id, name },
    what: move.what,
    work: move.work,
  })
  await (move.finish ?? ((claimed) => finish(roster, claimed)))(staging)
}
