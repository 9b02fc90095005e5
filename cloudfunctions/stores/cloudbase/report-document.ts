import { moderationDueAt, needsCopy, type Moderation } from '#shared/content/moderation'
import { attentionAreas, attentionsOf } from '#shared/life/attention'
import { floodKeys } from '../../modules/reports/life/flood'
import { unheardIn } from '../../modules/reports/life/append'
import { IN_THE_END, owed } from '../../modules/reports/life/owed'
import { neighbourhood, publicArea } from '../../modules/reports/life/publicity'
import type { Report, ReportState } from '#shared/life/report'
import { soonFrom } from '../../modules/reports/life/due'
import { endedAt } from '../../modules/reports/life/ended-at'
import { isOpen } from '#shared/life/status'
import { deskKey } from '#shared/roster/desk'
import { countedAt, measuredOf, type Measured } from '../../modules/rates/measured'
import { forgetAt } from '../../modules/reports/life/forgotten'
import { searchKeys } from '../../modules/reports/search/search-keys'
import { timerAt } from '../../modules/timer/timer-at'
import { placeOf } from '../../ports/page'

/**
 * Fields worked out from the report, for the indexes alone. A list is all that has a key, in the order of a place
 * (`placeOf`), which is one field.
 */
interface Indexed {
	/** Its place among what was submitted. */
	submitted: string
	/** In whose own list it stands: its reporter's, or that of the person who reported for somebody without WeChat. */
	reportedBy: string | null
	/** The desks in whose inboxes it shows, and the named verifier. Empty when it has ended. */
	inboxDesks: string[]
	/** While it is open: the desks that passed it on. */
	formerDesks: string[]
	/** By what it may be one of a flood: `floodKeys`. */
	floods: string[]
	/** The desk where it lies, and the areas above, while it is open or was ended as part of a flood. */
	arrivedAt: string[]
	/** Once it has ended: the desk where it lay then, and everybody who handled it. */
	endedBy: string[]
	/** Its place among what has ended; null while it is open. */
	ended: string | null
	/** Its place among what is due soon by then; null while nothing is owed. */
	soon: string | null
	/** By what it is found, each within a scope: `searchKeys`. */
	searchKeys: string[]
	/** What is late longest or due first comes first; what waits for the reporter comes after all that the desk owes. */
	inboxOrder: string
	/** When the timer has something to do with it next, or null. */
	timerAt: number | null
	/** `checksAt`. */
	checksAt: number | null
	/** When what was said in it is to be forgotten, or null. */
	forgetAt: number | null
	/** While it is open and public, alone and by its category: `publicKey`. */
	publicIn: string[]
	/** While it is open: the areas from the root down to its desk. */
	overseers: string[]
	/** Its place among what is late by then, whatever is owed of it; null while nothing is. */
	late: string | null
	/** Each area above together with each thing that needs an eye: `152221/unplaced`. */
	attention: string[]
	/** What the rates are counted by. */
	measured: Measured
	/** Behind which numbers it stands, as far as it was known when it was written or counted last: `countedKey`. */
	counted: string[]
	/** Its place among all that was submitted at first. */
	measuredOrder: string
	/** Since when the first event waits of which not everybody who listens has heard, or null. */
	untoldAt: number | null
}

/** What older documents do not say of their state, and what it was. */
const NEWER: Pick<ReportState, Newer> = {
	formerDesks: [],
	assignedBy: null,
	unheeded: { added: false, urged: false },
	later: null,
	withdrawal: null,
	reinstated: false,
}

type Newer = 'formerDesks' | 'assignedBy' | 'unheeded' | 'later' | 'withdrawal' | 'reinstated'

/** A report as it stands in the collection. */
export type ReportDocument = Omit<Report, 'id' | 'state'> & {
	_id: string
	state: Omit<ReportState, Newer> & Partial<Pick<ReportState, Newer>>
	index: Indexed
}

/**
 * What no reader needs of a report: more than a third of its bytes. A cursor needs the places alone.
 */
export const UNREAD = {
	'index.searchKeys': false,
	'index.floods': false,
	'index.arrivedAt': false,
	'index.measured': false,
	'index.counted': false,
	'index.attention': false,
	'index.publicIn': false,
	'index.overseers': false,
} as const

type Unread = keyof typeof UNREAD extends `index.${infer Field}` ? Field : never

/** A report as it is read. */
export type ReadReport = Omit<ReportDocument, 'index'> & { index: Omit<Indexed, Unread> }

/** Later than any due date, so that adding it moves a report behind all others. */
const AFTER_ALL_DUE = 1e14

