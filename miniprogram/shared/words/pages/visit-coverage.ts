/** 进度: how a plan stands, down the tree, and the households that are missing. */
export const COVERAGE_WORDS = {
	done: '走到了',
	heard: '知道了',
	again: '去过没人，要再去',
	refused: '不愿意',
	other: '空户、搬走等',
	missing: '还差',
	belowHead: '下一级',
	missingLink: '还差哪些户',
	table: '存成表格',
	file: '走访进度.xlsx',
	sheet: '进度',
	tableRow: ['地方', '应走', '走到了', '要再去', '不愿意', '空户、搬走等', '还差', '新来的', '离开的'],
	missingEmptyTitle: '一户不差',
	missingEmptyHint: '这里该走的户都走到了。',
	missingNote: '您打开了这份名单，已经记下来。',
	untold: '是哪几户，只有管的人和去的人看得到',
	more: '再看一些',
	end: '就这些',
	noTargets: '没有要走的户',
	nobody: '没有要去的人',
	enough: '够了',
	people: '各人去了多少',
} as const

export const COVERAGE_SAYS = {
	reached: (done: number, targets: number) => `${done} / ${targets} 户`,
	count: (count: number) => `${count} 户`,
	asOf: (moment: string) => `截至 ${moment}`,
	came: (count: number) => `其中 ${count} 户是开始以后新来的`,
	went: (count: number) => `另有 ${count} 户开始以后离开了，不再算`,
	behind: (missing: number) => (missing === 0 ? '一户不差' : `还差 ${missing} 户`),
	again: (moment: string) => `${moment} 去过，没人在家`,
	besides: (count: number) => `还差 ${count} 户`,
} as const

/** The words for a plan of days or points. */
export const PEOPLE_SAYS = {
	reached: (done: number, targets: number) => `${done} / ${targets} 人`,
	count: (count: number) => `${count} 人`,
	behind: (missing: number) => (missing === 0 ? '都够了' : `还差 ${missing} 人`),
} as const
