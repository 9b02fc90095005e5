import { accountMethods } from './accounts/contract/account'
import { calendarMethods } from './calendar/contract'
import { cardMethods } from './cards/contract'
import { categoryMethods } from './categories/contract/category'
import { householdMethods } from './households/contract'
import { importMethods } from './imports/contract/import'
import { messageMethods } from './messages/contract'
import { pairMethods } from './visits/contract/pair'
import { planMethods } from './visits/contract/plan'
import { placeMethods } from './places/contract'
import { printMethods } from './printing/contract'
import { ratesMethods } from './rates/contract'
import { reportMethods } from './reports/contract/report'
import { rosterMethods } from './roster/contract/roster'
import { visitMethods } from './visits/contract/visit'
import type { InputOf, Methods, OutputOf } from '../rpc/method'

/** Everything that a client may call: noun → verb → method. */
export const contract = {
	account: accountMethods,
	calendar: calendarMethods,
	card: cardMethods,
	category: categoryMethods,
	household: householdMethods,
	message: messageMethods,
	pair: pairMethods,
	place: placeMethods,
	plan: planMethods,
	print: printMethods,
	rates: ratesMethods,
	report: reportMethods,
	roster: { ...rosterMethods, ...importMethods },
	visit: visitMethods,
} as const satisfies Record<string, Methods>

export type Contract = typeof contract
export type Noun = keyof Contract
export type Verb<N extends Noun> = keyof Contract[N] & string

type MethodOf<N extends Noun, V extends Verb<N>> = Extract<Contract[N][V], Methods[string]>

export type Input<N extends Noun, V extends Verb<N>> = InputOf<MethodOf<N, V>>
export type Output<N extends Noun, V extends Verb<N>> = OutputOf<MethodOf<N, V>>
