/** What the daily summary says to the system's keeper. */
export const SUMMARY_WORDS = {
	day: (day: string, parts: readonly string[]) => {
		const [, month = '', date = ''] = day.split('-')
		return `${Number(month)}月${Number(date)}日系统小结：${parts.join('，')}`
	},
	late: (count: string) => `${count} 件诉求超期没有进展`,
	faults: (count: number) => `程序出错 ${count} 次`,
	slow: (count: number) => `反应超过 3 秒 ${count} 次`,
	unsent: (count: number) => `微信提醒没发出 ${count} 条`,
	unanswered: (count: number) => `微信接口没有应答 ${count} 次`,
	unrung: (count: number) => `紧急情况的电话通知没打出 ${count} 次`,
	refused: (count: number) => `太频繁被拦下 ${count} 次`,
	cleared: (count: number) => `清理没人用的文件 ${count} 个`,
} as const
