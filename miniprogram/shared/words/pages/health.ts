export const HEALTH_WORDS = {
	help: '每天早上八点看前一天的，有事才发消息。这里看得到七天的，只有全县的管理员能看。',
	now: '现在',
	rates: '看各地按时办得怎么样',
	copy: '复制给维护的人',
	wellTitle: '这七天没有要管的事',
	wellHint: '哪里出错、变慢、发不出去，会写在这里，也写该怎么办',
} as const

export const HEALTH_SAYS = {
	mend: (mend: string) => `怎么办：${mend}`,
	part: (of: string, count: number) => `${of} · ${count} 次`,
} as const
