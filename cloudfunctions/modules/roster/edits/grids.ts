import type { Actor } from '#shared/life/report'
import { MOVE_PROBLEMS, MOVE_SENTENCES } from '../../../words/roster-changes'
import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { staffActor } from '../../reports/situation'
import { requireGrant } from '../granting'
import { codesTo, type EditableRoster } from '../../org/editable-roster'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { rosterKey } from '../../org/documents'
import { areaView } from './area-view'
import type { Regrid } from '../../org/regrid'
import { followLate } from '../../reports/follow/regrid'
import { finishWithReports, requireFewReports } from './finish-with-reports'
import { householdsOfGrids, naturally } from '../../org/read-tree'
import { movedHouseholds } from './households'
import { beginEdit, workOf, type Beginning } from './begin-edit'
import { makeEdit, notPossible, type Edit } from './make-edit'
import { endGrid, newGrid, openGrid } from './new-grids'
import { placementOf, requireWhole, unitsOf } from './placement'
import { readScope, type Scope } from './scope'
import type { Newcomer } from './tenures'

type AreaView = Output<'area'>

/** The households of a grid, in the order of their numbers. */
export async function households(
	{ areaCode }: Input<'households'>,
	call: Call,
): Promise<Output<'households'>> {
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode)])
	if (!snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	const found = await householdsOfGrids(call.ports.roster, [areaCode], snapshot.version)
	const of = found.length === 0 ? [] : [subject.area(areaCode)]
	await recordShowing(call, viewer, { of, where: 'roster', what: ['address'] })
	return {
		households: found
			.map(({ household: { id, number, address } }) => ({ id, number, address }))
			.sort((one, other) => naturally(one.number, other.number)),
	}
}

/** Divides a grid into new ones: every household goes to exactly one of them. */
export async function split(input: Input<'split'>, call: Call): Promise<AreaView> {
	const { areaCode, into } = input
	const work = workOf('split', call, input)
	const beginning = await beginEdit(call, work, [rosterKey.area(areaCode)])
	const { scope, parent } = await villageScope(call, beginning, [areaCode], phonesOf(into))
	const { book } = scope
	const names = into.map(({ name }) => name)
	const regrid = { ended: [areaCode], book, by: actorOf(beginning, call), work }
	if (beginning.isDone) {
		const placed = placementOf(into, gridsCalled(book, parent, names))
		await followLate(call, { ...regrid, placed })
		return areaView(call, areaCode, call.day)
	}
	const old = openGrid(book, areaCode)
	const found = await householdsOfGrids(call.ports.roster, [areaCode], scope.version)
	requireWhole(into, found)
	const making = { by: beginning.viewer.person, today: call.day, work }
	const grids = into.map(({ name, leader }, at) => {
		const people = at === 0 ? 'all' : 'shared'
		return newGrid(book, { name, leader, from: [old], people }, making).code
	})
	endGrid(book, old, unitsOf(into, grids, book, old), call.day)
	const placed = placementOf(into, grids)
	const what = MOVE_SENTENCES.split(old.name, names)
	await change(call, scope, { ...regrid, placed }, found, { change: { verb: 'split', input }, what })
	return areaView(call, areaCode, call.day)
}

/** Makes one grid of several. Everybody goes on in it; of their leaders the first grid's. */
export async function merge(input: Input<'merge'>, call: Call): Promise<AreaView> {
	const { name, leader } = input
	const areaCodes = [...new Set(input.areaCodes)]
	if (areaCodes.length < 2) throw notPossible('areaCodes', MOVE_PROBLEMS.sameGrid)
	const work = workOf('merge', call, input)
	const beginning = await beginEdit(call, work, areaCodes.map(rosterKey.area))
	const { scope, parent } = await villageScope(call, beginning, areaCodes, phonesOf([{ leader }]))
	const { book } = scope
	const regrid = { ended: areaCodes, book, by: actorOf(beginning, call), work }
	if (beginning.isDone) {
		const grids = gridsCalled(book, parent, [name])
		await followLate(call, { ...regrid, placed: { grids, of: new Map() } })
		return areaView(call, grids[0] ?? parent, call.day)
	}
	const old = areaCodes.map((code) => openGrid(book, code))
	const found = await householdsOfGrids(call.ports.roster, areaCodes, scope.version)
	const making = { by: beginning.viewer.person, today: call.day, work }
	const { code } = newGrid(book, { name, leader, from: old, people: 'all' }, making)
	const units = new Map([...book.areas.keys()].map((unit) => [unit, code]))
	for (const grid of old) endGrid(book, grid, units, call.day)
	const placed = { grids: [code], of: new Map(found.map(({ household }) => [household.id, code])) }
	const names = old.map((grid) => grid.name)
	const what = MOVE_SENTENCES.merge(names, name)
	await change(call, scope, { ...regrid, placed }, found, { change: { verb: 'merge', input }, what })
	return areaView(call, code, call.day)
}

/** Puts the new grids in force, with the households and the reports that go along. */
async function change(
	call: Call,
	scope: Scope,
	regrid: Regrid,
	found: Awaited<ReturnType<typeof householdsOfGrids>>,
	asked: Pick<Edit, 'change' | 'what'>,
): Promise<void> {
	await requireFewReports(call, regrid)
	await makeEdit(call, scope, {
		...asked,
		work: regrid.work,
		reached: { reached: regrid.ended.map((code) => codesTo(scope.book, code)) },
		isFinal: true,
		households: movedHouseholds(regrid.book, found, regrid.placed, call.day),
		finish: (staging) => finishWithReports(call, staging, regrid),
	})
	await followLate(call, regrid)
}

/**
 * The village of grids with all that lies in it: the grids beside have codes and names that no new one may take.
 * @throws UserError NOT_FOUND, MOVE_NOT_POSSIBLE
 */
async function villageScope(
	call: Call,
	{ snapshot, viewer, isDone }: Beginning,
	codes: readonly string[],
	phones: readonly string[],
): Promise<{ scope: Scope; parent: string }> {
	const parents = new Set(
		codes.map((code) => {
			const area = snapshot.area(code)
			if (!area) throw new UserError('NOT_FOUND')
			return area.path[area.path.length - 2]?.code
		}),
	)
	const [parent] = parents
	if (parents.size > 1) throw notPossible('areaCodes', MOVE_PROBLEMS.otherVillage)
	if (parent === undefined) throw notPossible('areaCode', MOVE_PROBLEMS.notAGrid)
	const { snapshot: village } = await call.roster([rosterKey.area(parent)])
	if (village.version !== snapshot.version) throw new UserError('ROSTER_BUSY')
	const line = village.area(parent)?.path.map(({ code }) => code) ?? []
	const { person } = viewer
	const personIds = person && phones.includes(person.phone) ? [person.id] : []
	for (const code of codes) {
		requireGrant(call, viewer, { line: [...line, code], personIds })
	}
	const reach = { code: parent, below: true, changed: codes, phones }
	return { scope: await readScope(call, { snapshot: village, viewer, isDone }, reach), parent }
}

function phonesOf(grids: readonly { leader?: Newcomer | undefined }[]): string[] {
	return grids.flatMap(({ leader }) => leader?.phone ?? [])
}

function actorOf({ viewer }: Beginning, call: Call): Actor {
	return staffActor(viewer, [], call.day)
}

/** The grids that a change made, when it is sent again. */
function gridsCalled(book: EditableRoster, parent: string, names: readonly string[]): string[] {
	const there = [...book.areas.values()].filter((area) => area.parent === parent && area.to === undefined)
	return names.map((name) => there.find((area) => area.name === name)?.code ?? parent)
}
