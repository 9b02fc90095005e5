import { accountMethods } from './account'
import { calendarMethods } from './calendar'
import { cardMethods } from './card'
import { categoryMethods } from './category'
import { householdMethods } from './household'
import { messageMethods } from './message'
import { placeMethods } from './place'
import { printMethods } from './print'
import { ratesMethods } from './rates'
import { reportMethods } from './report'
import { rosterMethods } from './roster'
import type { InputOf, Methods, OutputOf } from './method'

/** Everything that a client may call: noun → verb → method. */
export const contract = {
  account: accountMethods,
  calendar: calendarMethods,
  card: cardMethods,
  category: categoryMethods,
  household: householdMethods,
  message: messageMethods,
  place: placeMethods,
  print: printMethods,
  rates: ratesMethods,
  report: reportMethods,
  roster: rosterMethods,
} as const satisfies Record<string, Methods>

export type Contract = typeof contract
export type Noun = keyof Contract
export type Verb<N extends Noun> = keyof Contract[N] & string

type MethodOf<N extends Noun, V extends Verb<N>> = Extract<Contract[N][V], Methods[string]>

export type Input<N extends Noun, V extends Verb<N>> = InputOf<MethodOf<N, V>>
export type Output<N extends Noun, V extends Verb<N>> = OutputOf<MethodOf<N, V>>
