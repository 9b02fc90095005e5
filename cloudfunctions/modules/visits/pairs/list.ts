import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { gridsUnder, householdsOfGrid } from '../reading'
import { presentPair } from '../rules/turn'
import { placeWords } from './household'

type Listed = Output<'pair', 'list'>

/** So many grids are looked at for one answer. */
const MOST_GRIDS = 10

/** The ledger of an area, grid by grid. */
export async function list({ areaCode, cursor }: Input<'pair', 'list'>, call: Call): Promise<Listed> {
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode)])
	if (!snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	const items: Listed['items'] = []
	let looked = 0
	let next: string | undefined
	for await (const { grid, before } of gridsUnder(call.ports, areaCode, snapshot.version, call.day, cursor)) {
		if (looked >= MOST_GRIDS) {
			next = before
			break
		}
		looked += 1
		items.push(...(await householdsOfGrid(call.ports, grid.code, snapshot)).flatMap(itemOf))
	}
	const of = items.map(({ household }) => subject.household(household.id))
	await recordShowing(call, viewer, { of, where: 'visits', what: ['address'] })
	return { items, ...(next !== undefined && { cursor: next }) }
}

function itemOf(document: HouseholdDocument): Listed['items'] {
	const pair = presentPair(document)
	if (!pair) return []
	const { id, number, address, headName } = document.household
	const household = { id, number, address, head: headName, place: placeWords(document) }
	const before = (document.visits?.pairs ?? []).map(({ name, phone, from, to }) => ({
		name,
		phone,
		from,
		...(to !== undefined && { to }),
	}))
	const { name, phone, from } = pair
	return [{ household, name, phone, ...(from !== undefined && { from }), before }]
}
