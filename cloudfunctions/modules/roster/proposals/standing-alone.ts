import { addDays } from '#shared/clock/china-time'
import type { Viewer } from '../../org/rules/viewer'
import type { DeskDeed } from '../rules/far-reaching'
import { FIRST_CLERK_DAYS } from '#shared/roster/second'
import type { ChangeCall } from '../call'
import { FIRST_CLERK } from '../../org/editable-roster'
import type { RosterChange } from '../change-log'
import { rosterKey, type PersonDocument } from '../../org/documents'

/** How the beginning stands, before the root's first dispatcher was named. */
interface Beginning {
	/** The first clerk's changes stand alone. */
	isOpen: boolean
	/** The version that named the root's first dispatcher. */
	ended?: number
}

/** The first clerk stands alone until the root's first dispatcher is named, for some days at most, and never again. */
export async function beginningFor(
	{ person }: Viewer,
	version: number,
	call: ChangeCall,
): Promise<Beginning> {
	const own = person?.id === FIRST_CLERK ? person.posts.find(({ path }) => path.length === 0) : undefined
	if (!own || call.day > addDays(own.from, FIRST_CLERK_DAYS)) return { isOpen: false }
	const [latest] = await call.ports.imports.changes(version, 1)
	if (latest?.named !== undefined) return { isOpen: false, ended: latest.named }
	// Changes of older releases do not say it.
	const { snapshot } = await call.roster([rosterKey.parent('')])
	const named = snapshot
		.areas()
		.some(({ desks }) => desks.some(({ post, tenures }) => post === 'dispatcher' && tenures.length > 0))
	return { isOpen: !named }
}

/** True for a person who came into the roster while the first clerk stood alone, and never used it: to name them is to let them in. */
export function cameAtTheBeginning({ since, boundBy, freed }: PersonDocument, { ended }: Beginning): boolean {
	return ended !== undefined && since <= ended && boundBy === undefined && freed === undefined
}

/** The version that named the root's first dispatcher, this one or one before; kept by every change from then on. */
export function namedBy(
	version: number,
	deeds: readonly DeskDeed[],
	before: RosterChange | undefined,
): number | undefined {
	if (before?.named !== undefined) return before.named
	const names = deeds.some(
		({ deed, post, line }) => deed === 'gives' && post === 'dispatcher' && line.length === 1,
	)
	return names ? version : undefined
}
