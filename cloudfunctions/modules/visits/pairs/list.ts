import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import type { HouseholdDocument } from '../../org/documents'
import { householdsUnder } from '../households-under'
import { pairsBefore, presentPair } from '../rules/turn'
import { placeWords } from './household'

type Listed = Output<'pair', 'list'>

/** The ledger of an area, grid by grid. */
export const list = (input: Input<'pair', 'list'>, call: Call): Promise<Listed> =>
	householdsUnder(input, itemOf, call)

function itemOf(document: HouseholdDocument): Listed['items'] {
	const pair = presentPair(document)
	if (!pair) return []
	const { id, number, address, headName } = document.household
	const household = { id, number, address, head: headName, place: placeWords(document) }
	const before = pairsBefore(document).map(({ name, phone, from, to }) => ({
		name,
		phone,
		from,
		...(to !== undefined && { to }),
	}))
	const { name, phone, from } = pair
	return [{ household, name, phone, ...(from !== undefined && { from }), before }]
}