const NOTHING_TO_ASK = 0

/** When a content check is to be asked for next. Null where a photo needs a copy, as in all documents older than the copies. */
export function checksAt(checks: readonly Moderation[]): number | null {
	return moderationDueAt(checks) ?? (checks.some(needsCopy) ? null : NOTHING_TO_ASK)
}

export const arrivalKey = (areaCode: string): string => `in:${areaCode}`

export const handlerKey = (personId: string): string => `person:${personId}`

export const reporterKey = {
	openid: (openid: string) => `openid:${openid}`,
	person: (id: string) => `person:${id}`,
} as const

/** In an area, or in any below one, which neighbouring areas share; of one category, where that is wanted. */
export const publicKey = {
	in: (code: string, category = '') => `in:${code}/${category}`,
	below: (code: string, category = '') => `below:${code}/${category}`,
} as const

/** The part of the index that time changes without an event. */
export function clocked(
	report: Report,
	now: number,
	measured = measuredOf(report),
): Pick<Indexed, 'timerAt' | 'counted'> {
	return { timerAt: timerAt(report, measured, now), counted: countedAt(measured, now) }
}

export function indexed(report: Report): Indexed {
	const { id, state, history } = report
	const last = history[history.length - 1]
	const { total } = state.clocks
	const open = isOpen(state.status)
	const desks = [state.owner, ...state.coHandlers].map(deskKey)
	const measured = measuredOf(report)
	const soonAt = soonFrom(state)
	const lateFrom = owed(state, IN_THE_END).first?.until ?? null
	return {
		...clocked(report, last?.at ?? total.startedAt, measured),
		submitted: placeOf(total.startedAt, id),
		reportedBy: reportedBy(report),
		inboxDesks: open ? [...new Set([...desks, ...checkerKeys(report)])] : [],
		formerDesks: open ? state.formerDesks.map(deskKey) : [],
		...endedIn(report),
		floods: floodKeys(report),
		arrivedAt: open || state.dismissal ? [deskKey(state.owner), ...state.ownerPath.map(arrivalKey)] : [],
		soon: soonAt === null ? null : placeOf(soonAt, id),
		searchKeys: searchKeys(report),
		inboxOrder: placeOf(lateFrom ?? AFTER_ALL_DUE + (total.stoppedAt ?? 0), id),
		checksAt: checksAt(report.checks ?? []),
		forgetAt: forgetAt(report),
		publicIn: open ? publicKeys(report) : [],
		overseers: open ? state.ownerPath : [],
		late: lateFrom === null ? null : placeOf(lateFrom, id),
		attention: attentionsOf(report).flatMap((one) =>
			attentionAreas(report, one).map((code) => `${code}/${one}`),
		),
		measured,
		measuredOrder: placeOf(measured.at, id),
		untoldAt: unheardIn(report)[0]?.at ?? null,
	}
}

/** A named verifier verifies it alone. */
function checkerKeys({ state: { checks } }: Report): string[] {
	if (checks.named) return [handlerKey(checks.named.id)]
	return checks.desk ? [deskKey(checks.desk)] : []
}

function endedIn(report: Report): Pick<Indexed, 'endedBy' | 'ended'> {
	const { id, state } = report
	if (isOpen(state.status)) return { endedBy: [], ended: null }
	return {
		endedBy: [deskKey(state.owner), ...state.handlerIds.map(handlerKey)],
		ended: placeOf(endedAt(report), id),
	}
}

function reportedBy({ reporter: { openid, by } }: Report): string | null {
	if (openid !== undefined) return reporterKey.openid(openid)
	return by ? reporterKey.person(by.id) : null
}

function publicKeys(report: Report): string[] {
	const area = publicArea(report)
	const above = area && neighbourhood(report, area)
	const { code } = report.category
	return [
		...(area ? [publicKey.in(area.code), publicKey.in(area.code, code)] : []),
		...(above ? [publicKey.below(above), publicKey.below(above, code)] : []),
	]
}

export function toDocument(report: Report): ReportDocument {
	const { id, ...rest } = report
	return { _id: id, ...rest, index: indexed(report) }
}

/** An older document only says whether its last event was told. */
function marksIn({ heard, index, version }: ReadReport): Pick<Report, 'heard'> {
	if (heard) return { heard }
	return index.untoldAt === null ? {} : { heard: { all: version - 1 } }
}

export function toReport(document: ReadReport): Report {
	const { _id, index, state, ...rest } = document
	return { id: _id, ...rest, state: { ...NEWER, ...state }, ...marksIn(document) }
}
