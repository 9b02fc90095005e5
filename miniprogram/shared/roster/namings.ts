import type { Level } from '../area/level'
import type { Post } from './post'

/** A word of the place for a kind of area: 独贵龙 is a grid there. */
export interface LevelNaming {
	name: string
	level: Level
}

/** A word of the place for a kind of work: 护林员 works as a grid member does. */
export interface PostNaming {
	name: string
	post: Post
}

/** What a county calls its areas and posts (叫法), beside the words that every county knows. */
export interface Namings {
	levels: LevelNaming[]
	posts: PostNaming[]
}
