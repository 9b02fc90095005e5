import { isDeepStrictEqual } from 'node:util'
import type { Day } from '#shared/roster/tenure'
import { carryBindings, withoutBindings } from './bindings'
import type { RosterContent, RosterEntry } from '../org/documents'
import { dutiesFrom } from '../org/duties'
import type { Change } from './staging'

/** What differs between the documents in force and what they should say. */
export function diff(
	entries: readonly RosterEntry[],
	contents: readonly RosterContent[],
	today: Day,
): Change[] {
	const current = new Map(entries.map((entry) => [entry.keys[0], entry]))
	return contents.flatMap((content) => {
		const replaces = current.get(content.keys[0] ?? '')
		if (!replaces) return [{ content }]
		if (isDeepStrictEqual(comparable(replaces, today), comparable(content, today))) return []
		return [{ content: carryBindings(content, replaces), replaces }]
	})
}

/** What the roster's facts decide: not who is bound, and not the duties that are over. */
function comparable(content: RosterContent, today: Day): RosterContent {
	const bare = withoutBindings(content)
	if (bare.kind !== 'person') return bare
	return { ...bare, person: { ...bare.person, duties: dutiesFrom(bare.person.duties, today) } }
}
