import { append } from './life/append'
import { decide, type Refusal } from './life/decide'
import { isNear } from './life/publicity'
import type { Report } from '#shared/life/report'
import type { Relation } from './life/relation'
import type { Supplied } from './life/situation'
import { FIELD_WORDS, mergedIntoSentence } from '../../words/fields'
import { moderateEntry } from './moderated'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { refuse } from './act'
import { noteStep } from './history-entry'
import { answerOvertaken, answerSentBefore, answerWith, type Sent } from './sent'
import { after, load, mayReadWhole, staffActor, type Loaded } from './situation'

type Answer = Output<'merge'>

const ONLY_THE_OTHER: ReadonlySet<Relation> = new Set<Relation>(['merge'])

/** Makes a report part of another (并案): two entries, written both or neither. */
export async function merge(input: Input<'merge'>, call: Call): Promise<Answer> {
	const sent = { version: input.version, key: digest('merge', call.openid, input) }
	const loaded = await load(call, input.id)
	const before = await answerSentBefore('merge', sent, loaded, call)
	if (before) return before
	const master = await otherReport(call, input.into, loaded)
	return both('merge', 'takeIn', sent, loaded, master, noteOf(input.note), call)
}

/** Takes a merge back: the report stands where it stood, and its master lets it go. */
export async function unmerge(input: Input<'unmerge'>, call: Call): Promise<Answer> {
	const sent = { version: input.version, key: digest('unmerge', call.openid, input) }
	const loaded = await load(call, input.id)
	const before = await answerSentBefore('unmerge', sent, loaded, call)
	if (before) return before
	const { report } = loaded.situation
	const { mergedInto } = report.state
	if (!mergedInto) throw new UserError('EVENT_NOT_ALLOWED')
	const master = await call.ports.reports.get(mergedInto.id)
	if (!master) throw new Error(`report ${report.id} was merged into ${mergedInto.id}, which is gone`)
	return both('unmerge', 'letGo', sent, loaded, master, noteOf(input.note), call)
}

/** The report to merge into: public and near, as the caller finds it in the list, or one that they may read whole. */
async function otherReport(call: Call, id: string, loaded: Loaded): Promise<Report> {
	const other = await call.ports.reports.get(id)
	if (!other) throw new UserError('NOT_FOUND', { into: FIELD_WORDS.unknownReport })
	const isListed = isNear(loaded.situation.report, other)
	if (!isListed && !mayReadWhole(other, loaded, call)) throw new UserError('NO_PERMISSION')
	return other
}

async function both(
	event: 'merge' | 'unmerge',
	echo: 'takeIn' | 'letGo',
	sent: Sent,
	loaded: Loaded,
	master: Report,
	supplied: Supplied,
	call: Call,
): Promise<Answer> {
	const { situation, viewer } = loaded
	const actor = staffActor(viewer, situation.chain, call.day)
	const own = decide(event, sent.key, { ...situation, actor, supplied: { ...supplied, other: master } })
	if ('refusal' in own) throw refusedMerge(own.refusal, master)
	const theirs = decide(echo, sent.key, {
		...situation,
		actor,
		report: master,
		relations: ONLY_THE_OTHER,
		supplied: { other: situation.report },
	})
	if ('refusal' in theirs) throw refuse(theirs.refusal)
	const { report } = situation
	const checks = await moderateEntry(call, report, own.entry, call.openid)
	const toMaster = { report: master, entry: theirs.entry }
	if (await call.ports.reports.appendBoth({ report, entry: own.entry, checks }, toMaster)) {
		const changes = [
			{ before: report, entry: own.entry, after: append(report, own.entry) },
			{ before: master, entry: theirs.entry, after: append(master, theirs.entry) },
		]
		for (const { entry, after } of changes) noteStep(after, entry, call.now)
		await call.ports.notifier.notify(changes, loaded.snapshot)
		return answerWith(call, after(loaded, own.entry))
	}
	return answerOvertaken(report.id, sent, call, master)
}

/** A refusal to merge into a merged report names the number of its master: that is the one to merge into. */
function refusedMerge(refusal: Refusal, { state: { mergedInto } }: Report): UserError {
	if (refusal.code !== 'MERGED_INTO_MERGED' || !mergedInto) return refuse(refusal)
	const sentence = mergedIntoSentence(mergedInto.number)
	return new UserError(refusal.code, { into: sentence }, sentence)
}

function noteOf(note: string | undefined): Supplied {
	return note === undefined ? {} : { note }
}
