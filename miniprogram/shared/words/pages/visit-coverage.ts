/** 进度: how a plan stands, down the tree, and the households that are missing. */
export const COVERAGE_WORDS = {
	done: '走到了',
	heard: '知道了',
	again: '其中去过，要再去',
	refused: '不愿意',
	other: '空户、搬走等',
	missing: '还差',
	belowHead: '下一级',
	missingLink: '还差哪些户',
	goneLink: '没人住的户，请核实',
	table: '存成表格',
	file: '走访进度.xlsx',
	csv: '发成 CSV',
	csvFile: '走访进度.csv',
	sheet: '进度',
	tableRow: [
		'地方',
		'应走',
		'走到了',
		'不愿意',
		'空户、搬走等',
		'还差',
		'其中要再去',
		'报上去的事',
		'新来的',
		'离开的',
	],
	missingEmptyTitle: '一户不差',
	missingEmptyHint: '这里该走的户都走到了。',
	call: '打电话',
	missingNote: '您打开了这份名单，已经记下来。',
	untold: '是哪几户，只有管的人和去的人看得到',
	noTargets: '没有要走的户',
	nobody: '没有要去的人',
	enough: '够了',
	people: '各人去了多少',
} as const

/** 没人住的户: what somebody said of households, for whoever is above to look. */
export const GONE_WORDS = {
	intro: '去的人说这些户没人住了。请您核实：确实没人住的，以后各项走访都不再算；还有人住的，接着走。',
	emptyTitle: '没有要核实的户',
	emptyHint: '有人记了空户、搬走了、房子拆了，就会列在这里。',
	leaves: '核实了，确实没人住',
	stays: '还有人住',
	left: '已经核实，走访不再算这一户',
	mine: '是您记的，要由另一个人核实',
	ask: '核实以后，各项走访都不再去这一户。确定吗？',
	yes: '确定',
	no: '再想想',
	done: '记好了',
} as const

export const COVERAGE_SAYS = {
	gone: (outcome: string, moment: string) => `${moment} 记的是：${outcome}`,
	reached: (done: number, targets: number) => `${done} / ${targets} 户`,
	count: (count: number) => `${count} 户`,
	asOf: (moment: string) => `截至 ${moment}`,
	started: (count: number) => `走访时报上去 ${count} 件事`,
	came: (count: number) => `其中 ${count} 户是开始以后新来的`,
	went: (count: number) => `另有 ${count} 户开始以后离开了，不再算`,
	behind: (missing: number) => (missing === 0 ? '一户不差' : `还差 ${missing} 户`),
	again: (moment: string) => `${moment} 去过，要再去`,
	besides: (count: number) => `还差 ${count} 户`,
} as const

/** The words for a plan of days or points. */
export const PEOPLE_SAYS = {
	reached: (done: number, targets: number) => `${done} / ${targets} 人`,
	count: (count: number) => `${count} 人`,
	behind: (missing: number) => (missing === 0 ? '都够了' : `还差 ${missing} 人`),
} as const
