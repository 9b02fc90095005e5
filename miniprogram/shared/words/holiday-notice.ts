/** How the State Council's notice of a year's holidays is written, after NFKC. */
export const NOTICE_MARKS = {
	/** 2026年 · 10月 · 7日 · 至 */
	part: /(\d{4})年|(\d{1,2})月|(\d{1,2})日|([至到~—-])/,
	clauses: /[。;,:\n]/,
	/** The weekday or the lunar day of a date. */
	aside: /\([^)]*\)/g,
	comma: '，',
	off: '放假',
	working: '上班',
	/** 共7天 · 放假1天 */
	total: /(?:共|放假)(\d{1,2})天/,
	/** Names the year that it is of. */
	title: /国务院办公厅关于(\d{4})年部分节假日安排的通知/,
} as const
