import { accountHandlers } from '../../cloudfunctions/common/account/handlers'
import { calendarHandlers } from '../../cloudfunctions/common/calendar/handlers'
import { cardHandlers } from '../../cloudfunctions/common/card/handlers'
import { categoryHandlers } from '../../cloudfunctions/common/category/handlers'
import { contract, type Noun } from '../../cloudfunctions/common/contract'
import { householdHandlers } from '../../cloudfunctions/common/household/handlers'
import { serve } from '../../cloudfunctions/common/kernel/serve'
import { messageHandlers } from '../../cloudfunctions/common/messages/handlers'
import { placeHandlers } from '../../cloudfunctions/common/place/handlers'
import type { Ports } from '../../cloudfunctions/common/ports/ports'
import { printHandlers } from '../../cloudfunctions/common/print/handlers'
import { ratesHandlers } from '../../cloudfunctions/common/rates/handlers'
import { reportHandlers } from '../../cloudfunctions/common/report/handlers'
import { rosterHandlers } from '../../cloudfunctions/common/roster/handlers'

export type Answers = Record<Noun, ReturnType<typeof serve>>

/** What each function of the contract answers, in this process, on some ports. */
export function answersOn(ports: Ports): Answers {
  return {
    account: serve<'account'>(contract.account, accountHandlers, ports),
    calendar: serve<'calendar'>(contract.calendar, calendarHandlers, ports),
    card: serve<'card'>(contract.card, cardHandlers, ports),
    category: serve<'category'>(contract.category, categoryHandlers, ports),
    household: serve<'household'>(contract.household, householdHandlers, ports),
    message: serve<'message'>(contract.message, messageHandlers, ports),
    place: serve<'place'>(contract.place, placeHandlers, ports),
    print: serve<'print'>(contract.print, printHandlers, ports),
    rates: serve<'rates'>(contract.rates, ratesHandlers, ports),
    report: serve<'report'>(contract.report, reportHandlers, ports),
    roster: serve<'roster'>(contract.roster, rosterHandlers, ports),
  }
}

/** The function of a name; there has to be one. */
export function functionIn(answers: Answers, noun: string): Answers[Noun] {
  if (!Object.hasOwn(answers, noun)) throw new RangeError(`no function ${noun}`)
  return answers[noun as Noun]
}
