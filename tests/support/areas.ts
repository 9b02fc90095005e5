import type { Area, AreaChain, AreaRef } from '#shared/area/area'
import type { Level } from '#shared/area/level'
import { LEVEL_WORDS } from '#shared/words/posts'
import type { Post } from '#shared/roster/post'
import type { Tenure } from '#shared/roster/tenure'

/** A person at a desk in a line of a test: `王秀兰`, `王秀兰 代`, `王秀兰 休 2026-11-01..2026-11-30`, `王秀兰 至 2026-10-31`. */
export function tenure(line: string): Tenure {
	const [name = '', ...words] = line.split(' ')
	const value = (word: string): string | undefined => words[words.indexOf(word) + 1]
	const leave = words.includes('休') ? (value('休') ?? '').split('..') : null
	return {
		personId: `p-${name}`,
		name,
		phone: '13800000000',
		kind: words.includes('代') ? 'deputy' : 'holder',
		from: (words.includes('自') ? value('自') : undefined) ?? '2026-01-01',
		...(words.includes('至') && { to: value('至') ?? '' }),
		leaves: leave ? [{ from: leave[0] ?? '', to: leave[1] ?? '' }] : [],
	}
}

/** Who is at which desk of an area: one person a line. */
export type Staff = Partial<Record<Post, string[]>>

/** One step of a chain: its level, name and people. */
export interface Step {
	level: Level
	name: string
	staff?: Staff
}

/** What the levels of a test are called. */
const LEVEL_NAMES: Readonly<Record<Level, string>> = { ...LEVEL_WORDS, village: '村' }

/** The areas of a chain, root first. An area's code is its name. */
export function chainOf(steps: readonly Step[]): AreaChain {
	const refs: AreaRef[] = steps.map(({ level, name }) => ({
		code: name,
		name,
		level,
		levelName: LEVEL_NAMES[level],
	}))
	return steps.map(({ staff = {} }, at): Area => {
		const ref = refs[at]
		if (!ref) throw new RangeError('a step without an area')
		const desks = Object.entries(staff).map(([post, people]) => ({
			post: post as Post,
			tenures: people.map(tenure),
		}))
		return { ...ref, path: refs.slice(0, at + 1), desks }
	})
}
