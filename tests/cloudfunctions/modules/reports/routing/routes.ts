import type { Located } from '../../../../../cloudfunctions/words/trail'
import type { CategoryCode } from '#shared/words/categories'
import type { OwnerRule } from '#shared/report/owner-rule'
import type { Staff, Step } from '../../../../support/areas'

export interface Case {
	name: string
	category?: CategoryCode
	located?: Located
	root?: Staff
	town?: Staff
	village?: Staff
	grid?: Staff
	/** Whom the report keeps out, and who has never bound their WeChat. */
	barred?: string[]
	unbound?: string[]
	ownerRule?: OwnerRule
	/** Leave out the levels that the case does not have. */
	without?: Step['name'][]
	goesTo: string | null
	helped?: string[]
	/** The last sentences of the trail. */
	because: string[]
}

export const ROUTES: readonly Case[] = [
	{
		name: 'most categories go to the grid leader',
		grid: { gridLeader: ['王秀兰'] },
		goesTo: '一格/gridLeader',
		because: ['“牲畜”这类事归柳村一格的网格长管', '今天在岗的是王秀兰'],
	},
	{
		name: 'at night in this village somebody else owns it, and the trail says why',
		grid: { gridLeader: ['王秀兰'], property: ['钱物业'] },
		ownerRule: { areaCode: '柳村', hours: { from: 21 * 60, to: 7 * 60 }, owner: 'property' },
		goesTo: '一格/property',
		because: ['“牲畜”这类事在柳村每天21:00到第二天07:00归柳村一格的物业管', '今天在岗的是钱物业'],
	},
	{
		name: 'nobody holds the desk of the rule: the next desk, as ever',
		grid: { gridLeader: ['王秀兰'] },
		ownerRule: { hours: { from: 0, to: 300 }, owner: 'property' },
		goesTo: '一格/gridLeader',
		because: [
			'“牲畜”这类事每天00:00到05:00归柳村一格的物业管',
			'柳村一格物业今天没有人在岗，转给柳村一格网格长王秀兰',
		],
	},
	{
		name: 'the leader is on leave: the deputy gets it',
		grid: { gridLeader: ['王秀兰 休 2026-11-01..2026-11-30', '李强 代'] },
		goesTo: '一格/gridLeader',
		because: ['王秀兰今天不在岗，由李强代班'],
	},
	{
		name: 'a deputy stands back while the leader is there',
		grid: { gridLeader: ['王秀兰', '李强 代'] },
		goesTo: '一格/gridLeader',
		because: ['今天在岗的是王秀兰'],
	},
	{
		name: 'leader and deputy are both away: the next desk of the grid',
		grid: {
			gridLeader: ['王秀兰 休 2026-11-01..2026-11-30', '李强 代 休 2026-11-19..2026-11-21'],
			gridMember: ['赵网'],
		},
		goesTo: '一格/gridMember',
		because: ['柳村一格网格长今天没有人在岗，转给柳村一格网格员赵网'],
	},
	{
		name: 'the post has ended: one level up',
		grid: { gridLeader: ['王秀兰 至 2026-11-19'] },
		village: { villageLeader: ['包村长'] },
		goesTo: '柳村/villageLeader',
		because: ['柳村一格网格长今天没有人在岗，转给上一级柳村负责人包村长'],
	},
	{
		name: 'the post begins tomorrow: one level up',
		grid: { gridLeader: ['王秀兰 自 2026-11-21'] },
		village: { villageLeader: ['包村长'] },
		goesTo: '柳村/villageLeader',
		because: ['柳村一格网格长今天没有人在岗，转给上一级柳村负责人包村长'],
	},
	{
		name: 'the last day of a post still counts',
		grid: { gridLeader: ['王秀兰 至 2026-11-20'] },
		goesTo: '一格/gridLeader',
		because: ['今天在岗的是王秀兰'],
	},
	{
		name: 'a grid and a village without posts: the town',
		town: { dispatcher: ['镇调度'] },
		goesTo: '镇/dispatcher',
		because: ['柳村一格网格长今天没有人在岗，转给上一级镇调度员镇调度'],
	},
	{
		name: 'nobody anywhere below: the root',
		goesTo: '旗/dispatcher',
		because: ['柳村一格网格长今天没有人在岗，转给上一级旗调度员高调度'],
	},
	{
		name: 'property goes to the property desk, the grid leader is informed',
		category: 'property',
		grid: { gridLeader: ['王秀兰'], property: ['物业小张'] },
		goesTo: '一格/property',
		helped: ['一格/gridLeader'],
		because: ['今天在岗的是物业小张', '也告诉了柳村一格网格长，请他们协办'],
	},
	{
		name: 'a grid without property: the grid leader, once',
		category: 'property',
		grid: { gridLeader: ['王秀兰'] },
		goesTo: '一格/gridLeader',
		helped: [],
		because: ['柳村一格物业今天没有人在岗，转给柳村一格网格长王秀兰'],
	},
	{
		name: 'safety: the grid leader, and the police of the village are informed',
		category: 'safety',
		grid: { gridLeader: ['王秀兰'] },
		village: { police: ['白警官'] },
		goesTo: '一格/gridLeader',
		helped: ['柳村/police'],
		because: ['今天在岗的是王秀兰', '也告诉了柳村社区民警，请他们协办'],
	},
	{
		name: 'a place that is a village: the head of the village',
		located: { by: 'choice' },
		village: { villageLeader: ['包村长'] },
		without: ['一格'],
		goesTo: '柳村/villageLeader',
		because: ['这个地方没有细分到网格，由柳村管', '今天在岗的是包村长'],
	},
	{
		name: 'a place that is a town: its dispatcher',
		located: { by: 'choice' },
		town: { dispatcher: ['镇调度'] },
		without: ['一格', '柳村'],
		goesTo: '镇/dispatcher',
		because: ['这个地方没有细分到网格，由镇管', '今天在岗的是镇调度'],
	},
	{
		name: 'ambiguous words: the dispatcher of the town where the reporter lives',
		located: { by: 'unclear', words: '平安村', fits: 2 },
		grid: { gridLeader: ['王秀兰'] },
		town: { dispatcher: ['镇调度'] },
		goesTo: '镇/dispatcher',
		because: [
			'地点：上报时写的“平安村”有 2 个地方对得上，还没有确定',
			'请镇调度员定下由谁管',
			'今天在岗的是镇调度',
		],
	},
	{
		name: 'unknown words: a dispatcher, never a guess',
		located: { by: 'unclear', words: '火星村', fits: 0 },
		without: ['一格', '柳村', '镇'],
		goesTo: '旗/dispatcher',
		because: ['地点：上报时写的“火星村”没有对上任何地方', '请旗调度员定下由谁管', '今天在岗的是高调度'],
	},
	{
		name: 'no place and no home: the dispatcher of the root',
		located: { by: 'nothing' },
		without: ['一格', '柳村', '镇'],
		goesTo: '旗/dispatcher',
		because: ['地点：没有说明', '请旗调度员定下由谁管', '今天在岗的是高调度'],
	},
	{
		name: 'about those in charge: past all of them',
		barred: ['王秀兰', '李强', '赵网'],
		grid: { gridLeader: ['王秀兰', '李强 代'], gridMember: ['赵网'] },
		village: { villageLeader: ['包村长'] },
		goesTo: '柳村/villageLeader',
		because: ['报事人说这件事和管这里的人有关：不经他们的手，他们也看不到', '由柳村负责人包村长管'],
	},
	{
		name: 'a deputy does not stand in for whoever is kept out while they are there',
		barred: ['王秀兰'],
		grid: { gridLeader: ['王秀兰', '李强 代'] },
		village: { villageLeader: ['包村长'] },
		goesTo: '柳村/villageLeader',
		because: ['由柳村负责人包村长管'],
	},
	{
		name: 'where all who might take it are kept out, the clerk of the root names somebody',
		barred: ['高调度', '王秀兰'],
		root: { dispatcher: ['高调度'], clerk: ['郑管理'] },
		grid: { gridLeader: ['王秀兰'] },
		goesTo: '旗/clerk',
		because: ['由旗管理员郑管理管'],
	},
	{
		name: 'an emergency goes past a leader who never bound their WeChat',
		category: 'safety',
		unbound: ['王秀兰', '白警官'],
		grid: { gridLeader: ['王秀兰'] },
		village: { villageLeader: ['包村长'], police: ['白警官'] },
		goesTo: '柳村/villageLeader',
		helped: ['柳村/police'],
		because: [
			'事情紧急，王秀兰还没有开通微信，收不到，先交给收得到的人',
			'由柳村负责人包村长管',
			'也告诉了柳村社区民警，请他们协办',
		],
	},
	{
		name: 'an emergency where nobody has: as if all had',
		category: 'safety',
		unbound: ['王秀兰', '高调度'],
		grid: { gridLeader: ['王秀兰'] },
		goesTo: '一格/gridLeader',
		because: ['今天在岗的是王秀兰'],
	},
	{
		name: 'before the first dispatcher: not open yet',
		root: {},
		goesTo: null,
		because: [],
	},
]
