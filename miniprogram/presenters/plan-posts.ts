import type { Post } from '../shared/roster/post'

type Held = readonly { post: Post }[]

const READERS: readonly Post[] = ['gridLeader', 'villageLeader', 'dispatcher', 'clerk']

/** True for posts that see how plans stand: leaders of a grid or anything above, and clerks. */
export const seesPlans = (posts: Held): boolean => posts.some(({ post }) => READERS.includes(post))

/** True for posts that start plans. */
export const makesPlans = (posts: Held): boolean =>
	posts.some(({ post }) => post === 'clerk' || post === 'dispatcher')
