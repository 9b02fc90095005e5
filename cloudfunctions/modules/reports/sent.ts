import type { PersonEvent } from '#shared/life/event'
import type { Report } from '#shared/life/report'
import { staleSentence } from '../../words/fields'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import type { Output } from './contract/report'
import { allowedEvents, isEverOpenTo } from './life/decide'
import { readingOf } from './life/relations'
import { linksOf } from './photos'
import { load, surround, type Loaded } from './situation'
import { viewOf } from './view'

type ReportAnswer = Output<'show'>

const ID_LENGTH = 32

/** The id of a report: derived from the caller and their key, so that sending twice is adding once. */
export function reportId(openid: string, clientKey: string): string {
	return digest('report', openid, clientKey).slice(0, ID_LENGTH)
}

/** What somebody sends of a report: the version that they saw, none at a submit, and a digest of all that they say. */
export interface Sent {
	version: number
	key: string
}

/** True when the same, sent before, has made the version after the one that was seen. */
const wasSent = ({ history }: Report, { version, key }: Sent): boolean =>
	history.some((entry) => entry.version === version + 1 && entry.key === key)

/**
 * The answer to an event that was sent before; undefined where it is new, and may be decided on.
 * @throws UserError NO_PERMISSION, STALE_VERSION
 */
export async function answerSentBefore(
	event: PersonEvent,
	sent: Sent,
	loaded: Loaded,
	call: Call,
): Promise<ReportAnswer | undefined> {
	const { report } = loaded.situation
	if (wasSent(report, sent)) return answerAgain(call, loaded)
	requireEverOpen(event, loaded)
	if (report.version !== sent.version) throw staleFor(loaded)
	return undefined
}

/**
 * The answer where another write came between: it may have been the same event, sent twice at once. `other` is the second
 * report of a merge.
 * @throws UserError STALE_VERSION
 */
export async function answerOvertaken(
	id: string,
	sent: Sent,
	call: Call,
	other?: Report,
): Promise<ReportAnswer> {
	const now = await load(call, id)
	const { report } = now.situation
	if (wasSent(report, sent)) return answerAgain(call, now)
	throw stale(other && report.version === sent.version ? other : report)
}

/**
 * The answer to a submit that is refused: what arrived before counts no more for its category, its files or its words.
 * @throws the refusal, where it is new
 */
export async function answerRefused(
	refusal: unknown,
	id: string,
	key: string,
	call: Call,
): Promise<ReportAnswer> {
	const before = refusal instanceof UserError ? await call.ports.reports.get(id) : null
	if (!before || !wasSent(before, { version: 0, key })) throw refusal
	return answerAgain(call, await surround(before, call))
}

/** Listeners that have not heard of what was sent before are notified, since the function may have died before. */
async function answerAgain(call: Call, loaded: Loaded): Promise<ReportAnswer> {
	await call.ports.notifier.notifyUnheard([loaded.situation.report], loaded.snapshot)
	return answerWith(call, loaded)
}

/** The view of a loaded report, with links to its photos. */
export async function answerWith(call: Call, { situation, snapshot, viewer }: Loaded): Promise<ReportAnswer> {
	const links = await linksOf(call, situation)
	return { report: viewOf(situation, { snapshot, links, personId: viewer.person?.id }) }
}

/**
 * Permission is answered before the state: a caller who doesn't read the whole report hears nothing of its state from an event
 * that is never theirs to send.
 * @throws UserError NO_PERMISSION
 */
function requireEverOpen(event: PersonEvent, { situation: { report, relations } }: Loaded): void {
	if (readingOf(report, relations) !== 'all' && !isEverOpenTo(relations, event))
		throw new UserError('NO_PERMISSION')
}

/** Refuses also where the report's state does not let the caller send the event now. For methods that only serve that event. */
export function requireOpen(event: PersonEvent, loaded: Loaded): void {
	requireEverOpen(event, loaded)
	if (!allowedEvents(loaded.situation).includes(event)) throw new UserError('EVENT_NOT_ALLOWED')
}

/** Somebody else was faster. Who, is told to those who read the report whole. */
function staleFor({ situation: { report, relations } }: Loaded): UserError {
	return readingOf(report, relations) === 'all' ? stale(report) : new UserError('STALE_VERSION')
}

/** Somebody else was faster: who, and what they did. */
function stale(report: Report): UserError {
	const last = report.history[report.history.length - 1]
	return new UserError('STALE_VERSION', undefined, last && staleSentence(last))
}
