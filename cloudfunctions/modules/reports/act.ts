import type { Area } from '#shared/area/area'
import { chinaDay } from '#shared/clock/china-time'
import { withoutBarred } from './life/barred'
import type { Audience } from '#shared/life/audience'
import { allowedEvents, decide, type Refusal } from './life/decide'
import { JOINER_EVENTS, REPORTER_EVENTS, type PersonEvent } from '#shared/life/event'
import type { Actor, HistoryEntry, Report } from '#shared/life/report'
import type { Addition } from '#shared/life/report-parts'
import type { Sending, Supplied } from './life/situation'
import { atDesk } from '#shared/roster/holder'
import type { Day } from '#shared/roster/tenure'
import { ERROR_WORDS } from '#shared/words/errors'
import { FIELD_WORDS } from '../../words/fields'
import { moderateEntry } from './moderated'
import type { Output } from './contract/report'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { requireFiles } from '../files/own-files'
import { rosterKey } from '../org/documents'
import { withoutTrace } from '../unnamed/photos'
import { unfit } from './answers'
import { noteStep, withDeskWords } from './history-entry'
import type { EventInput } from './contract/event-input'
import { knowingFlood } from './floods/flood-of'
import { answerOvertaken, answerSentBefore, answerWith } from './sent'
import { after, load, staffActor, type Loaded } from './situation'

type ReportAnswer = Output<'show'>

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
	const sent = { version: input.version, key: digest(event, call.openid, input) }
	const before = await answerSentBefore(event, sent, loaded, call)
	if (before) return before

	const { report } = loaded.situation
	const ruled = decided(event, sent.key, input, loaded, call)
	await requireFiles(call, input)
	const { openid } = loaded.viewer
	const files = await withoutTrace(input, openid, ruled.version, call.ports)
	const entry = withoutNotifying({ ...ruled, ...files }, mute)
	const checks = await moderateEntry(call, report, entry, openid)
	if (await call.ports.reports.append(report, entry, checks)) {
		const done = after(loaded, entry)
		const written = { ...done.situation.report, checks: [...(report.checks ?? []), ...checks] }
		noteStep(written, entry, call.now)
		await call.ports.notifier.notify([{ before: report, entry, after: written }], done.snapshot)
		return answerWith(call, done)
	}
	return answerOvertaken(report.id, sent, call)
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
	const { id, version, to, coHandlers, personId, solved, satisfied, ...rest } = input
	const { placeText, point, phone, answers, ...asSaid } = rest
	const area = to && areaAt(to.areaCode)
	if (to && !area) throw new UserError('NOT_FOUND', { to: FIELD_WORDS.unknownArea })
	const helpers = coHandlers?.map((desk) => {
		const area = areaAt(desk.areaCode)
		if (!area) throw new UserError('NOT_FOUND', { coHandlers: FIELD_WORDS.unknownArea })
		return { desk, area }
	})
	return {
		...asSaid,
		...(solved && satisfied && { rating: { solved, satisfied } }),
		...(to && area && { target: { desk: to, area } }),
		...(helpers && { coHandlers: helpers }),
		...(allowedEvents(situation).includes('nameVerifier') && verifierIn(input, area, chinaDay(now))),
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
