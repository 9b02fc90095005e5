import type { Area } from '#shared/area/area'
import { chinaDay } from '#shared/clock/china-time'
import { withoutBarred } from './life/barred'
import type { Audience } from '#shared/life/audience'
import { allowedEvents, decide, type Refusal } from './life/decide'
import { readingOf } from './life/relations'
import { JOINER_EVENTS, REPORTER_EVENTS, type PersonEvent } from '#shared/life/event'
import type { Actor, HistoryEntry, Report } from '#shared/life/report'
import type { Addition } from '#shared/life/report-parts'
import type { Sending, Supplied } from './life/situation'
import { atDesk } from '#shared/roster/holder'
import type { Day } from '#shared/roster/tenure'
import { ERROR_WORDS } from '#shared/words/errors'
import { FIELD_WORDS, staleSentence } from '../../words/fields'
import { moderateEntry } from '../moderation/moderate-words'
import type { Output } from '../contract'
import type { Call } from '../../identity/call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { notify, notifyUnheard } from '../messages/notify'
import { rosterKey } from '../org/documents'
import { withoutTrace } from './unnamed/photos'
import { unfit } from './answers'
import { withDeskWords } from './desk-words'
import { requireEverOpen } from './ever-open'
import type { EventInput } from './contract/event-input'
import { noteStep } from './note-step'
import { knowingFlood } from './floods/flood-of'
import { requirePhotos } from './own-photos'
import { requireVoice } from './own-voice'
import { linksOf } from './photos'
import { after, load, staffActor, type Loaded } from './situation'
import { viewOf } from './view'

type ReportAnswer = Output<'report', 'show'>

/**
 * Sends an event: reads the report and its surroundings, lets the life table decide, proves the photos and the recording of
 * what it allows, and appends one entry in one conditional write. The same event sent again is answered with the state it led
 * to, and counts once. Those of `mute` are not told: they heard of another one of its flood.
 */
export async function act(
	event: PersonEvent,
	input: EventInput,
	call: Call,
	mute: readonly Audience[] = [],
): Promise<ReportAnswer> {
	const targets = [input.to, ...(input.coHandlers ?? [])].flatMap((desk) => (desk ? [desk.areaCode] : []))
	const read = await load(call, input.id, targets.map(rosterKey.area))
	const loaded = event === 'dismiss' ? await knowingFlood(read, call) : read
	const key = digest(event, call.openid, input)
	const { report } = loaded.situation
	if (wasSent(report, input.version, key)) return answerAgain(call, loaded)
	requireEverOpen(event, loaded)
	if (report.version !== input.version) throw staleFor(loaded)

	const ruled = decided(event, key, input, loaded, call)
	await requirePhotos(call, input.photos)
	await requireVoice(call, input.voice)
	const { openid } = loaded.viewer
	const files = await withoutTrace(input, openid, ruled.version, call.ports)
	const entry = withoutNotifying({ ...ruled, ...files }, mute)
	const checks = await moderateEntry(call, report, entry, openid)
	if (await call.ports.reports.append(report, entry, checks)) {
		const done = after(loaded, entry)
		const written = { ...done.situation.report, checks: [...(report.checks ?? []), ...checks] }
		noteStep(written, entry, call.now)
		await notify([{ before: report, entry, after: written }], done.snapshot, call.ports)
		return answerWith(call, done)
	}

	const now = await load(call, input.id)
	if (wasSent(now.situation.report, input.version, key)) return answerAgain(call, now)
	throw stale(now.situation.report)
}

function withoutNotifying(entry: HistoryEntry, mute: readonly Audience[]): HistoryEntry {
	if (mute.length === 0) return entry
	const { tells = [], ...rest } = entry
	const left = tells.filter((audience) => !mute.includes(audience))
	return { ...rest, ...(left.length > 0 && { tells: left }) }
}

function decided(
	event: PersonEvent,
	key: string,
	input: EventInput,
	loaded: Loaded,
	call: Call,
): HistoryEntry {
	const { situation } = loaded
	const actor = actorOf(event, loaded, call)
	const sending: Sending = { ...situation, actor, supplied: suppliedOf(input, loaded) }
	const decision = decide(event, key, sending)
	if ('entry' in decision) return withDeskWords(decision.entry, loaded.snapshot)
	throw refuse(decision.refusal)
}

