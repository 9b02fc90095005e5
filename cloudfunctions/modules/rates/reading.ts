import type { Area } from '#shared/area/area'
import type { Viewer } from '../org/rules/viewer'
import { momentsOf, periodFault, type Period } from '#shared/rates/period'
import { FIELD_WORDS } from '../../words/fields'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import type { Counting } from './ports/rate-store'
import { rosterKey } from '../org/documents'
import { compare } from '../org/duties'

/** An area whose rates the caller may read, with those right below, and what is to be counted. */
export interface Reading {
	area: Area
	children: Area[]
	counting: Counting
	viewer: Viewer
}

/**
 * Reads the caller and the area in one call to the database.
 * @throws UserError INVALID_INPUT when the days are no period, or NOT_FOUND
 */
export async function readingOf(
	{ areaCode, from, to }: Period & { areaCode: string },
	call: Call,
): Promise<Reading> {
	const fault = periodFault({ from, to })
	if (fault) throw new UserError('INVALID_INPUT', { to: FIELD_WORDS[fault] })
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode), rosterKey.parent(areaCode)])
	const area = snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND')
	return {
		area,
		viewer,
		children: snapshot
			.areas()
			.filter(({ path }) => path[path.length - 2]?.code === areaCode)
			.sort((one, other) => compare(one.code, other.code)),
		counting: { path: area.path.map(({ code }) => code), ...momentsOf({ from, to }), now: call.now },
	}
}
