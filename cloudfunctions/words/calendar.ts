/** What a clerk reads about the calendar. */
export const CALENDAR_WORDS = {
	missingYear: (year: number) =>
		`还没有登记${year}年怎么放假：现在只按周六、周日和法定的节日算，连着放几天、哪天补班还不知道。国务院办公厅的通知一般十一月发布，发布了请登记`,
	stale: '刚才有人改过工作日历，请看最新内容再保存',
	nothingToSave: '请填写一年的放假安排，或者一个地方的上班时间',
	noSuchDay: (day: string) => `${day} 不是一个日期`,
	otherYear: (day: string) => `${day} 不在这一年`,
	dayTwice: (day: string) => `${day} 写了两次`,
	offAndWorking: (day: string) => `${day} 既写了放假又写了上班`,
	notWeekend: (day: string) => `${day} 不是周六或周日，不用写成调休上班`,
	breakTooLong: (days: number) => `这样会有超过 ${days} 天连着不上班，请检查`,
	noWeekday: '每周至少要有一天上班',
	weekdayTwice: '同一个星期几写了两次',
	noSpan: '每天至少要有一段上班时间',
	spanEndsFirst: '每段上班时间的结束要晚于开始',
	spansOverlap: '上班时间要从早到晚写，不能重叠',
	noOwnHours: '这个地方没有单独的上班时间',
	tooManyAreas: (areas: number) => `单独设上班时间的地方不能超过 ${areas} 个，请改设上一级`,
} as const
