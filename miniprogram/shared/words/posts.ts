import type { Level } from '../area/level'
import type { Post } from '../roster/post'

/** What a post is called. A dispatcher's desk speaks for the centre of its area. */
export const POST_WORDS: Readonly<Record<Post, string>> = {
	gridLeader: '网格长',
	gridMember: '网格员',
	unitLeader: '单元长',
	villageLeader: '村（社区）负责人',
	police: '社区民警',
	property: '物业',
	verifier: '核查员',
	dispatcher: '调度员',
	clerk: '管理员',
}

/** The kinds of area, where a place has no name of its own for the level. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
	league: '盟市',
	county: '旗县区',
	town: '苏木乡镇街道',
	village: '嘎查村社区',
	grid: '网格',
	unit: '单元',
}

/** For whom a desk speaks where the roster names no body. */
export const BODY_WORDS: Readonly<Record<Post, string>> = {
	gridLeader: '村（居）委会',
	gridMember: '村（居）委会',
	unitLeader: '村（居）委会',
	villageLeader: '村（居）委会',
	police: '派出所',
	property: '物业公司',
	verifier: '村（居）务监督委员会',
	dispatcher: '综治中心',
	clerk: '综治中心',
}
