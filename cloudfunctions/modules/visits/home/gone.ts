import { toIso } from '#shared/clock/china-time'
import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { UserError } from '../../../rpc/user-error'
import { mayDecide } from '../../households/reach'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { placeWords, readHousehold } from '../pairs/household'
import { gridsUnder, householdsOfGrid } from '../reading'

type Gone = Output<'visit', 'gone'>

/** So many grids are looked at for one answer. */
const MOST_GRIDS = 10

/** Where somebody said that nobody lives any more. */
export async function gone({ areaCode, cursor }: Input<'visit', 'gone'>, call: Call): Promise<Gone> {
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode)])
	if (!snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	const items: Gone['items'] = []
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

function itemOf(document: HouseholdDocument): Gone['items'] {
	const said = document.visits?.gone
	if (!said) return []
	const { id, address, headName } = document.household
	const household = { id, address, head: maskedName(headName) }
	return [
		{
			household,
			place: placeWords(document),
			outcome: said.outcome,
			at: toIso(said.at),
			left: said.left === true,
		},
	]
}

/** Whoever decides on its people has looked, and is not the one who said it. */
export async function review(
	{ householdId, leaves }: Input<'visit', 'review'>,
	call: Call,
): Promise<Output<'visit', 'review'>> {
	const { document, viewer } = await readHousehold(
		householdId,
		({ person }, one, { day }) => mayDecide(person, one, day),
		call,
	)
	const said = document.visits?.gone
	if (!said) throw new UserError('NOT_FOUND')
	if (said.by === viewer.person?.id) throw new UserError('ANOTHER_DECIDES')
	await call.ports.visits.stand(
		householdId,
		leaves ? { set: { gone: { ...said, left: true } } } : { drop: ['gone'] },
	)
	return { done: true }
}
