const LEVELS = { county: '县', town: '镇', village: '村', grid: '网格' } as const
const POSTS = { dispatcher: '调度员', gridLeader: '网格长', gridMember: '网格员' } as const

/** What the bench's people say. */
export const BENCH_WORDS = {
	need: '家里暖气管道漏水',
	done: '换了阀门，不漏了',
	reason: '主管道要村里停暖才能修',
	levels: { league: '盟', county: '县', town: '镇', village: '村', grid: '网格', unit: '单元' },
	person: '张三',
	successor: '李四',
	address: '前进街',
	onBehalf: '包玉山',
	/** A place that is certain, as people write it. */
	place: '科右前旗科尔沁镇柳树川村',
	/** A place that nobody finds. */
	nowhere: '海边灯塔旁',
	/** What people say is wrong. */
	needs: [
		'村东头的路灯坏了一个多月',
		'家里暖气管道漏水',
		'自来水停了两天没人管',
		'下水道堵住了，院里都是水',
		'变压器晚上嗡嗡响，太危险',
		'学校门口的井盖不见了',
		'水渠边的护栏被车撞倒',
		'邻居的羊进了我家玉米地',
		'垃圾桶满了一直没人收',
		'低保材料交到哪里',
		'老井旁的水泵冬天冻裂了',
		'进村的路面坑太多，老人摔倒',
	],
	/** A name that two places bear. */
	ambiguousPlace: '平安村',
	/** A county's roster as a clerk's CSV file. */
	csv: {
		header: '类别,编码,名称,层级,上级编码,区划编码,岗位,姓名,电话,自,网格编码,户号,户主,住址',
		county: '测试县',
		numbered: (level: 'town' | 'village' | 'grid', at: number) =>
			level === 'grid' ? `第${(at % 5) + 1}网格` : `${level === 'town' ? '东' : '新'}${at}${LEVELS[level]}`,
		area: (code: string, name: string, level: keyof typeof LEVELS, parent: string) =>
			`区划,${code},${name},${LEVELS[level]},${parent},,,,,,,,,`,
		tenure: (code: string, post: keyof typeof POSTS, at: number, phone: number) =>
			`在岗,,,,,${code},${POSTS[post]},员工${at},${phone},2025-01-01,,,,`,
		household: (grid: string, at: number) => `户,,,,,,,,,,${grid},${at},户主${at},${at}号`,
	},
} as const
