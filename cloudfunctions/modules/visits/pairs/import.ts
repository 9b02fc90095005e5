import { reaches } from '#shared/roster/reach'
import type { Input, Output } from '../contract/pair'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { pairBeside } from '../stand-beside'
import { pairedAs } from './confirm'

/** Brings in a list of pairs. A row that names no household of the area, or the importer themself, is answered by its place; a repetition changes nothing. */
export async function importPairs(
	{ areaCode, rows }: Input<'import'>,
	call: Call,
): Promise<Output<'import'>> {
	const keys = rows.map(({ grid, number }) => rosterKey.number(grid, number))
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode), ...new Set(keys)])
	if (!snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	const unknown: number[] = []
	let paired = 0
	const isTheirs = ({ household: { path } }: HouseholdDocument): boolean => {
		const line = path.map(({ code }) => code)
		return line.includes(areaCode) && reaches(viewer.person, ['clerk'], line, call.day)
	}
	for (const [at, { name, phone }] of rows.entries()) {
		const document = snapshot.households(keys[at] ?? '').find(isTheirs)
		if (!document || phone === viewer.person?.phone) {
			unknown.push(at)
			continue
		}
		paired += 1
		if (document.household.paired?.phone === phone && document.household.paired.name === name) continue
		const change = pairedAs(document, { name, phone, from: call.day }, call.day)
		await pairBeside(document, change, call)
	}
	return { paired, unknown }
}
