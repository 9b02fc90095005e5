import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import type { HouseholdDocument } from '../../org/documents'
import { householdsUnder } from '../households-under'
import type { Viewer } from '../../org/rules/viewer'
import { goerOf } from '../reading'
import { isInCharge, pairsBefore, presentPair } from '../rules/turn'
import { placeWords } from './household'

type Listed = Output<'pair', 'list'>

/** The ledger of an area, grid by grid. */
export const list = (input: Input<'pair', 'list'>, call: Call): Promise<Listed> =>
	householdsUnder(input, (document, viewer) => itemOf(document, viewer, call), call)

/** Those who answer for the grid read who lives there; a mere onlooker does not. */
function itemOf(document: HouseholdDocument, viewer: Viewer, call: Call): Listed['items'] {
	const pair = presentPair(document)
	if (!pair) return []
	const { id, number, address, headName } = document.household
	const head = isInCharge(goerOf(call, viewer), document, call.day) ? headName : maskedName(headName)
	const household = { id, number, address, head, place: placeWords(document) }
	const before = pairsBefore(document).map(({ name, phone, from, to }) => ({
		name,
		phone,
		...(from !== undefined && { from }),
		to,
	}))
	const { name, phone, from } = pair
	return [{ household, name, phone, ...(from !== undefined && { from }), before }]
}
