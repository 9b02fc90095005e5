import type { Report } from '../../../miniprogram/domain/life/report'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { itemOf } from './item'
import { PAGE_SIZE } from './lists'
import { ownReports } from './own-reports'
import { fitsOwn } from './search/fits'
import { askedIn, LOOKED_AT, spanOf } from './search/search'

/**
 * What the caller reported, newest first: their own, the unnamed ones too, and what they said on somebody's behalf. Whoever looks
 * for something gets what fits of a longer stretch of that list: nobody has so much of their own that it needs keys.
 */
export async function mine(input: Input<'report', 'mine'>, call: Call): Promise<Output<'report', 'mine'>> {
  const asked = askedIn(input)
  const { since = 0, before = Infinity } = spanOf(input)
  const isSearch = Object.keys(input).some((field) => field !== 'cursor')
  const { viewer } = await call.roster()
  const who = { openid: call.openid, ...(viewer.person && { personId: viewer.person.id }) }
  const { reports, next } = await ownReports(who, input.cursor, isSearch ? LOOKED_AT : PAGE_SIZE, call)
  const fitting = reports.filter((report) => {
    const { startedAt } = report.state.clocks.total
    return startedAt >= since && startedAt < before && fitsOwn(report, asked, input)
  })
  return {
    items: fitting.map((report) => ({
      ...itemOf(report, call.now),
      ...onBehalfOf(report),
      ...asks(report),
    })),
    ...(isSearch && { understood: asked.understood }),
    ...(next !== undefined && { cursor: next }),
  }
}

/** Its spokesperson knows for whom they said it. */
function onBehalfOf({ reporter: { by, name } }: Report): { onBehalfOf?: string } {
  return by && name !== undefined ? { onBehalfOf: name } : {}
}

/** Somebody waits for their answer; whoever said it for somebody without WeChat has none to give. */
function asks({ state, reporter }: Report): { asksYou?: true } {
  return state.suspension?.kind === 'question' && !reporter.by ? { asksYou: true } : {}
}
