import { readingOf, relationsOf, type Reading } from '../../../miniprogram/domain/life/relations'
import type { Report } from '../../../miniprogram/domain/life/report'
import type { Addressee } from '../../../miniprogram/domain/messages/addressees'
import type { Change } from '../../../miniprogram/domain/messages/change'
import type { Reader } from '../../../miniprogram/domain/messages/message'
import type { Around } from './around'

/** How much somebody who is told of a change reads of the report as it is afterwards. */
export function readingFor(
  reader: Reader,
  one: Addressee,
  { after, entry }: Change,
  around: Around,
): Reading {
  return reader === 'neighbour' ? 'public' : readingBy(one, after, around, entry.at)
}

/** How much somebody around a change reads of a report; nothing where the roster does not say who they are. */
export function readingBy(one: Addressee, report: Report, around: Around, now: number): Reading {
  const viewer = around.viewer(one)
  if (!viewer) return 'nothing'
  const chain = around.chainTo(report.state.owner.areaCode)
  return readingOf(report, relationsOf(viewer, report, chain, now))
}
