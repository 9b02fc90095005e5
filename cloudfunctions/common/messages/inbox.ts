import { toIso } from '../../../miniprogram/domain/clock/china-time'
import { FIELD_WORDS } from '../../../miniprogram/domain/words/fields'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'

const PAGE_SIZE = 20

/** The caller's messages, newest first. */
export async function list(
  { cursor }: Input<'message', 'list'>,
  call: Call,
): Promise<Output<'message', 'list'>> {
  const { inbox } = call.ports
  const [{ items, next }, left] = await Promise.all([
    inbox.ofPerson(call.openid, cursor, PAGE_SIZE),
    inbox.unread(call.openid),
  ])
  return {
    items: items.map((item) => ({ ...item, at: toIso(item.at) })),
    unread: left,
    ...(next !== undefined && { cursor: next }),
  }
}

export async function unread(call: Call): Promise<Output<'message', 'unread'>> {
  return { unread: await call.ports.inbox.unread(call.openid) }
}

/** Marks messages as read; those of others are not touched. @throws UserError MISSING_INPUT when none are named. */
export async function read(
  { ids, reportId, all }: Input<'message', 'read'>,
  call: Call,
): Promise<Output<'message', 'read'>> {
  const which = all ? 'all' : ids
  if (which === undefined && reportId === undefined)
    throw new UserError('MISSING_INPUT', { ids: FIELD_WORDS.missing })
  const { inbox } = call.ports
  if (which !== undefined) await inbox.markRead(call.openid, which)
  if (reportId !== undefined && which !== 'all') await inbox.markReportRead(call.openid, reportId)
  return unread(call)
}
