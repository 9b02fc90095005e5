import type { ShowingPlace, ShownKind } from '#shared/personal/showing'
import type { Viewer } from '../org/rules/viewer'
import { postsOn, type Person } from '#shared/roster/person'
import type { Day } from '#shared/roster/tenure'
import { postTitle } from '../../words/desk'
import type { Call, CallerPorts } from '../../identity/call'
import { digest } from '../../rpc/digest'
import type { Showing, ShowingPorts } from './ports/showing-store'

/** Within which the same people looking at the same is one showing. */
const HOUR_MS = 3_600_000

interface Shown {
	/** Whose it is, each by its `subject`. */
	of: readonly string[]
	where: ShowingPlace
	what: readonly ShownKind[]
}

/**
 * Writes down that the caller is shown full phones or addresses: one write, none where nothing is shown, and before they are,
 * so that nobody sees what is not recorded.
 */
export async function recordShowing(
	call: Call<CallerPorts & ShowingPorts>,
	{ person }: Viewer,
	shown: Shown,
): Promise<void> {
	const of = [...new Set(shown.of)].sort()
	const what = [...shown.what]
	if (of.length === 0 || what.length === 0) return
	if (!person) throw new Error('shown to somebody who is not on staff')
	await call.ports.showings.add({
		id: digest('showing', person.id, shown.where, what, of, Math.floor(call.now / HOUR_MS)),
		at: call.now,
		of,
		by: lookerOf(person, call.day),
		where: shown.where,
		what,
	})
}

/** Somebody on staff as the record names them: with a post of theirs, and where. */
export function lookerOf(person: Person, day: Day): Showing['by'] {
	const [post] = postsOn(person, day)
	const title = post ? `${post.area.name} ${postTitle(post.post, post.area)}` : ''
	return { id: person.id, name: person.name, title }
}