/** A resident acts as such even where they have a post as well. */
function actorOf(event: PersonEvent, { situation, viewer }: Loaded, call: Call): Actor {
	const { relations, actor } = situation
	const isOneOf = (events: readonly PersonEvent[]): boolean => events.includes(event)
	const reported = relations.has('reporter') || relations.has('mergedReporter')
	if (isOneOf(REPORTER_EVENTS) && reported) return actor
	return isOneOf(JOINER_EVENTS)
		? { ...actor, kind: 'neighbour' }
		: staffActor(viewer, situation.chain, call.day)
}

/** What the caller is told of a refusal. */
export function refuse({ code, field }: Refusal): UserError {
	const sentence = code === 'MISSING_INPUT' ? FIELD_WORDS.missing : ERROR_WORDS[code]
	return new UserError(code, field === undefined ? undefined : { [field]: sentence })
}

function suppliedOf(input: EventInput, { snapshot, situation }: Loaded): Supplied {
	const { report, now } = situation
	const areaAt = (code: string) => {
		const area = snapshot.area(code)
		return area && withoutBarred([area], report, chinaDay(now))[0]
	}
	const { note, reason, rejectReason, photos, days, amount, solved, satisfied, to, coHandlers, isPublic } =
		input
	const { placeSeen, voice } = input
	const area = to && areaAt(to.areaCode)
	if (to && !area) throw new UserError('NOT_FOUND', { to: FIELD_WORDS.unknownArea })
	const helpers = coHandlers?.map((desk) => {
		const area = areaAt(desk.areaCode)
		if (!area) throw new UserError('NOT_FOUND', { coHandlers: FIELD_WORDS.unknownArea })
		return { desk, area }
	})
	return {
		...(note !== undefined && { note }),
		...(reason !== undefined && { reason }),
		...(rejectReason !== undefined && { rejectReason }),
		...(photos !== undefined && { photos }),
		...(voice && { voice }),
		...(days !== undefined && { days }),
		...(amount !== undefined && { amount }),
		...(solved && satisfied && { rating: { solved, satisfied } }),
		...(to && area && { target: { desk: to, area } }),
		...(helpers && { coHandlers: helpers }),
		...(allowedEvents(situation).includes('nameVerifier') && verifierIn(input, area, chinaDay(now))),
		...(isPublic !== undefined && { isPublic }),
		...(placeSeen && { placeSeen }),
		...additionOf(input, report),
	}
}

/** The named person has to be at that desk today. @throws UserError VERIFIER_NOT_THERE */
function verifierIn(
	{ to, personId }: EventInput,
	area: Area | undefined,
	day: Day,
): Pick<Supplied, 'verifier'> {
	if (!to || !area || personId === undefined) return {}
	const person = atDesk(area, to.post, day)?.people.find((one) => one.personId === personId)
	if (!person) throw new UserError('VERIFIER_NOT_THERE', { personId: ERROR_WORDS.VERIFIER_NOT_THERE })
	return { verifier: { desk: to, area, person } }
}

function additionOf(
	{ placeText, point, phone, answers }: EventInput,
	report: Report,
): { addition?: Addition } {
	const refused = unfit(answers, report.category)
	if (refused) throw refused
	const place = { ...(placeText !== undefined && { text: placeText }), ...(point && { point }) }
	const hasPlace = placeText !== undefined || point !== undefined
	if (!hasPlace && phone === undefined && !answers) return {}
	return {
		addition: {
			...(hasPlace && { place }),
			...(phone !== undefined && { phone }),
			...(answers && { answers }),
		},
	}
}

/** True when the same event of the same caller has made the version after the one that they saw. */
export function wasSent(report: Report, version: number, key: string): boolean {
	return report.history.some((entry) => entry.version === version + 1 && entry.key === key)
}

/** Somebody else was faster. Who, is told to those who read the report whole. */
export function staleFor({ situation: { report, relations } }: Loaded): UserError {
	return readingOf(report, relations) === 'all' ? stale(report) : new UserError('STALE_VERSION')
}

/** Somebody else was faster: who, and what they did. */
export function stale(report: Report): UserError {
	const last = report.history[report.history.length - 1]
	return new UserError('STALE_VERSION', undefined, last && staleSentence(last))
}

/** The answer to an event that was sent before; listeners that have not heard of it are notified, since the function may have died before. */
export async function answerAgain(call: Call, loaded: Loaded): Promise<ReportAnswer> {
	await notifyUnheard([loaded.situation.report], loaded.snapshot, call.ports)
	return answerWith(call, loaded)
}

/** The view of a loaded report, with links to its photos. */
export async function answerWith(call: Call, { situation, snapshot, viewer }: Loaded): Promise<ReportAnswer> {
	const links = await linksOf(call, situation)
	return { report: viewOf(situation, { snapshot, links, personId: viewer.person?.id }) }
}
