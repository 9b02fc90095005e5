import { DAY_MS } from '#shared/clock/china-time'
import type { Actor, HistoryEntry, Report, ReportState } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { KEPT_DAYS } from '../../../privacy/kept-days'
import type { Hold } from '#shared/retention/hold'

/**
 * When a report is to be forgotten, in milliseconds since 1970; null while it is open, and once it is. One of which files are
 * left is due at once.
 */
export function forgetAt({ state, category, history, forgotten, leftFiles }: Report): number | null {
	const last = lastOfLife(history)
	if (!last || isOpen(state.status)) return null
	if (forgotten) return leftFiles ? last.at : null
	const over = last.at + KEPT_DAYS[category.private ? 'private' : 'report'] * DAY_MS
	return Math.max(over, state.hold?.until ?? 0)
}

/** Every file that belongs to a report. */
export function filesOf({ photos, voice, history, checks = [] }: Report): string[] {
	const all = [
		photos,
		voice ? [voice.fileId] : [],
		...history.flatMap((entry) => [entry.photos ?? [], entry.voice ? [entry.voice.fileId] : []]),
		checks.flatMap(({ fileId = [], copy = [] }) => [fileId, copy].flat()),
	]
	return [...new Set(all.flat())]
}

/**
 * What is left of a report: its category and area, when which desk did what, and what was said of the result. Gone are
 * the words, photos, what was said, names, phones, the house and the point, and who joined (their number stays). Its files are named until
 * they are gone as well.
 */
export function forgottenReport(report: Report): Report {
	const { id, number, version, category, place, reporter, state, history, isUnnamed, barred } = report
	return {
		...{ id, number, version, category, text: '', photos: [], trail: [], forgotten: true },
		leftFiles: filesOf(report),
		place: { path: place.path, ...(place.isUnclear && { isUnclear: true }) },
		reporter: { ...(reporter.openid !== undefined && { openid: reporter.openid }), ...byStaff(reporter) },
		...(isUnnamed && { isUnnamed }),
		...(barred && { barred }),
		state: { ...state, ...forgottenPart(state) },
		history: history.map(forgottenEntry),
	}
}

/** In whose own list it stands, without their name. */
const byStaff = ({ by }: Report['reporter']) => (by ? { by: { id: by.id, name: '' } } : {})

function forgottenEntry(entry: HistoryEntry): HistoryEntry {
	const {
		version,
		at,
		by,
		event,
		key,
		rejectReason,
		said,
		isPublic,
		ownerWords,
		checkerWords,
		passedBy,
		otherNumber,
		tells,
	} = entry
	return {
		...{ version, at, by: forgottenActor(by), event, key },
		...(rejectReason && { rejectReason }),
		...(said && { said }),
		...(isPublic && { isPublic }),
		...(ownerWords !== undefined && { ownerWords }),
		...(checkerWords !== undefined && { checkerWords }),
		...(passedBy && { passedBy }),
		...(otherNumber !== undefined && { otherNumber }),
		...(tells && { tells }),
		set: { ...entry.set, ...forgottenPart(entry.set) },
	}
}

/** Staff answer for what they did in their post; nobody else is named. */
function forgottenActor(by: Actor): Actor {
	switch (by.kind) {
		case 'staff':
		case 'timer':
			return by
		case 'reporter':
			return { ...by, name: '' }
		case 'neighbour':
			return { ...by, id: '', name: '' }
	}
}

/** The fields of a state that name somebody or say something in words. */
function forgottenPart(part: Partial<ReportState>): Partial<ReportState> {
	const { joined, merged, later, extensions, hold } = part
	return {
		...(hold && { hold: null }),
		...(joined && { joined: joined.map((_, at) => `forgotten-${at + 1}`) }),
		...(merged && { merged: merged.map(({ id, number }) => ({ id, number })) }),
		...(later && { later: null }),
		...(extensions?.asked && { extensions: { ...extensions, asked: { ...extensions.asked, reason: '' } } }),
	}
}

/** 留存: what keeps a report from deletion at a moment, or null. */
export function heldBy({ state }: Pick<Report, 'state'>, now: number): Hold | null {
	const { hold } = state
	return hold && hold.until > now ? hold : null
}

export const isHeld = (report: Pick<Report, 'state'>, now: number): boolean => heldBy(report, now) !== null

/** The last entry that has to do with its matter: to keep it, or no longer, begins nothing anew. */
function lastOfLife(history: readonly HistoryEntry[]): HistoryEntry | undefined {
	return [...history].reverse().find(({ event }) => event !== 'hold' && event !== 'endHold')
}
