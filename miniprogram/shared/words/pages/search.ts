/** Finding a report again, for staff and for residents among their own. */
export const SEARCH_WORDS = {
	link: '找一件事',
	label: '找什么',
	staffHint: '编号后四位、姓名、电话后四位、住址，或者事情里的几个字',
	ownHint: '编号后四位，或者您写过的几个字',
	placeholder: '比如：8392、水管',
	go: '找',
	narrow: '只找一部分',
	wide: '收起',
	stateLabel: '办完没有',
	periodLabel: '什么时候报的',
	categoryLabel: '哪一类',
	anyCategory: '不限类别',
	states: { any: '不限', open: '没办完', ended: '办完了' },
	periods: { any: '不限', week: '近七天', month: '近一月', year: '近一年' },
	noneTitle: '没有找到',
	noneHint: '换个字试试，比如只写两三个字，或者编号的后四位。您看不到的事，这里也找不到。',
	noneOwnHint: '换个字试试，比如只写两三个字，或者编号的后四位。',
	moreToLook: '接着往前找',
	end: '就找到这些',
} as const

/** As what the typed text was taken. */
export const UNDERSTOOD_WORDS = {
	number: '按编号找',
	phone: '按电话找：只找您这里正在办的',
	digits: '按编号、电话、门牌号里的数字找',
	words: '按事情、地点、住址、姓名里的字找',
	all: '没有写字，按下面选的找',
} as const

/** The words of a resident's search among their own reports. */
export const UNDERSTOOD_OWN_WORDS = {
	number: '按编号找',
	phone: '按电话找',
	digits: '按编号后四位和里面的数字找',
	words: '按您写的字找',
	all: '没有写字，按下面选的找',
} as const
