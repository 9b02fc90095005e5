import type { AreaRef } from '../area/area'
import type { Post } from '../roster/post'
import { POST_WORDS } from './posts'

/** The post as it is called in an area: a village's leader is named after what the place is, e.g. 嘎查负责人. */
export function postTitle(post: Post, area: Pick<AreaRef, 'levelName'>): string {
  return post === 'villageLeader' && area.levelName !== '' ? `${area.levelName}负责人` : POST_WORDS[post]
}
