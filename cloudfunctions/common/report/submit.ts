import { photoChecks, type ContentCheck } from '../../../miniprogram/domain/content/check'
import type { Viewer } from '../../../miniprogram/domain/life/relations'
import type { Report } from '../../../miniprogram/domain/life/report'
import { categoryWith, choosable, type Category } from '../../../miniprogram/domain/report/category'
import { DEFAULT_CATEGORIES } from '../../../miniprogram/domain/report/default-categories'
import { postsOn } from '../../../miniprogram/domain/roster/person'
import { FIELD_WORDS } from '../../../miniprogram/domain/words/fields'
import { checkWords, saidIn } from '../content/check-words'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { digest } from '../kernel/digest'
import { UserError } from '../kernel/user-error'
import { tell } from '../messages/tell'
import { rosterKey } from '../roster/documents'
import { answerWith } from './act'
import { draftReport, reportNumber, type Submission } from './draft'
import { locate, localityKeys } from './locate'
import { requireOwnPhotos } from './photos'
import { load, situate } from './situation'

/** Numbers come from a hash; when one is taken the next is tried. */
const NUMBER_TRIES = 20

/** Reports a need: finds its desk and adds it in one write. The same key sent again gives the same report. */
export async function submit(
  input: Input<'report', 'submit'>,
  call: Call,
): Promise<Output<'report', 'submit'>> {
  const category = requireContent(input)
  requireOwnPhotos(call.openid, input.photos)
  const { snapshot: first, viewer } = await call.roster(localityKeys(input.place))
  requireStaffForOthers(input, viewer, call)
  const locality = locate(input.place, first, call.openid)
  const { snapshot } = await call.roster(locality.path.map((area) => rosterKey.area(area.code)))
  const id = digest('report', call.openid, input.clientKey).slice(0, 32)
  const submission = { input, category, locality, snapshot, viewer, id, key: digest(input) }

  const added = await addOnce(submission, call)
  if (!added) return answerWith(call, await load(call, id))
  const [entry] = added.history
  if (entry) await tell([{ before: null, entry, after: added }], snapshot, call.ports)
  return answerWith(call, { snapshot, situation: situate(added, snapshot, viewer, call) })
}

/** The new report, or null when it was sent before. @throws UserError KEY_REUSED, TEXT_REJECTED */
async function addOnce(submission: Submission, call: Call): Promise<Report | null> {
  const checks = await checksOf(submission, call)
  if (!checks) return null
  for (let attempt = 0; attempt < NUMBER_TRIES; attempt++) {
    const number = reportNumber(submission.id, attempt, call.now)
    const report = { ...draftReport(submission, number, call), checks }
    if ((await call.ports.reports.add(report)) === 'added') return report
    const before = await call.ports.reports.get(submission.id)
    if (before?.history[0]?.key === submission.key) return null
    if (before) throw new UserError('KEY_REUSED')
  }
  throw new Error(`no free number after ${NUMBER_TRIES} tries`)
}

/** The content checks of a new report, or null when the same was sent before: then what it says counts no more. */
async function checksOf({ input, id, key }: Submission, call: Call): Promise<ContentCheck[] | null> {
  try {
    const words = await checkWords(call, 1, 'report', saidIn(input))
    return [...words, ...photoChecks([], 1, input.photos ?? [], call)]
  } catch (fault) {
    const before = fault instanceof UserError ? await call.ports.reports.get(id) : null
    if (before?.history[0]?.key === key) return null
    throw fault
  }
}

function requireContent({ category, text, photos }: Input<'report', 'submit'>): Category {
  const known = categoryWith(category, choosable(DEFAULT_CATEGORIES))
  if (!known) throw new UserError('INVALID_INPUT', { category: FIELD_WORDS.unknownCategory })
  if (text === undefined && !photos?.length)
    throw new UserError('MISSING_INPUT', { text: FIELD_WORDS.sayOrShow })
  return known
}

function requireStaffForOthers(
  { onBehalf }: Input<'report', 'submit'>,
  { person }: Viewer,
  call: Call,
): void {
  if (!onBehalf || (person && postsOn(person, call.day).length > 0)) return
  throw new UserError('NO_PERMISSION', { onBehalf: FIELD_WORDS.onBehalfStaffOnly })
}
