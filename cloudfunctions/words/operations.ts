/** What the daily summary says to the system's keeper. */
export const SUMMARY_WORDS = {
	day: (day: string, parts: readonly string[]) => {
		const [, month = '', date = ''] = day.split('-')
		return `${Number(month)}月${Number(date)}日系统小结：${parts.join('，')}`
	},
	late: (count: string) => `${count} 件诉求超期没有进展`,
	noYear: (year: number) => `${year}年怎么放假还没有登记`,
	untold: (count: string) => `${count} 件诉求有进展，还没有告诉当事人`,
	faults: (count: number) => `程序出错 ${count} 次`,
	slow: (count: number) => `反应超过 3 秒 ${count} 次`,
	unsent: (count: number) => `微信提醒没发出 ${count} 条`,
	unanswered: (count: number) => `微信接口没有应答 ${count} 次`,
	unrung: (count: number) => `紧急情况的电话通知没打出 ${count} 次`,
	refused: (count: number) => `太频繁被拦下 ${count} 次`,
	cleared: (count: number) => `清理没人用的文件 ${count} 个`,
} as const

/** What to do about it, for somebody who is no engineer. */
export const MEND_WORDS = {
	late: '请调度员打开“调度台”的“已超时”，一件一件督办，或者分派给别人',
	noYear:
		'国务院办公厅的通知发布了，就打开“名册”的“放假和上班时间”，把通知贴进去；没登记以前，时限只按周末和法定的节日算',
	untold: '系统会接着告诉，过一刻钟再看；还有，就请维护的人看',
	faults: '偶尔一次，请当事人再试就好。天天有，点下面的“复制”发给维护的人',
	slow: '网络慢的时候会有，不用管。天天有，点下面的“复制”发给维护的人',
	unsent:
		'小程序里的消息照样到了。对方不要提醒的，不用管；天天很多，点下面的“复制”发给维护的人，看订阅消息的模板还在不在',
	unanswered: '会自己再试，照片晚一点才看得到。天天有，请维护的人看微信公众平台有没有通知',
	unrung: '先请值班的人盯住紧急的事，马上打电话；再请维护的人看短信电话网关通不通、口令过没过期',
	refused: '系统已经拦住，不用管。天天很多，看一看是不是有人在试验证码',
	cleared: '不用管',
	noPermission: '微信还不准小程序发：请维护的人在微信开发者工具里，把要用微信接口的四个云函数再上传一次',
} as const

const TIMER_WORDS = { timer: '催办', content: '审核' } as const

/** What goes on by itself, and does not. */
export const STOPPED_WORDS = {
	never: (name: keyof typeof TIMER_WORDS) => ({
		says: `定时的${TIMER_WORDS[name]}从来没有来过`,
		mend: '刚装好的等十分钟再看；还没有，请维护的人看云函数的触发器在不在、开没开',
	}),
	late: (name: keyof typeof TIMER_WORDS, minutes: number) => ({
		says: `定时的${TIMER_WORDS[name]}停了 ${minutes} 分钟，超时的诉求没有人催`,
		mend: '马上请维护的人看云函数的触发器开没开，日志里有没有出错',
	}),
	ahead: (name: keyof typeof TIMER_WORDS) => ({
		says: `定时的${TIMER_WORDS[name]}上次来的时间在以后`,
		mend: '有人把时钟调快过：校准时间，等到那个时间之后会恢复',
	}),
} as const
