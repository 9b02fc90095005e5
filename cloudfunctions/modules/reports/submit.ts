import { photoModerations, voiceModerations, type Moderation } from '#shared/content/moderation'
import type { Report } from '#shared/life/report'
import { aliasOf } from '../unnamed/rules/alias'
import { categoryWith, choosable, type Category } from '#shared/report/category'
import { FIELD_WORDS, doneOnTheSpot } from '../../words/fields'
import { readCategories, type WithCategories } from '../categories/read-categories'
import { requireFiles, requireOwnFiles } from '../files/own-files'
import { moderateWords } from '../moderation/moderate-words'
import { saidIn } from './moderated'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { withoutTrace } from '../unnamed/photos'
import { unfitToSend } from './answers'
import { draftReport, reportNumber, type Submission } from './draft'
import { atOwnPost, locate, localityKeys, ownPath } from './locate'
import { answerRefused, answerWith, reportId } from './sent'
import { unboundAround } from './unbound'
import { situate, staffActor } from './situation'
import { postsOn } from '#shared/roster/person'
import type { Viewer } from '../org/rules/viewer'
import { withDeskWords } from './history-entry'
import { append } from './life/append'
import { decide } from './life/decide'

/** Numbers come from a hash; when one is taken the next is tried. */
const NUMBER_TRIES = 20

/** Reports a need: finds its desk and adds it in one write. The same key sent again gives the same report. */
export async function submit(input: Input<'submit'>, call: Call): Promise<Output<'submit'>> {
	requireContent(input)
	requireOwnFiles(call.openid, input)
	const read = await readCategories(call, localityKeys(input.place))
	requireStaffToSettle(input, read.viewer, call)
	const id = reportId(call.openid, input.clientKey)
	const key = digest(input)
	try {
		const submission = await prepare(input, id, key, read, call)
		const added = await addOnce(submission, call)
		const { snapshot, viewer, by } = submission
		await call.ports.notifier.notifyUnheard([added], snapshot)
		const reporter = { ...viewer, openid: by }
		return await answerWith(call, {
			snapshot,
			viewer: reporter,
			situation: situate(added, snapshot, reporter, call),
		})
	} catch (refusal) {
		return answerRefused(refusal, id, key, call)
	}
}

/** Everything that the new report is made of, proven. @throws UserError */
async function prepare(
	input: Input<'submit'>,
	id: string,
	key: string,
	{ snapshot: first, viewer, list }: WithCategories,
	call: Call,
): Promise<Submission> {
	const category = categoryWith(input.category, choosable(list.categories))
	if (!category) throw new UserError('INVALID_INPUT', { category: FIELD_WORDS.unknownCategory })
	requireMayBeUnnamed(input, category)
	const unfit = unfitToSend(input.answers, category)
	if (unfit) throw unfit
	const homes = input.unnamed ? [] : first.households(rosterKey.openid(call.openid))
	const said = locate(input.place, first, homes)
	const own = said.located.by === 'nothing' && !input.unnamed ? ownPath(viewer, call.day) : []
	const codes = [...said.path, ...homePath(input, first, call)].map(({ code }) => code)
	const areas = [...codes, ...own].map((code) => rosterKey.area(code))
	const house = said.household ? [rosterKey.household(said.household.household.id)] : []
	const { snapshot } = await call.roster([...areas, ...house])
	const locality = atOwnPost(own, snapshot) ?? said
	const by = input.unnamed ? aliasOf(id) : call.openid
	await requireFiles(call, input)
	const { photos = [], voice } = await withoutTrace(input, by, 1, call.ports)
	const isUrgent = category.class === 'emergency'
	const unbound = isUrgent ? await unboundAround(snapshot.chain(locality.path), call) : []
	const kept = { photos, ...(voice && { voice }) }
	return { input, category, locality, snapshot, viewer, id, key, by, ...kept, unbound }
}

/** Those in charge of the reporter are needed where it is about them. */
function homePath({ aboutThoseInCharge }: Input<'submit'>, first: RosterSnapshot, call: Call) {
	const own = aboutThoseInCharge ? first.households(rosterKey.openid(call.openid)) : []
	return own.flatMap(({ household }) => household.path)
}

/** Adds the new report in one write. @throws UserError KEY_REUSED, TEXT_REJECTED */
async function addOnce(submission: Submission, call: Call): Promise<Report> {
	const { id, input } = submission
	const checks = await moderationsOf(submission, call)
	// Who it is comes first: a report that nobody can be told of would be worse than a name without a report.
	if (input.unnamed) await call.ports.unnamed.keep({ reportId: id, at: call.now }, call.openid)
	for (let attempt = 0; attempt < NUMBER_TRIES; attempt++) {
		const number = reportNumber(id, attempt, call.now)
		const report = { ...settledOnTheSpot(draftReport(submission, number, call), submission, call), checks }
		if ((await call.ports.reports.add(report)) === 'added') return report
		if (await call.ports.reports.get(id)) throw new UserError('KEY_REUSED')
	}
	throw new Error(`no free number after ${NUMBER_TRIES} tries`)
}

async function moderationsOf(
	{ input, category, by, photos, voice }: Submission,
	call: Call,
): Promise<Moderation[]> {
	const words = await moderateWords(call, 1, 'report', saidIn(input, category), by)
	const asking = { openid: by, now: call.now }
	return [...words, ...photoModerations([], 1, photos, asking), ...voiceModerations(1, voice, asking)]
}

function requireContent({ text, photos, voice }: Input<'submit'>): void {
	if (text === undefined && !photos?.length && !voice)
		throw new UserError('MISSING_INPUT', { text: FIELD_WORDS.sayOrShow })
}

/** @throws UserError INVALID_INPUT, MISSING_INPUT */
function requireMayBeUnnamed(
	{ unnamed, onBehalf, settled, place }: Input<'submit'>,
	{ mayBeUnnamed }: Category,
): void {
	if (!unnamed) return
	if (!mayBeUnnamed) throw new UserError('INVALID_INPUT', { unnamed: FIELD_WORDS.unnamedNeedsCategory })
	if (onBehalf) throw new UserError('INVALID_INPUT', { unnamed: FIELD_WORDS.unnamedForYourself })
	if (settled) throw new UserError('INVALID_INPUT', { unnamed: FIELD_WORDS.settledUnnamed })
	if (!place) throw new UserError('MISSING_INPUT', { place: FIELD_WORDS.unnamedNeedsPlace })
}

/**
 * A new report that its finder settled on the spot (自办自结): both steps stand in it before it is kept, so that it is added
 * in one write. The table decides whether it is theirs to settle; where it is not, it goes its way, with what was done among
 * its words.
 */
function settledOnTheSpot(report: Report, submission: Submission, call: Call): Report {
	const { settled } = submission.input
	if (!settled) return report
	const { snapshot, viewer, by, key } = submission
	const situation = situate(report, snapshot, { ...viewer, openid: by }, call)
	const actor = staffActor(viewer, situation.chain, call.day)
	const decision = decide('settle', digest('settle', key), { ...situation, actor, supplied: settled })
	if ('entry' in decision) return append(report, withDeskWords(decision.entry, snapshot))
	return { ...report, text: doneOnTheSpot(report.text, settled.note) }
}

/** What was settled on the spot staff alone report. @throws UserError NO_PERMISSION */
function requireStaffToSettle({ settled }: Input<'submit'>, { person }: Viewer, call: Call): void {
	if (!settled || (person && postsOn(person, call.day).length > 0)) return
	throw new UserError('NO_PERMISSION', { settled: FIELD_WORDS.settledStaffOnly })
}
