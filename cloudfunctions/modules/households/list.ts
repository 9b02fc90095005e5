import { maskedName, maskedPhone } from '../../privacy/masked-person'
import type { Input, Output } from './contract'
import type { Call } from './call'
import { subject } from '../showings/ports/showing-store'
import { rosterKey, type RosterDocument } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { recordShowing } from '../showings/record'
import { gridsLedBy } from './reach'

type Listed = Output<'list'>

/** Between the grid that is being read and where its own pages go on. */
const AT = ' '

/**
 * The households of the grids that the caller leads: two reads a page, whatever the size of the grid. A cursor names a grid,
 * and the caller's present grids decide whether it is theirs. Names and phones are masked; that the addresses were shown is
 * recorded once a page.
 */
export async function list({ cursor }: Input<'list'>, call: Call): Promise<Listed> {
	const { snapshot, viewer } = await call.roster()
	const grids = gridsLedBy(viewer.person, call.day).sort()
	const [named, within] = cursor?.split(AT) ?? []
	const grid = named === undefined ? grids[0] : grids.find((one) => one === named)
	if (grid === undefined) return { items: [] }
	const { items, next } = await call.ports.roster.pageWithKey(rosterKey.grid(grid), within || undefined)
	const after = grids[grids.indexOf(grid) + 1]
	const goesOn = next === undefined ? after : `${grid}${AT}${next}`
	const listed = listedIn(items, snapshot)
	const of = listed.length === 0 ? [] : [subject.area(grid)]
	await recordShowing(call, viewer, { of, where: 'list', what: ['address'] })
	return { items: listed, ...(goesOn !== undefined && { cursor: goesOn }) }
}

function listedIn(documents: readonly RosterDocument[], snapshot: RosterSnapshot): Listed['items'] {
	return documents.flatMap((document) => {
		if (document.kind !== 'household' || !snapshot.holds(document)) return []
		const { id, number, headName, phone, address, path, doorCode, members } = document.household
		return [
			{
				householdId: id,
				number,
				headName: maskedName(headName),
				...(phone !== undefined && { phone: maskedPhone(phone) }),
				address,
				place: path[path.length - 1]?.name ?? '',
				doorCode,
				members: members.filter(({ state }) => state === 'confirmed').map(({ name }) => maskedName(name)),
			},
		]
	})
}
