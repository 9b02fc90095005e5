/** The page on which a clerk has the cards of an area made into a file. */
export const PRINT_WORDS = {
	hint: '做成的文件可以转发到电脑上，用普通的复印纸打印，沿线裁开。人换了不用重印，扫码看到的总是今天的人。',
	open: '打开文件',
	next: '做下一个网格',
	none: '这个网格还没有住户，没有卡可印',
	noGridsTitle: '这里还没有网格',
	noGridsHint: '先导入网格和住户，再来打印联系卡。',
	missingHead: '这些字打不出来，请手写补上：',
	cutHead: '这些内容太长，印的时候截短了：',
} as const

export const PRINT_SAYS = {
	counts: (cards: number, sheets: number) => `${cards} 张卡，${sheets} 页纸`,
	and: '、',
} as const
