import type { AreaRef } from '#shared/area/area'
import { mayPrintCards } from '../modules/cards/rules/printer'
import { mayReadRates } from '#shared/rates/reader'
import type { Person } from '#shared/roster/person'
import { reaches, reachingPosts } from '#shared/roster/reach'
import { POSTS, type Post } from '#shared/roster/post'
import type { AreaRule } from '../rpc/reach'

type Rule = (person: Person, path: readonly AreaRef[], day: string) => boolean

const byPosts =
	(...posts: Post[]): Rule =>
	(person, path, day) =>
		reaches(
			person,
			posts,
			path.map(({ code }) => code),
			day,
		)

/** Who reaches an area, whose path runs from the root down to it. */
export const AREA_RULES: Readonly<Record<AreaRule, Rule>> = {
	clerk: byPosts('clerk'),
	keeper: byPosts('clerk', 'dispatcher'),
	overseer: byPosts('gridLeader', 'villageLeader', 'dispatcher', 'clerk'),
	printer: mayPrintCards,
	supervisor: (person, path, day) => mayReadRates(reachingPosts(person, POSTS, day), path),
}
