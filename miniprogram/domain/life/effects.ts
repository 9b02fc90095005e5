import type { Area } from '../area/area'
import { chinaDay } from '../clock/china-time'
import type { Desk } from '../roster/desk'
import { headAbove } from '../roster/holder'
import { clocksAfter } from './clocks'
import { MARKS } from './marks'
import type { ReportState } from './report'
import type { LifeRow } from './rows/row'
import type { Sending } from './situation'

/** The fields of the state that an event sets, worked out from its row of the table. */
export function effectsOf(row: LifeRow, sending: Sending): Partial<ReportState> {
  const { state } = sending.report
  let set: Partial<ReportState> = {}
  for (const mark of row.marks) set = { ...set, ...MARKS[mark](seeing(sending, set)) }
  set = { ...set, ...moved(row, sending) }
  if (row.to !== 'same' && row.to !== 'asBefore' && row.to !== state.status) set.status = row.to
  const clocks = clocksAfter(row, sending, { ...state, ...set })
  if (JSON.stringify(clocks) !== JSON.stringify(state.clocks)) set.clocks = clocks
  return set
}

/** The sending with what was set so far. */
function seeing(sending: Sending, set: Partial<ReportState>): Sending {
  return { ...sending, report: { ...sending.report, state: { ...sending.report.state, ...set } } }
}

function moved(row: LifeRow, sending: Sending): Partial<ReportState> {
  switch (row.move) {
    case 'stays':
      return {}
    case 'target':
      return sending.supplied.target
        ? lyingAt(sending.supplied.target.desk, sending.supplied.target.area)
        : {}
    case 'oneLevelUp': {
      const above = headAbove(sending.chain.slice(0, -1), chinaDay(sending.now))
      if (!above) return {}
      const area = sending.chain.find(({ code }) => code === above.desk.areaCode)
      return area ? lyingAt(above.desk, area) : {}
    }
  }
}

/** The fields that say at which desk a report lies. `area` is the desk's. */
export function lyingAt(
  owner: Desk,
  area: Area,
): Pick<ReportState, 'owner' | 'ownerPath' | 'level' | 'atTop'> {
  return { owner, ownerPath: area.path.map(({ code }) => code), level: area.level, atTop: false }
}
