import { isDue, withVerdict, type ContentCheck } from '../../../miniprogram/domain/content/check'
import type { Report } from '../../../miniprogram/domain/life/report'
import { askAboutPortraits } from '../portrait/check'
import type { Ports } from '../ports/ports'
import { openidsBehind } from '../unnamed/openids'
import { handOver } from './hand-over'

/** How many reports, and how many portraits, one run takes; the next run goes on. With nine photos each it stays below WeChat's rate. */
const BATCH = 20

/** How many questions one run asked. */
export interface CheckRun {
  words: number
  photos: number
}

/** Asks what is due: photos that are new, and whatever had no answer before. Only what is due is read. */
export async function runChecks(ports: Ports): Promise<CheckRun> {
  const now = ports.clock.now()
  const due = await ports.reports.checksDue(now, BATCH)
  const asked = await Promise.all(due.map((report) => askAlone(report, now, ports)))
  const portraits = await ports.portraits.checksDue(now, BATCH)
  await askAboutPortraits(portraits, now, ports)
  const count = (what: 'words' | 'photos') => asked.reduce((sum, checks) => sum + checks[what], 0)
  return { words: count('words'), photos: count('photos') + portraits.length }
}

/** A report that cannot be asked about is asked about later, and holds no other one up. */
async function askAlone(report: Report, now: number, ports: Ports): Promise<CheckRun> {
  try {
    return await ask(report, now, ports)
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault)
    console.error(JSON.stringify({ unasked: report.id, fault: said }))
    const later = (report.checks ?? []).map((check) =>
      isDue(check, now) ? withVerdict(check, 'unknown', now) : check,
    )
    await ports.reports.setChecks(report, later)
    return { words: 0, photos: 0 }
  }
}

async function ask(report: Report, now: number, ports: Ports): Promise<CheckRun> {
  const checks = report.checks ?? []
  const due = checks.filter((check) => isDue(check, now))
  const words = due.filter(({ fileId }) => fileId === undefined)
  const photos = due.filter(({ fileId }) => fileId !== undefined)
  const answered = [
    ...(await Promise.all(words.map((check) => askWords(check, report, now, ports)))),
    ...(await handOver(photos, now, ports)),
  ]
  const asked = [...words, ...photos]
  const next = checks.map((check) => answered[asked.indexOf(check)] ?? check)
  // Whoever changed the report meanwhile left the question due: the next run asks it.
  await ports.reports.setChecks(report, next)
  return { words: words.length, photos: photos.length }
}

async function askWords(
  check: ContentCheck,
  report: Report,
  now: number,
  ports: Ports,
): Promise<ContentCheck> {
  const by = check.asking?.openid ?? ''
  const openid = (await openidsBehind([by], ports))(by) ?? ''
  const scene = check.version === 1 ? 'report' : 'comment'
  const verdict = await ports.content.checkText(openid, scene, wordsOf(report, check.version))
  return withVerdict(check, verdict, now)
}

/** The words of a version: the first is what was reported. */
function wordsOf(report: Report, version: number): string[] {
  const entry = report.history.find((one) => one.version === version)
  const said = version === 1 ? [report.text, report.place.text] : [entry?.note, entry?.reason]
  return said.filter((text) => text !== undefined && text.trim() !== '') as string[]
}
