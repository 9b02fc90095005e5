import { addDays, chinaDay, toIso } from '#shared/clock/china-time'
import { readingOf, relationsOf, type Reading } from '../reports/life/relations'
import { FIELD_WORDS } from '../../words/fields'
import { sameDesk } from '#shared/roster/desk'
import { postsOn, type Person } from '#shared/roster/person'
import type { Day } from '#shared/roster/tenure'
import { MESSAGE_WORDS } from '../../words/messages'
import type { Input, Output } from './contract'
import type { Call } from './call'
import type { InboxItem } from './ports/inbox'
import { UserError } from '../../rpc/user-error'

const PAGE_SIZE = 20

/** How much one has to read of a report for what was said of it to one's desk. */
const INVOLVED: readonly Reading[] = ['all', 'outline']

/**
 * A message as its receiver still reads it: in full, with what it is about, where the receiver has to do with the report
 * today; that there is a message, without what it is about, where they still have every post of that time; nothing for
 * somebody whose WeChat was freed.
 */
async function asRead(items: readonly InboxItem[], call: Call): Promise<(item: InboxItem) => InboxItem> {
	const ids = [...new Set(items.flatMap(({ reader, reportId }) => (reader === 'staff' ? [reportId] : [])))]
	if (ids.length === 0) return (item) => item
	const [{ viewer }, reports] = await Promise.all([call.roster(), call.ports.reports.withIds(ids)])
	const readable = new Set(
		reports
			.filter((one) => INVOLVED.includes(readingOf(one, relationsOf(viewer, one, [], call.now))))
			.map(({ id }) => id),
	)
	const { person } = viewer
	return (item) => {
		if (item.reader !== 'staff' || readable.has(item.reportId)) return item
		const isTold = person !== undefined && hasAllSince(person, item.at, call.day)
		return { ...item, about: {}, ...(!isTold && { text: MESSAGE_WORDS.postEnded }) }
	}
}

/** A post that was ended on the spot ends with the day before. */
function hasAllSince(person: Person, at: number, today: Day): boolean {
	const then = [chinaDay(at), addDays(chinaDay(at), -1)].flatMap((day) => postsOn(person, day))
	const now = postsOn(person, today)
	return then.length > 0 && then.every((post) => now.some((one) => sameDesk(one, post)))
}

/** The caller's messages, newest first. */
export async function list({ cursor }: Input<'list'>, call: Call): Promise<Output<'list'>> {
	const { inbox } = call.ports
	const [{ items, next }, left] = await Promise.all([
		inbox.ofPerson(call.openid, cursor, PAGE_SIZE),
		inbox.unread(call.openid),
	])
	const read = await asRead(items, call)
	return {
		items: items.map((item) => ({ ...read(item), at: toIso(item.at) })),
		unread: left,
		...(next !== undefined && { cursor: next }),
	}
}

export async function unread(call: Call): Promise<Output<'unread'>> {
	return { unread: await call.ports.inbox.unread(call.openid) }
}

/** Marks messages as read; those of others are not touched. @throws UserError MISSING_INPUT when none are named. */
export async function read({ ids, reportId, all }: Input<'read'>, call: Call): Promise<Output<'read'>> {
	const which = all ? 'all' : ids
	if (which === undefined && reportId === undefined)
		throw new UserError('MISSING_INPUT', { ids: FIELD_WORDS.missing })
	const { inbox } = call.ports
	if (which !== undefined) await inbox.markRead(call.openid, which)
	if (reportId !== undefined && which !== 'all') await inbox.markReportRead(call.openid, reportId)
	return unread(call)
}
