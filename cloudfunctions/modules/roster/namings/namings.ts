import { NAMING_WORDS as WORDS, LEVEL_NAMES, POST_NAMES } from '../../../words/roster-names'
import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { NAMINGS_KEY, type NamingsDocument } from '../../org/documents'
import { readNamings, type SavedNamings } from '../../org/read-namings'

type Shown = Output<'namings'>

/** What the county calls its areas and posts. */
export const namings = async (call: Call): Promise<Shown> => shown(await readNamings(call))

/**
 * Saves all of its words in one conditional write, if they are still of the version that the caller saw. The same save sent
 * again is answered and counts once.
 * @throws UserError INVALID_INPUT for a word that every county knows, or that stands there twice
 */
export async function saveNamings(input: Input<'saveNamings'>, call: Call): Promise<Shown> {
	const { version, levels, posts, languages } = input
	const key = digest('roster.saveNamings', call.openid, input)
	const saved = await readNamings(call)
	if (saved.key === key) return shown(saved)
	requireOwnWords(input)
	if (saved.version !== version) throw stale()
	const next: NamingsDocument = {
		_id: NAMINGS_KEY,
		kind: 'namings',
		keys: [NAMINGS_KEY],
		version: version + 1,
		levels,
		posts,
		...(languages && { languages }),
		key,
	}
	if (await call.ports.roster.saveNamings(next)) return shown(next)
	const now = await readNamings(call)
	if (now.key === key) return shown(now)
	throw stale()
}

function requireOwnWords({ levels, posts }: Input<'saveNamings'>): void {
	const fields = { ...faultsIn('levels', levels, LEVEL_NAMES), ...faultsIn('posts', posts, POST_NAMES) }
	if (Object.keys(fields).length > 0) throw new UserError('INVALID_INPUT', fields)
}

function faultsIn(
	list: string,
	words: readonly { name: string }[],
	known: Readonly<Record<string, unknown>>,
): Record<string, string> {
	const faults = words.flatMap(({ name }, at) => {
		const isTwice = words.findIndex((other) => other.name === name) < at
		const fault = Object.hasOwn(known, name) ? WORDS.known(name) : isTwice ? WORDS.twice(name) : undefined
		return fault === undefined ? [] : [[`${list}.${at}.name`, fault] as const]
	})
	return Object.fromEntries(faults)
}

const shown = ({ version, levels, posts, languages }: SavedNamings): Shown => ({
	version,
	levels: levels.map(({ name, level }) => ({ name, level })),
	posts: posts.map(({ name, post }) => ({ name, post })),
	...(languages && { languages }),
})

const stale = (): UserError => new UserError('STALE_VERSION', undefined, WORDS.stale)
