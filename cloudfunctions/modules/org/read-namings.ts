import type { Namings } from '#shared/roster/namings'
import { LEVEL_NAMES, POST_NAMES } from '../../words/roster-names'
import type { Level } from '#shared/area/level'
import type { Post } from '#shared/roster/post'
import { NAMINGS_KEY, type NamingsDocument } from './documents'
import type { RosterReader } from './snapshot'

/** The words of the county, as they are saved; version 0 where none are. */
export type SavedNamings = Namings & Pick<NamingsDocument, 'version' | 'languages'> & { key?: string }

export async function readNamings(call: RosterReader): Promise<SavedNamings> {
	const { snapshot } = await call.roster([NAMINGS_KEY])
	return snapshot.namings ?? { version: 0, levels: [], posts: [] }
}

/** What a roster may call levels and posts there: the words that every county knows, and its own. */
export interface KnownWords {
	levels: Readonly<Record<string, Level>>
	posts: Readonly<Record<string, Post>>
}

export function knownWords({ levels, posts }: Namings = { levels: [], posts: [] }): KnownWords {
	return {
		levels: { ...Object.fromEntries(levels.map(({ name, level }) => [name, level])), ...LEVEL_NAMES },
		posts: { ...Object.fromEntries(posts.map(({ name, post }) => [name, post])), ...POST_NAMES },
	}
}

/** As what somebody is known in a post, where that is a word of the county's own. */
export const ownTitle = (word: string): string | undefined =>
	Object.hasOwn(POST_NAMES, word) ? undefined : word
