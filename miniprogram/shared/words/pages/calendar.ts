/** The page of a county's holidays and office hours. */
export const CALENDAR_PAGE_WORDS = {
	help: '办事时限按上班的日子算。国务院公布了下一年怎么放假，就在这里登记。',
	othersKeep: '放假安排由全县（旗）的管理员登记。',
	off: '放假',
	working: '周末补班',
	none: '没有',
	enter: '登记',
	change: '改一改',
	hours: '上班时间',
	nothingKnown: '还没有登记，先按周末和法定的节日算',
} as const

export const CALENDAR_PAGE_SAYS = {
	year: (year: number) => `${year}年`,
	enter: (year: number) => `登记${year}年的放假`,
	change: (year: number) => `改${year}年的放假`,
	span: (from: string, to: string, count: number) => (count === 1 ? from : `${from}到${to}，${count}天`),
	ownHours: (count: number) => `另有${count}个地方有自己的上班时间`,
} as const

/** The form of one year's holidays. */
export const YEAR_WORDS = {
	notice: '放假通知',
	noticeHint: '把国务院办公厅的放假通知整篇贴进来，系统认出日子，您看对了再记下。也可以在下面一段一段加。',
	noticePlaceholder: '一、元旦：1月1日至3日放假……',
	read: '认出日子',
	readNothing: '没有认出放假的日子。请看看贴的是不是放假通知，或者在下面一段一段加。',
	doubts: '这几处和日子对不上，请您对着通知看一看：',
	off: '放假的日子',
	offHint: '连同中间的周六、周日',
	working: '周末要上班的日子',
	none: '还没有',
	remove: '去掉',
	from: '从哪天',
	to: '到哪天',
	addOff: '加上这段放假',
	day: '哪一天',
	addWorking: '加上这天上班',
	choose: '请选日子',
	backwards: '开始的日子要在前面，一段不超过一个月',
	source: '依据哪个通知',
	sourcePlaceholder: '通知的名称',
	needSource: '请写依据哪个通知',
	save: '记下',
	kept: '，填的还在',
	clock: '已经在走的时限不变，新的时限按这里算。',
} as const

export const YEAR_SAYS = {
	title: (year: number) => `${year}年放假`,
	removes: (days: string) => `去掉${days}`,
} as const

/** The form of an area's own office hours. */
export const HOURS_WORDS = {
	usual: '通常',
	help: '这里和下面各级的办事时限，都按这个上班时间算。',
	weekdays: '星期几上班',
	spans: '一天里几点上班',
	from: '从几点',
	to: '到几点',
	add: '再加一段',
	remove: '去掉',
	clock: '已经在走的时限不变，新的时限按这里算。',
	save: '记下',
	kept: '，填的还在',
	inheritYes: '照上面的',
	inheritNo: '不改',
} as const

export const HOURS_SAYS = {
	own: (hours: string) => `这里自己定的：${hours}`,
	inherited: (place: string, hours: string) => `现在照${place}的：${hours}`,
	inherit: (place: string) => `不单独定了，照${place}的`,
	inheritAsk: (what: string) => `${what}，这样改吗？`,
	removes: (from: string, to: string) => `去掉${from}到${to}`,
} as const
