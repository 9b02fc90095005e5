import { pathText } from '../../../miniprogram/domain/area/area'
import { placePath } from '../../../miniprogram/domain/life/place-path'
import type { HistoryEntry, Report } from '../../../miniprogram/domain/life/report'
import type { Situation } from '../../../miniprogram/domain/life/situation'
import type { Output } from '../contract'
import { clockView, noteDueView } from './clock-view'
import { historyView } from './history-view'
import { ownerView } from './owner-view'
import { viewHead } from './view-head'

type ReportView = Output<'report', 'show'>['report']

/**
 * What those above read of a private report: number, category, area, clocks, and what they are asked to decide. Of the
 * words and the people in it nothing, but for what they wrote themselves.
 */
export function outlineView(situation: Situation, personId: string | undefined): ReportView {
  const { report, now } = situation
  const { state } = report
  const path = placePath(report)
  return {
    ...viewHead(situation),
    text: '',
    photos: [],
    place: { areaCode: path[path.length - 1]?.code ?? state.owner.areaCode, path: pathText(path) },
    mine: false,
    publicOnly: false,
    outlineOnly: true,
    isPublic: false,
    owner: ownerView(situation),
    coHandlers: [],
    ...noteDueView(state, now),
    told: state.told !== null,
    merged: [],
    joins: 0,
    joined: false,
    trail: [],
    history: report.history
      .filter((entry) => entry.by.id === personId || entry === askedExtension(report))
      .map((entry) => historyView(entry, situation, null)),
    clock: clockView(state, now),
  }
}

/** The question for more time that waits for the desk above. */
function askedExtension({ state, history }: Report): HistoryEntry | undefined {
  if (state.extensions.asked === null) return undefined
  return history.findLast(({ event }) => event === 'askExtension')
}
