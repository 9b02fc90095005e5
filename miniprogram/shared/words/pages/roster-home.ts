/** What a clerk can do with the roster, in the order of the list. */
export const ROSTER_HOME_WORDS = {
	import: { name: '导入表格', hint: '从聊天里选 Excel，先检查再写入' },
	places: { name: '区划和岗位', hint: '换人、请假、拆分和合并网格' },
	words: { name: '当地叫法', hint: '独贵龙算网格，护林员算网格员' },
	calendar: { name: '放假和上班时间', hint: '登记下一年怎么放假，时限照着算' },
	proposals: { name: '待确认的变动', hint: '要两个人的改动，在这里看和确认' },
	changes: { name: '改动记录', hint: '谁在什么时候改了什么，可以撤销' },
	bindings: { name: '微信绑定', hint: '给工作人员验证码，换了微信先解除' },
	health: { name: '系统小结', hint: '哪里出错、发不出去，该怎么办' },
} as const

export const ROSTER_HOME_SAYS = {
	waiting: (count: string) => `${count} 项还没有办完`,
} as const
