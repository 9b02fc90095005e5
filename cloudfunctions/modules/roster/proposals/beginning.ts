import { toIso } from '#shared/clock/china-time'
import { reachingPosts } from '#shared/roster/reach'
import type { Output } from '../contract/roster'
import type { ChangeCall } from '../call'
import { FIRST_CLERK } from '../../org/editable-roster'

/** The most changes that are listed: the first clerk stands alone for a month at most. */
const LISTED = 200

/** What the first clerk changed alone: for a root's dispatchers and clerks, until the first of them was named. */
export async function beginning(call: ChangeCall): Promise<Output<'beginning'>> {
	const { snapshot, viewer } = await call.roster()
	const { imports, proposals } = call.ports
	const isRoots = reachingPosts(viewer.person, ['clerk', 'dispatcher'], call.day).some(
		({ path }) => path.length <= 1,
	)
	if (!isRoots || !viewer.person) return { changes: [], first: false }
	const [latest] = await imports.changes(snapshot.version, 1)
	const ended = latest?.named
	const found = ended === undefined ? [] : await imports.changes(ended, LISTED)
	const changes = found
		.filter(({ by }) => by.id === FIRST_CLERK)
		.map(({ version, at, by, what }) => ({ version, at: toIso(at), by: by.name, what }))
	const first = changes.length > 0 && (await proposals.openBeginning(viewer.person.id))
	return { changes, first }
}
