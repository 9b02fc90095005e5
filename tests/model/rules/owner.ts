import { isDeepStrictEqual } from 'node:util'
import { answerers, areaWith, atDesk, pathTo } from '../world/desks'
import type { Change } from './change'
import { hold } from './hold'

const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']
const GOES_UP: readonly string[] = ['return', 'escalate', 'appeal', 'rework']

/** One owner desk while open, where the report says it is, and somebody answers for it. */
export function oneOwner({ after, day }: Change): void {
  const { status, owner, ownerPath, level } = after.state
  if (!OPEN.includes(status)) return
  hold(
    isDeepStrictEqual(ownerPath, pathTo(owner.areaCode)),
    'the owner stands at the end of its path',
    ownerPath,
  )
  hold(level === areaWith(owner.areaCode).level, 'the level is that of the owner', { level, owner })
  hold(answerers(owner, day).length > 0, 'somebody answers for the owner desk', owner)
}

/** A report goes to a desk only where somebody is, and one that is given back or late goes up. */
export function movesToSomebody({ before, after, entry, day }: Change): void {
  const { owner, ownerPath } = after.state
  if (before && isDeepStrictEqual(before.state.owner, owner)) return
  hold(atDesk(owner, day).length > 0, 'a report goes to a desk where somebody is', {
    event: entry.event,
    owner,
  })
  if (!before || !GOES_UP.includes(entry.event)) return
  const above = before.state.ownerPath.slice(0, -1)
  const isAbove = ownerPath.length <= above.length && ownerPath.every((code, at) => code === above[at])
  hold(isAbove, `${entry.event} goes up`, { from: before.state.owner, to: owner })
  const mayLead = after.state.lead === null || after.state.status !== 'reported'
  hold(mayLead, 'nobody leads at a desk that has not accepted it', entry.event)
}
