/** The row of a roster file that puts a grid leader on leave, by column. */
export const LEAVE_ROW = (
	areaCode: string,
	phone: string,
	from: string,
	to: string,
): Readonly<Record<string, string>> => ({
	类别: '请假',
	区划编码: areaCode,
	岗位: '网格长',
	电话: phone,
	自: from,
	至: to,
})

/** The columns of demo.csv that say who somebody is. */
export const NAME_COLUMNS = { name: '姓名', phone: '电话', head: '户主', doorCode: '门牌码' } as const

/** What the change log calls the demo's roster. */
export const ROSTER_FILE = '样例名册.csv'

/** The name of the demo's first clerk, who is nobody of its roster: the county's own clerk is the second person. */
export const CLERK_NAME = '韩志远'

/** What the demo's villager has reported before anybody looks. */
export const STORIES = {
	done: { category: 'power', text: '楼道的灯不亮，晚上看不见台阶', note: '换了灯泡，晚上试过，亮了' },
	waiting: { category: 'water', text: '自来水从早上起就没有了' },
} as const
