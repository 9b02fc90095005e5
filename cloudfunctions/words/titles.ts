import type { AreaRef } from '#shared/area/area'
import type { Post } from '#shared/roster/post'
import { POST_WORDS } from '#shared/words/posts'

/** The post as it is called in an area: a leader is named after what the place is, e.g. 嘎查负责人, 独贵龙长, 楼栋长. */
export function postTitle(post: Post, { level, levelName }: Pick<AreaRef, 'level' | 'levelName'>): string {
	if (post === 'villageLeader' && level === 'village') return `${levelName}负责人`
	if (post === 'unitLeader' && level === 'unit') return `${levelName}长`
	if (post === 'gridLeader' && level === 'grid' && levelName !== '格') return `${levelName}长`
	return POST_WORDS[post]
}
