import type { AreaRef } from '../../../miniprogram/domain/area/area'
import { mayPrintCards } from '../../../miniprogram/domain/card/printer'
import { mayReadRates } from '../../../miniprogram/domain/rates/reader'
import type { Person } from '../../../miniprogram/domain/roster/person'
import { reaches, reachingPosts } from '../../../miniprogram/domain/roster/reach'
import { POSTS, type Post } from '../../../miniprogram/domain/roster/post'
import type { AreaRule } from '../contract/reach'

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
  printer: mayPrintCards,
  supervisor: (person, path, day) => mayReadRates(reachingPosts(person, POSTS, day), path),
}
