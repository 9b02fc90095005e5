import { reachingPosts } from '#shared/roster/reach'
import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../contract/pair'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import type { HouseholdDocument } from '../../org/documents'
import { householdsUnder } from '../households-under'
import type { Viewer } from '../../org/rules/viewer'
import { goerOf } from '../reading'
import { EVERYWHERE } from '../../org/editable-roster'
import { roots } from '../../org/gaps/reach'
import { OVERSEERS } from '../rules/may'
import { isInCharge, pairsBefore, presentPair } from '../rules/turn'
import { placeWords } from './household'

type Listed = Output<'list'>

/** The ledger of an area, grid by grid; without one, of the first that the caller oversees. */
export async function list({ areaCode, ...rest }: Input<'list'>, call: Call): Promise<Listed> {
	const input = { ...rest, areaCode: areaCode ?? (await ownArea(call)) }
	return householdsUnder(input, (document, viewer) => itemOf(document, viewer, call), call)
}

async function ownArea(call: Call): Promise<string> {
	const [own] = reachingPosts((await call.roster()).viewer.person, OVERSEERS, call.day)
	if (!own) throw new UserError('NO_PERMISSION')
	if (own.areaCode !== EVERYWHERE) return own.areaCode
	const [top] = await roots(call)
	if (!top) throw new UserError('NOT_FOUND')
	return top.code
}

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
