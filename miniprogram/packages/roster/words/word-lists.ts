import type { Level } from '../../../shared/area/level'
import { LEVELS } from '../../../shared/area/level'
import type { Namings } from '../../../shared/roster/namings'
import { POSTS, type Post } from '../../../shared/roster/post'
import { ROSTER_WORDS_SAYS as SAYS, WORD_LISTS } from '../../../shared/words/pages/roster-words'
import { LEVEL_WORDS, POST_WORDS } from '../../../shared/words/posts'

/** The list of levels or that of posts. */
export type WordList = keyof Namings

export interface WordGroup {
	list: WordList
	head: string
	hint: string
	add: string
	lines: { name: string; kind: string; removes: string }[]
	isFull: boolean
}

/** More would be a dictionary. */
const MOST_WORDS = 60

/** Both lists as the page shows them. */
export function wordGroups({ levels, posts }: Namings): WordGroup[] {
	return [
		groupOf(
			'levels',
			levels.map(({ name, level }) => [name, SAYS.isLevel(LEVEL_WORDS[level])]),
		),
		groupOf(
			'posts',
			posts.map(({ name, post }) => [name, SAYS.isPost(POST_WORDS[post])]),
		),
	]
}

function groupOf(list: WordList, words: [name: string, kind: string][]): WordGroup {
	const { head, hint, add } = WORD_LISTS[list]
	const lines = words.map(([name, kind]) => ({ name, kind, removes: SAYS.removes(name) }))
	return { list, head, hint, add, lines, isFull: lines.length >= MOST_WORDS }
}

/** The kinds that a word may count as. */
export function kindsOf(list: WordList): { value: string; label: string }[] {
	return list === 'levels'
		? LEVELS.map((level) => ({ value: level, label: LEVEL_WORDS[level] }))
		: POSTS.map((post) => ({ value: post, label: POST_WORDS[post] }))
}

/** The lists with one word more. */
export function withWord({ levels, posts }: Namings, list: WordList, name: string, kind: string): Namings {
	return list === 'levels'
		? { levels: [...levels, { name, level: kind as Level }], posts }
		: { levels, posts: [...posts, { name, post: kind as Post }] }
}

/** The lists without a word. */
export function withoutWord({ levels, posts }: Namings, list: WordList, name: string): Namings {
	const isOther = (one: { name: string }): boolean => one.name !== name
	return list === 'levels'
		? { levels: levels.filter(isOther), posts }
		: { levels, posts: posts.filter(isOther) }
}
