/** The page with the latest changes of the roster. */
export const CHANGES_WORDS = {
	hint: '新的在上面；最新的一次可以整个撤销。',
	undo: '撤销这一次',
	undoYes: '撤销',
	undoNo: '不撤销',
	undoTitle: '撤销这一次改动？',
	undoHint: '名册会回到这次改动以前的样子，这期间登记的微信还在。',
	undone: '撤销好了',
	undoing: '正在撤销，行数多的要等一会儿',
	emptyTitle: '名册还没有改动过',
	emptyHint: '导入表格、换人、拆分网格，都会记在这里。',
	toImport: '导入表格',
} as const
