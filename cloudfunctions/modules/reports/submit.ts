import { photoModerations, voiceModerations, type Moderation } from '#shared/content/moderation'
import type { Report } from '#shared/life/report'
import { aliasOf } from './life/unnamed'
import { categoryWith, choosable, type Category } from '#shared/report/category'
import { FIELD_WORDS } from '../../words/fields'
import { readCategories } from '../categories/read-categories'
import { moderateWords, saidIn } from '../moderation/moderate-words'
import type { Input, Output } from '../contract'
import type { Call } from '../../identity/call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { notifyUnheard } from '../messages/notify'
import { rosterKey } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { withoutTrace } from './unnamed/photos'
import { answerAgain, answerWith } from './act'
import { unfitToSend } from './answers'
import { draftReport, reportNumber, type Submission } from './draft'
import { locate, localityKeys } from './locate'
import { requirePhotos } from './own-photos'
import { requireOwnVoice, requireVoice } from './own-voice'
import { reportId } from './report-id'
import { requireStaffToSettle, settledOnTheSpot } from './settled'
import { requireOwnPhotos } from './photos'
import { unboundAround } from './unbound'
import { load, situate } from './situation'

/** Numbers come from a hash; when one is taken the next is tried. */
const NUMBER_TRIES = 20

/** Reports a need: finds its desk and adds it in one write. The same key sent again gives the same report. */
export async function submit(
	input: Input<'report', 'submit'>,
	call: Call,
): Promise<Output<'report', 'submit'>> {
	requireContent(input)
	requireOwnPhotos(call.openid, input.photos)
	requireOwnVoice(call.openid, input.voice)
	const { snapshot: first, viewer, list } = await readCategories(call, localityKeys(input.place))
	requireStaffToSettle(input, viewer, call)
	const id = reportId(call.openid, input.clientKey)
	const key = digest(input)
	const category = categoryWith(input.category, choosable(list.categories))
	if (!category) {
		const unknown = new UserError('INVALID_INPUT', { category: FIELD_WORDS.unknownCategory })
		return sentBefore(id, key, call, unknown)
	}
	requireMayBeUnnamed(input, category)
	const unfit = unfitToSend(input.answers, category)
	if (unfit) return sentBefore(id, key, call, unfit)
	const [home] = input.unnamed ? [] : first.households(rosterKey.openid(call.openid))
	const locality = locate(input.place, first, home)
	const areas = [...locality.path, ...homePath(input, first, call)].map(({ code }) => rosterKey.area(code))
	const house = locality.household ? [rosterKey.household(locality.household.household.id)] : []
	const { snapshot } = await call.roster([...areas, ...house])
	const by = input.unnamed ? aliasOf(id) : call.openid
	if (!(await requireNewFiles(input, id, key, call))) return answerAgain(call, await load(call, id))
	const { photos = [], voice } = await withoutTrace(input, by, 1, call.ports)
	const kept = { photos, ...(voice && { voice }) }
	const isUrgent = category.class === 'emergency'
	const unbound = isUrgent ? await unboundAround(snapshot.chain(locality.path), call) : []
	const submission = { input, category, locality, snapshot, viewer, id, key, by, ...kept, unbound }

	const added = await addOnce(submission, call)
	if (!added) return answerAgain(call, await load(call, id))
	await notifyUnheard([added], snapshot, call.ports)
	const reporter = { ...viewer, openid: by }
	const situation = situate(added, snapshot, reporter, call)
	return answerWith(call, { snapshot, viewer: reporter, situation })
}

/** Those in charge of the reporter are needed where it is about them. */
function homePath({ aboutThoseInCharge }: Input<'report', 'submit'>, first: RosterSnapshot, call: Call) {
	const homes = aboutThoseInCharge ? first.households(rosterKey.openid(call.openid)) : []
	return homes.flatMap(({ household }) => household.path)
}

/** The new report, or null when it was sent before. @throws UserError KEY_REUSED, TEXT_REJECTED */
async function addOnce(submission: Submission, call: Call): Promise<Report | null> {
	const checks = await moderationsOf(submission, call)
	if (!checks) return null
	// Who it is comes first: a report that nobody can be told of would be worse than a name without a report.
	if (submission.input.unnamed)
		await call.ports.unnamed.keep({ reportId: submission.id, at: call.now }, call.openid)
	for (let attempt = 0; attempt < NUMBER_TRIES; attempt++) {
		const number = reportNumber(submission.id, attempt, call.now)
		const report = { ...settledOnTheSpot(draftReport(submission, number, call), submission, call), checks }
		if ((await call.ports.reports.add(report)) === 'added') return report
		const before = await call.ports.reports.get(submission.id)
		if (before?.history[0]?.key === submission.key) return null
		if (before) throw new UserError('KEY_REUSED')
	}
	throw new Error(`no free number after ${NUMBER_TRIES} tries`)
}

/**
 * What its category, as it is by now, would refuse: what was sent before that, and arrived, is answered all the same.
 * @throws the refusal
 */
async function sentBefore(
	id: string,
	key: string,
	call: Call,
	refusal: UserError,
): Promise<Output<'report', 'submit'>> {
	const before = await call.ports.reports.get(id)
	if (before?.history[0]?.key === key) return answerAgain(call, await load(call, id))
	throw refusal
}

/** False where the same was sent before: then its files count no more. @throws UserError FOREIGN_PHOTO, NO_PHOTO, NO_VOICE */
async function requireNewFiles(
	{ photos, voice }: Input<'report', 'submit'>,
	id: string,
	key: string,
	call: Call,
): Promise<boolean> {
	try {
		await requirePhotos(call, photos)
		await requireVoice(call, voice)
		return true
	} catch (fault) {
		const before = fault instanceof UserError ? await call.ports.reports.get(id) : null
		if (before?.history[0]?.key === key) return false
		throw fault
	}
}

/** The moderations of a new report, or null when the same was sent before: then what it says counts no more. */
async function moderationsOf(
	{ input, category, id, key, by, photos, voice }: Submission,
	call: Call,
): Promise<Moderation[] | null> {
	try {
		const words = await moderateWords(call, 1, 'report', saidIn(input, category), by)
		const asking = { openid: by, now: call.now }
		return [...words, ...photoModerations([], 1, photos, asking), ...voiceModerations(1, voice, asking)]
	} catch (fault) {
		const before = fault instanceof UserError ? await call.ports.reports.get(id) : null
		if (before?.history[0]?.key === key) return null
		throw fault
	}
}

function requireContent({ text, photos, voice }: Input<'report', 'submit'>): void {
	if (text === undefined && !photos?.length && !voice)
		throw new UserError('MISSING_INPUT', { text: FIELD_WORDS.sayOrShow })
}

/** @throws UserError INVALID_INPUT, MISSING_INPUT */
function requireMayBeUnnamed(
	{ unnamed, onBehalf, settled, place }: Input<'report', 'submit'>,
	{ mayBeUnnamed }: Category,
): void {
	if (!unnamed) return
	if (!mayBeUnnamed) throw new UserError('INVALID_INPUT', { unnamed: FIELD_WORDS.unnamedNeedsCategory })
	if (onBehalf) throw new UserError('INVALID_INPUT', { unnamed: FIELD_WORDS.unnamedForYourself })
	if (settled) throw new UserError('INVALID_INPUT', { unnamed: FIELD_WORDS.settledUnnamed })
	if (!place) throw new UserError('MISSING_INPUT', { place: FIELD_WORDS.unnamedNeedsPlace })
}
