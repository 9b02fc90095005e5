import { accountHandlers } from '../../cloudfunctions/modules/accounts/handlers'
import { calendarHandlers } from '../../cloudfunctions/modules/calendar/handlers'
import { cardHandlers } from '../../cloudfunctions/modules/cards/handlers'
import { categoryHandlers } from '../../cloudfunctions/modules/categories/handlers'
import { contract, type Noun } from '../../cloudfunctions/modules/contract'
import { householdHandlers } from '../../cloudfunctions/modules/households/handlers'
import { serveNoun } from '../../cloudfunctions/modules/serve-noun'
import { messageHandlers } from '../../cloudfunctions/modules/messages/handlers'
import { placeHandlers } from '../../cloudfunctions/modules/places/handlers'
import { pairHandlers } from '../../cloudfunctions/modules/visits/pairs/handlers'
import { planHandlers } from '../../cloudfunctions/modules/visits/plans/handlers'
import { visitHandlers } from '../../cloudfunctions/modules/visits/handlers'
import type { Ports } from '../../cloudfunctions/modules/ports'
import { printHandlers } from '../../cloudfunctions/modules/printing/handlers'
import { ratesHandlers } from '../../cloudfunctions/modules/rates/handlers'
import { reportHandlers } from '../../cloudfunctions/modules/reports/handlers'
import { confirmingHandlers } from '../../cloudfunctions/modules/confirming/handlers'
import { importHandlers } from '../../cloudfunctions/modules/imports/handlers'
import { rosterHandlers } from '../../cloudfunctions/modules/roster/handlers'

export type Answers = Record<Noun, ReturnType<typeof serveNoun>>

/** What each function of the contract answers, in this process, on some ports. */
export function answersOn(ports: Ports): Answers {
	return {
		account: serveNoun(contract.account, accountHandlers, ports),
		calendar: serveNoun(contract.calendar, calendarHandlers, ports),
		card: serveNoun(contract.card, cardHandlers, ports),
		category: serveNoun(contract.category, categoryHandlers, ports),
		household: serveNoun(contract.household, householdHandlers, ports),
		message: serveNoun(contract.message, messageHandlers, ports),
		place: serveNoun(contract.place, placeHandlers, ports),
		pair: serveNoun(contract.pair, pairHandlers, ports),
		plan: serveNoun(contract.plan, planHandlers, ports),
		print: serveNoun(contract.print, printHandlers, ports),
		rates: serveNoun(contract.rates, ratesHandlers, ports),
		report: serveNoun(contract.report, reportHandlers, ports),
		roster: serveNoun(
			contract.roster,
			{ ...rosterHandlers, ...importHandlers, ...confirmingHandlers },
			ports,
		),
		visit: serveNoun(contract.visit, visitHandlers, ports),
	}
}

/** The function of a name; there has to be one. */
export function functionIn(answers: Answers, noun: string): Answers[Noun] {
	if (!Object.hasOwn(answers, noun)) throw new RangeError(`no function ${noun}`)
	return answers[noun as Noun]
}
