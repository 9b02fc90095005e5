import type { Level } from '#shared/area/level'
import type { Post } from '#shared/roster/post'
import type { Engagement, TenureKind } from '#shared/roster/tenure'
import { POST_WORDS } from '#shared/words/posts'

/** What places call their levels, and which level of the rules that is. */
export const LEVEL_NAMES: Readonly<Record<string, Level>> = {
	盟: 'league',
	市: 'league',
	盟市: 'league',
	旗: 'county',
	县: 'county',
	区: 'county',
	县级市: 'county',
	旗县: 'county',
	旗县区: 'county',
	苏木: 'town',
	乡: 'town',
	镇: 'town',
	街道: 'town',
	牧场: 'town',
	农场: 'town',
	林场: 'town',
	马场: 'town',
	园区: 'town',
	乡镇: 'town',
	苏木乡镇: 'town',
	苏木乡镇街道: 'town',
	嘎查: 'village',
	村: 'village',
	社区: 'village',
	队: 'village',
	生活区: 'village',
	行政村: 'village',
	嘎查村: 'village',
	村社区: 'village',
	嘎查村社区: 'village',
	网格: 'grid',
	格: 'grid',
	组: 'grid',
	单元: 'unit',
	楼栋: 'unit',
}

/** What clerks call the posts. */
export const POST_NAMES: Readonly<Record<string, Post>> = {
	...(Object.fromEntries(Object.entries(POST_WORDS).map(([post, word]) => [word, post])) as Record<
		string,
		Post
	>),
	网格负责人: 'gridLeader',
	楼栋长: 'unitLeader',
	楼长: 'unitLeader',
	'村(社区)负责人': 'villageLeader',
	村书记: 'villageLeader',
	嘎查书记: 'villageLeader',
	社区书记: 'villageLeader',
	村负责人: 'villageLeader',
	嘎查负责人: 'villageLeader',
	社区负责人: 'villageLeader',
	民警: 'police',
	专职网格员: 'gridMember',
	兼职网格员: 'gridMember',
}

/** What clerks call how somebody is engaged. */
export const ENGAGEMENT_NAMES: Readonly<Record<string, Engagement>> = {
	专职: 'fullTime',
	全职: 'fullTime',
	兼职: 'partTime',
}

/** Names of posts that say it, too. */
export const ENGAGED_POSTS: Readonly<Record<string, Engagement>> = {
	专职网格员: 'fullTime',
	兼职网格员: 'partTime',
}

/** In post, or a deputy for when nobody in post is there. */
export const STANDINGS: Readonly<Record<string, TenureKind>> = {
	'': 'holder',
	在岗: 'holder',
	在职: 'holder',
	在任: 'holder',
	正常: 'holder',
	是: 'holder',
	A角: 'holder',
	代班: 'deputy',
	代理: 'deputy',
	副岗: 'deputy',
	B角: 'deputy',
	'代理(B角)': 'deputy',
}

/** What a clerk hears who saves what the county calls its areas and posts. */
export const NAMING_WORDS = {
	known: (name: string) => `“${name}”本来就认得，不用写`,
	twice: (name: string) => `“${name}”写了两遍`,
	stale: '刚刚有人改过叫法，请看最新的再改',
} as const
