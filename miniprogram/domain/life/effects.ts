import { headAbove } from '../roster/holder'
import { deskKey, type Desk } from '../roster/desk'
import { chinaDay } from '../clock/china-time'
import { half, termEnd, TERMS } from '../clock/term'
import type { Area } from '../area/area'
import type { LifeRow, Mark } from './table'
import type { Clocks, ReportState } from './report'
import type { Sending } from './situation'

/** The fields of the state that an event sets, worked out from its row of the table. */
export function effectsOf(row: LifeRow, sending: Sending): Partial<ReportState> {
  const { state } = sending.report
  const marks = row.marks.map((mark) => MARKS[mark](sending))
  const set = [...marks, moved(row, sending)].reduce((sum, part) => ({ ...sum, ...part }), {})
  if (row.to !== 'same' && row.to !== state.status) set.status = row.to
  const clocks = clocksAfter(row, sending)
  if (JSON.stringify(clocks) !== JSON.stringify(state.clocks)) set.clocks = clocks
  return set
}

const MARKS: Readonly<Record<Mark, (sending: Sending) => Partial<ReportState>>> = {
  becomesLead: ({ actor }) => ({ lead: { id: actor.id, name: actor.name } }),
  dropsLead: () => ({ lead: null }),
  becomesHandler: ({ report, actor }) => ({
    handlerIds: [...new Set([...report.state.handlerIds, actor.id])],
  }),
  namesCoHandlers: ({ report, supplied }) => ({
    coHandlers: dedupe([...report.state.coHandlers, ...(supplied.coHandlers ?? [])]),
  }),
  countsReturn: ({ report }) => {
    const key = deskKey(report.state.owner)
    return { returns: { ...report.state.returns, [key]: (report.state.returns[key] ?? 0) + 1 } }
  },
  countsRework: ({ report }) => ({ reworks: report.state.reworks + 1 }),
  supervised: () => ({ supervised: true }),
  tellsByPhone: ({ now }) => ({ told: { at: now, by: 'phone' } }),
  tellsByWechat: ({ report, now }) => ({
    told: report.reporter.openid === undefined ? null : { at: now, by: 'wechat' },
  }),
  tellsAnew: () => ({ told: null }),
  rated: ({ supplied }) => (supplied.rating ? { rating: supplied.rating } : {}),
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
export function lyingAt(owner: Desk, area: Area): Pick<ReportState, 'owner' | 'ownerPath' | 'level'> {
  return { owner, ownerPath: area.path.map(({ code }) => code), level: area.level }
}

function clocksAfter(row: LifeRow, { report, category, now, calendar }: Sending): Clocks {
  const { stage, total } = report.state.clocks
  const terms = TERMS[category.class]
  return {
    stage:
      row.stage === 'keeps'
        ? stage
        : row.stage === 'ends'
          ? null
          : { kind: 'acceptance', dueAt: termEnd(now, terms.accept, calendar) },
    total:
      row.total === 'keeps'
        ? total
        : row.total === 'halfTerm'
          ? { ...total, dueAt: termEnd(now, half(terms.total), calendar), stoppedAt: null }
          : { ...total, stoppedAt: total.stoppedAt ?? now },
  }
}

function dedupe(desks: Desk[]): Desk[] {
  return [...new Map(desks.map((desk) => [deskKey(desk), desk])).values()]
}
