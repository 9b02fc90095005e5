/** How moments and spans are said. */
export const TIME_WORDS = {
	today: '今天',
	yesterday: '昨天',
	tomorrow: '明天',
	/** Patterns of dayjs. */
	date: 'M月D日',
	dateAndYear: 'YYYY年M月D日',
	days: (days: number) => `${days} 天`,
	hours: (hours: number) => `${hours} 小时`,
	minutes: (minutes: number) => `${minutes} 分钟`,
	underAMinute: '不到 1 分钟',
	owesAcceptance: '受理',
	owesResult: '办完',
	owesCheck: '核查',
	owesTelling: '告知报事人',
	owesNote: '督办进展',
	left: (what: string, span: string) => `${what}还剩 ${span}`,
	late: (what: string, span: string) => `${what}已经晚了 ${span}`,
	lateNow: (what: string) => `${what}的时间到了`,
	before: (moment: string) => `${moment} 前`,
	next: (before: string, what: string) => `${before}${what}`,
	asOf: (moment: string) => `截至 ${moment}`,
} as const
