import {
	photoModerations,
	voiceModerations,
	type Moderation,
	askedAnew,
	isDue,
	withVerdict,
} from '#shared/content/moderation'
import type { HistoryEntry, Report } from '#shared/life/report'
import type { Category } from '#shared/report/category'
import type { Call, ReadingPorts } from './call'
import type { Input } from './contract/report'
import { moderateWords, type Said } from '../moderation/moderate-words'
import { wordsAnswered } from './answers'
import { logFault } from '../../rpc/log'
import { isTurn } from '../manifest'
import { handOver } from '../moderation/hand-over'
import { keepVerdict, type Moderated, type ModerationRun } from '../moderation/moderated'
import { dropOriginals, withVerdictOnCopy } from '../moderation/photo-copy'
import { openidsBehind } from '../unnamed/names'
import { uploaderOf } from '../unnamed/photos'

/** The words of a submit that others will read. */
export function saidIn(
	{ text, place, placeNote, answers, settled }: Input<'submit'>,
	category: Category,
): Said {
	const where = place && 'text' in place ? place.text : undefined
	return { text, place: where, placeNote, 'settled.note': settled?.note, ...wordsAnswered(answers, category) }
}

/** The checks that an entry brings: its words are asked for at once, its photos and its recording by the clock. @throws UserError TEXT_REJECTED */
export async function moderateEntry(
	call: Call,
	report: Report,
	entry: HistoryEntry,
	by: string,
): Promise<Moderation[]> {
	const { version, note, reason, addition, photos = [], voice } = entry
	const said = {
		note,
		reason,
		placeText: addition?.place?.text,
		...wordsAnswered(addition?.answers, report.category),
	}
	const words = await moderateWords(call, version, 'comment', said, by)
	const asking = { openid: by, now: call.now }
	return [
		...words,
		...photoModerations(report.checks ?? [], version, photos, asking),
		...voiceModerations(version, voice, asking),
	]
}

/** A run that has copied so many photos takes no further report: each is read and written whole, within the minute. */
const MOST_COPIES = 40

/** After an upgrade there are thousands of such reports, from then on none: they are looked for now and then. */
const MINUTES_ANEW = 5
const BATCH_ANEW = 100

/** What was asked about one report, and how many copies that took. */
interface Asked extends ModerationRun {
	copies: number
}

/** The words, photos and recordings of reports. */
export const moderatedReports: Moderated<ReadingPorts> = {
	askDue: async (now, most, ports) => {
		const run: ModerationRun = { words: 0, photos: 0 }
		let copies = 0
		for (const report of await ports.reports.moderationsDue(now, most)) {
			if (copies >= MOST_COPIES) break
			const asked = await askAlone(report, now, ports)
			copies += asked.copies
			run.words += asked.words
			run.photos += asked.photos
		}
		await askAnew(now, ports)
		return run
	},
	takeVerdict: ({ traceId, verdict }, ports) =>
		keepVerdict(
			() => ports.reports.withTrace(traceId),
			async (report) => {
				const now = ports.clock.now()
				const before = report.checks ?? []
				const checks = before.map((check) =>
					check.asking?.traceId === traceId ? withVerdictOnCopy(check, verdict, now) : check,
				)
				await dropOriginals(before, checks, ports)
				return ports.reports.setModerations(report, checks)
			},
		),
}

/**
 * What passed before photos were copied is asked about once more, as a copy: until then its neighbours do not see it, since
 * its uploader may have put another one in its place.
 */
async function askAnew(now: number, { reports }: ReadingPorts): Promise<void> {
	if (!isTurn(now, MINUTES_ANEW)) return
	for (const report of await reports.withoutCopies(BATCH_ANEW))
		await reports.setModerations(
			report,
			(report.checks ?? []).map((check) => askedAnew(check, uploaderOf(check.fileId), now)),
		)
}

/** A report that cannot be asked about is asked about later, and holds no other one up. */
async function askAlone(report: Report, now: number, ports: ReadingPorts): Promise<Asked> {
	try {
		return await ask(report, now, ports)
	} catch (fault) {
		logFault({ unasked: report.id }, fault)
		const later = (report.checks ?? []).map((check) =>
			isDue(check, now) ? withVerdict(check, 'unknown', now) : check,
		)
		await ports.reports.setModerations(report, later)
		return { words: 0, photos: 0, copies: 0 }
	}
}

async function ask(report: Report, now: number, ports: ReadingPorts): Promise<Asked> {
	const checks = report.checks ?? []
	const due = checks.filter((check) => isDue(check, now))
	const words = due.filter(({ fileId }) => fileId === undefined)
	const photos = due.filter(({ fileId }) => fileId !== undefined)
	const answered = [
		...(await Promise.all(words.map((check) => askWords(check, report, now, ports)))),
		...(await handOver(photos, report.id, now, ports)),
	]
	const asked = [...words, ...photos]
	const next = checks.map((check) => answered[asked.indexOf(check)] ?? check)
	await dropOriginals(checks, next, ports)
	// If somebody changed the report meanwhile, the question stays due and the next run asks it.
	await ports.reports.setModerations(report, next)
	const copies = next.filter(({ copy }, at) => copy !== checks[at]?.copy).length
	return { words: words.length, photos: photos.length, copies }
}

async function askWords(
	check: Moderation,
	report: Report,
	now: number,
	ports: ReadingPorts,
): Promise<Moderation> {
	const by = check.asking?.openid ?? ''
	const openid = (await openidsBehind([by], ports))(by) ?? ''
	const scene = check.version === 1 ? 'report' : 'comment'
	const verdict = await ports.content.moderateText(openid, scene, wordsOf(report, check.version))
	return withVerdict(check, verdict, now)
}

/** The words of a version: the first is what was reported. */
function wordsOf(report: Report, version: number): string[] {
	const entry = report.history.find((one) => one.version === version)
	const said = version === 1 ? [report.text, report.place.text] : [entry?.note, entry?.reason]
	return said.filter((text) => text !== undefined && text.trim() !== '') as string[]
}
