/** Whom to ring instead, as it is said in a sentence. */
export interface Callable {
	/** 第一网格网格长王秀兰, or what the number is for. */
	who: string
	phone: string
}

const call = (calls: readonly Callable[]): string =>
	calls.length === 0 ? '' : `请现在打电话：${calls.map(({ who, phone }) => `${who} ${phone}`).join('；')}`

const AT_ONCE = '有人受伤或者着火，马上拨 110、119、120'

/** What a person is told who did something too often; each names whom to ring now. */
export const LIMIT_WORDS = {
	open: (most: number, calls: readonly Callable[]) =>
		`您已有 ${most} 件事还在办，等办完再报。写好的内容还在手机上。${call(calls)}`,
	emergency: (calls: readonly Callable[]) =>
		`一个小时只能报一件紧急的事，这一件没有发出去。${AT_ONCE}。写好的内容还在手机上。${call(calls)}`,
	tooManyReports: (most: number, calls: readonly Callable[]) =>
		`一天最多报 ${most} 件，这一件没有发出去，写好的内容还在手机上。${call(calls)}`,
	uploads: (most: number, calls: readonly Callable[]) =>
		`一天最多传 ${most} 次照片和录音，这些没有发出去，还在手机上。${call(calls)}`,
	ties: (most: number, calls: readonly Callable[]) =>
		`一个微信最多绑定 ${most} 户，没有确认的也算。${call(calls)}`,
	waiting: (most: number, calls: readonly Callable[]) =>
		`这一户已有 ${most} 个人在等确认，请等网格长确认完再来。${call(calls)}`,
	refused: (day: string, calls: readonly Callable[]) =>
		`网格长没有确认您是这一户的人，${day}以后才能再申请；有验证码可以直接填。${call(calls)}`,
	guesses: (minutes: number, calls: readonly Callable[]) =>
		`验证码错的次数太多，${minutes} 分钟以后再试。${call(calls)}`,
	attempts: (most: number, calls: readonly Callable[]) =>
		`这一户这一期已经记了 ${most} 次，不能再记了。${call(calls)}`,
	offers: (most: number, calls: readonly Callable[]) =>
		`这一户已有 ${most} 个人报名，请等管理员确认。${call(calls)}`,
	tags: (most: number, calls: readonly Callable[]) => `一户最多 ${most} 个标签，请先去掉一个。${call(calls)}`,
	/** What a clerk is told of it. */
	guessedHere: (place: string, most: number) =>
		`${place}有一户的验证码一小时内错了 ${most} 次，可能有人在猜。已停用一小时，请核实，必要时让网格长换一个验证码`,
	guessedBySomebody: (most: number) =>
		`有一个微信一小时内填错验证码 ${most} 次，可能有人在猜。已停用一小时，请留意要验证码的人`,
} as const
