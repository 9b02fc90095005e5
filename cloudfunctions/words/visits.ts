/** One line of a list. */
interface Line {
	line: string
	at: number
}

/** More are not read. */
const MOST_LINES = 5

const linesOf = (lost: readonly Line[]): string =>
	lost
		.slice(0, MOST_LINES)
		.map(({ line, at }) => `第 ${at + 1} 行“${line}”`)
		.join('、') + (lost.length > MOST_LINES ? `，一共 ${lost.length} 行` : '')

/** What the server says of visits. */
export const VISIT_WORDS = {
	askWhat: '一个问题写一句话，或者写 text，再写 options（几个选项）或者 unit（单位）',
	whoGoes: '请选谁去：一种岗位、包户的人，或者几个人',
	toWhom: '请选去哪些户：所有的、有标签的、名单上的、结案过一些天的，或者抽一些（写多少户和种子）',
	howOften: '请选多久一次，或者每月几天',
	whichDay: '请写一天，比如 2026-12-31',
	noOptions: '让人选的问题，请写两个以上的选项',
	askedTwice: '有两个问题是一样的',
	notYet: '这个时间还没有到',
	longAgo: '时间太久了，只能补记最近两个月的走访',
	holiday: '放假',
	untilPast: '结束的日子不能早于今天',
	unknownPeople: (lost: readonly Line[]): string => `有的人不在名册里，请核对：${linesOf(lost)}`,
	unknownHouseholds: (lost: readonly Line[]): string => `有的户不在这个地方，请核对名单：${linesOf(lost)}`,
	nothingLookedAt: '这一户没有要回头看的事',
	notOnThatDay: '这一天不在这项安排的日子里',
	whichPoint: '请选是哪一个巡护点',
	byPoint: '沿着点巡护的，走到一个点记一个点，不按户记',
	wasThere: '这一项记的是哪一天在那里，只能记“去过”',
	patrolsAlone: '只有巡查才有巡护点',
	nobodyPaired: '这一项要选岗位，或者点名',
	oncePerPeriod: '沿着点巡护，请选每天、每周、每月或者只走一遍',
	startsWhere: '答了什么才报一件事：选项的写 options，数字的写 over 或者 under，别的问题不能报',
	startsUnasked: '这一类事要先问清楚才能报，走访里报不了，请换一类',
	noSuchReport: '没有这条诉求，或者不是您替这一家报的',
	startsNothing: '这个回答不报事，或者同一条诉求写了两遍',
	notGoingOn: '这项走访没有在进行：还没开始，或者已经结束了',
	noticeGoesOn: '通知只发一遍，不用停；不要了可以提前结束',
	noticesAlone: '只有通知才写通知的内容',
	sayNotice: '请写通知的内容',
	noticeUntil: '请选通知到哪天为止',
	noticeOnce: '通知只发一遍，要再发请另外发一条',
	noticeAsks: '通知不问问题',
	notYourself: '不能安排自己去，请换一个人，或者请另一位管理员来安排',
	pairAnother: '不能把自己定为包户的人，请另一位管理员来定',
	reviewAnother: '这家没人住了是您说的，要由另一个人去看过再定',
	sayWhyNot: '请写一句为什么不可以，好让安排的人知道怎么改',
	sayWhat: '请说改什么：谁去、多久一次，或者问什么',
	newQuestion: '加一个新问题要另外安排一项，先给上级看过',
	phoneMissing: '请留一个电话，好让村里联系您',
	notAsked: '这项走访不问这个',
	keyReused: '这一次已经用别的内容记过了，请重新记一次',
	unknownCategory: '没有这一类事，请从类别里选',
	whoIsBack: '请写是谁回来了',
	enoughTold: '已经说了好几件，都还没有人来办。急事请给网格长打电话',
	nobodyOffered: '请选一位报名的人，或者写上姓名和电话',
	fiveOpen: (count: number): string => `这里已经有 ${count} 项走访在进行，请先结束一项，再安排新的`,
	fiveNotices: (count: number): string => `这里已经有 ${count} 条通知还没有结束，请先结束一条，再发新的`,
} as const

/** What somebody found who looked at it again, as those above are told. */
export const FINDING_WORDS = {
	again: (note: string): string => ['回头看：又犯了', note].filter((part) => part !== '').join('，'),
	neverCame: (place: string, day: string | undefined, by: string, note: string): string =>
		[
			`抽查发现：${place}${day === undefined ? '' : `，${day} 记过走访`}，住户说没有人来过（核查人：${by}）`,
			note,
		]
			.filter((part) => part !== '')
			.join('。'),
} as const

/** What the inbox says of plans. */
export const VISIT_NEWS = {
	asks: (maker: string, plan: string, questions: number): string =>
		`${maker}安排了“${plan}”，要问 ${questions} 个问题。请先看看该不该问，您同意了才开始。`,
	allowed: (plan: string): string => `“${plan}”上级看过了，可以问，现在开始走访。`,
	notice: (name: string, words: string): string =>
		`${name.startsWith('通知') ? name : `通知：${name}`}。${words}`,
	refused: (plan: string, reason: string): string => `“${plan}”上级看过了，不可以这样问：${reason}`,
} as const
