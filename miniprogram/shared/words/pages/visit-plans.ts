import type { Question } from '../../report/question'
import type { Template } from '../../visits/template'

/** 走访计划: the plans of an area. */
export const PLANS_WORDS = {
	emptyTitle: '这一级还没有走访计划',
	emptyHint: '安排一次走访：谁去、去哪些户、多久一次，写一页就行。',
	emptyHintReader: '上面安排了走访，就会列在这里。',
	noPostTitle: '这一页给负责的人看',
	noPostHint: '管理员、调度员和村（社区）负责人可以在这里看走访计划。',
	add: '安排走访',
	tell: '给住户发通知',
	ended: '也看结束了的',
	noEnd: '一直进行，到结束为止',
	states: {
		waiting: '等上级看过要问什么，再开始',
		refused: '上级没有同意',
		open: '进行中',
		over: '到期了',
		ended: '结束了',
	},
	stands: '看进度',
	mend: '改一改，重新安排',
	change: '改谁去、多久一次',
	below: '看下面的地方安排的',
	up: '回到上一级',
	extend: '改到哪天为止',
	pause: '停一停',
	pauseTitle: '为什么停（去的人看得到）',
	pausePlaceholder: '比如：大雪封路，先不上门',
	pauseYes: '停下来',
	pauseNo: '再想想',
	pauseWhy: '请写一句为什么停，去的人好知道',
	resume: '接着走',
	resumeAsk: '从今天起接着走访。停的那些天不算晚，整期停了的不补。',
	resumeYes: '接着走',
	resumeNo: '再想想',
	end: '结束这项走访',
	endAsk: '结束以后不再要求走访，走过的记录都留着。确定结束吗？',
	endYes: '结束',
	endNo: '再想想',
	done: '改好了',
	asksHead: '要问的',
	decideHint: '没有必要知道的不该问，请您看一看。',
	allow: '可以问，开始走访',
	refuse: '不可以这样问',
	refuseTitle: '为什么不可以问',
	refusePlaceholder: '比如：收入不用问',
	refuseYes: '退回去',
	refuseNo: '再想想',
	refuseWhy: '请写一句为什么，安排的人好改',
} as const

export const PLANS_SAYS = {
	kind: (template: string, every: string, rests: boolean) =>
		`${template === '' ? '' : `${template} · `}${every}${rests ? '，放假不用去' : ''}`,
	who: (who: string, to: string) => `${who}去，${to}`,
	next: (day: string, who: string, every: string) => `从 ${day} 起：${who}去，${every}`,
	asks: (at: number, text: string) => `${at}. ${text}`,
	asksPhoto: (at: number, text: string) => `${at}. ${text}（拍一张照片）`,
	asksStarts: (at: number, text: string, answer: string, category: string) =>
		`${at}. ${text}（答“${answer}”，去的人可以报：${category}）`,
	over: (bound: number) => `超过 ${bound}`,
	under: (bound: number) => `不到 ${bound}`,
	kept: (days: number) => `答案保存 ${days} 天，到期就删`,
	until: (day: string) => `到 ${day} 为止`,
	/** From a month on back; it begins as YYYY-MM. */
	earlier: (month: string) => `看 ${Number(month.slice(0, 4))} 年 ${Number(month.slice(5, 7))} 月和以前的`,
	paused: (day: string, reason: string) => `停一停：${reason}（${day}起停，先不用去）`,
	wasPaused: (from: string, to: string, reason: string) => `${from}到${to}停过：${reason}`,
	isOver: (state: string, reason: string) => (reason === '' ? state : `${state}：${reason}`),
} as const

/** 安排走访: one page from a template to the start. */
export const PLAN_WORDS = {
	templateHead: '做什么',
	nameLabel: '叫什么名字',
	namePlaceholder: '比如：冬季敲门行动',
	areaHead: '在哪里',
	up: '换成上一级',
	below: '只在下面的一个地方',
	whoHead: '谁去',
	paired: '包户的人',
	people: '点几个人',
	peopleLabel: '哪几个人（一行一个，写电话，前面可以写姓名）',
	peopleHint: '电话要和名册里的一样；专班的名单可以从 Excel 里复制过来。',
	peoplePlaceholder: '张小军 13800000011',
	needPeople: '请写谁去，一行一个',
	toHead: '去哪些户',
	to: {
		all: '所有的户',
		tags: '有标签的户',
		households: '名单上的户',
		closedReports: '结案过一些天的户',
		draw: '抽出一些户',
	},
	householdsHint: '从 Excel 里选，或者粘贴进来；认出了哪些户，先给您看。',
	householdsPick: '选名单',
	householdsOther: '换一份名单',
	needHouseholds: '请选一份名单',
	category: '哪一类的事',
	anyCategory: '不分类别',
	tags: '哪些标签（用空格或者顿号分开）',
	tagsPlaceholder: '比如：独居、高龄',
	needTags: '请写一到十个标签，每个不超过 12 个字',
	words: '通知的内容',
	wordsPlaceholder: '比如：明天大风降温，请把煤和柴搬进屋，看好火',
	needWords: '请写通知的内容',
	needUntil: '请选通知到哪天为止',
	noticeHint:
		'住户打开首页就能看到，点一下“知道了”。两小时没看的、没有微信的，列到网格长的走访里，打电话告诉。',
	send: '发出通知',
	daysAgo: '结案几天以后去',
	drawCount: '抽多少户',
	drawSeed: '种子',
	drawSeedHint:
		'写一句话当种子，开始以前就定下：同样的种子抽出同样的户，谁也挑不了。抽查的种子，结束以后大家才看得到，免得提前知道查哪几户。',
	pointsHead: '巡护点（护林巡护才写）',
	pointsHint: '一行写一个，按走的先后。写了就按点巡护，不去哪一户。',
	pointsPlaceholder: '防火检查站\n东山口\n水源地',
	needPoints: '请写两个到三十个点，一行一个',
	needDays: '下沉要选“每月若干天”',
	needPeriod: '沿着点巡护，请选每天、每周、每月或者只走一遍',
	needPost: '这一项要选岗位',
	everyHead: '多久一次',
	holidaysHead: '放假怎么算',
	holidays: { count: '照样去', rest: '放假不用去' },
	timesEvery: '每月若干天',
	times: '每月几天',
	questionsHead: '问什么',
	questionsHint: '只问用得着的：上级看过才开始。答案到期就删。',
	ownQuestion: '自己加一个问题（可以不写）',
	ownQuestionPlaceholder: '比如：缺不缺煤',
	ownKind: '怎么答',
	ownKinds: { words: '写几个字', yesNo: '是或者不是', number: '写一个数', photo: '拍一张照片' },
	ownOver: '超过多少，要报一件事（可以不写）',
	ownUnder: '不到多少，要报一件事（可以不写）',
	needBound: '请填一个数，或者不填',
	startsHint: '答了这些，去的人看一看，点了才报；写上这一户，也算在进度里。',
	startsNothing: '不报',
	untilHead: '到哪天为止',
	untilNone: '一直到结束',
	keepLabel: '答案保存几天',
	needKeep: '请填 7 到 1095 之间的天数',
	keep: '答案、照片和写的话到期就删，统计留着。',
	preview: '先看看有多少户',
	start: '开始走访',
	started: '已经开始了',
	waits: '先给上级看要问什么，同意了就开始',
	again: '改过了，请再看一看有多少户',
	needNumber: '请填一个大于 0 的数',
	needSeed: '请写一句话当种子',
	needName: '请写一个名字',
	noPostTitle: '这一页给安排走访的人用',
	noPostHint: '管理员和调度员可以在这里安排走访，网格长可以给住户发通知。',
	sent: '发出去了',
	sendYes: '发出',
	sendNo: '再想想',
	changeHint: '这一期照旧，改了的从下一期起才算。要加新问题，请另外安排一项。',
	next: '从下一期起这样走',
	changed: '改好了，从下一期起',
	nothingChanged: '还没有改什么',
} as const

export const PLAN_SAYS = {
	sendAsk: (area: string, to: string) => `发给${area}${to}？发出以后收不回来，可以提前结束。`,
	listed: (name: string, count: number) => `${name}，认出了 ${count} 户`,
	startsWhen: (question: string, answer: string) => `“${question}”答“${answer}”，要报的事`,
	team: (people: number) => `指定的 ${people} 个人`,
	targets: (targets: number) => `一共 ${targets} 户`,
	people: (people: number, each: number) => `${people} 个人去，每人大约 ${each} 户`,
	walkers: (people: number) => `一共 ${people} 个人去`,
	nobody: '现在没有人在岗，没有人会去',
	open: (open: number, most: number) => `这里正在进行 ${open} 项，最多 ${most} 项`,
	seed: (moment: string) => `${moment} 抽查`,
} as const

/** How a question is answered that asks whether: with its own words (有没有, 缺不缺), else by yes or no. */
export function yesNoWords(text: string): [yes: string, no: string] {
	if (/有没有|有无/.test(text)) return ['有', '没有']
	const [, verb] = /(.)不\1/.exec(text) ?? []
	return verb === undefined || verb === '是' ? ['是', '不是'] : [verb, `不${verb}`]
}

export const yesNo = (code: string, text: string, yes: string, no: string): Question => ({
	code,
	text,
	kind: 'oneOf',
	options: [
		{ code: 'yes', label: yes },
		{ code: 'no', label: no },
	],
})

const people: Question = {
	code: 'people',
	text: '家里现在住几个人',
	kind: 'number',
	min: 0,
	max: 30,
	unit: '人',
}
const health = yesNo('health', '身体怎么样', '都好', '有人生病')
const warm = yesNo('warm', '取暖安全吗', '安全', '有隐患')
const hardship = yesNo('hardship', '有没有难处', '有', '没有')
const need: Question = { code: 'need', text: '需要什么', kind: 'words' }

/** Of what templates ask: after which option somebody may have to come, and the category that is proposed for it. */
export const ALARMS: Readonly<Partial<Record<string, { option: string; category: string }>>> = {
	health: { option: 'no', category: 'medicine' },
	warm: { option: 'no', category: 'safety' },
	hardship: { option: 'yes', category: 'hardship' },
	found: { option: 'yes', category: 'other' },
}

/** What a template may ask; each is chosen or not. */
export const TEMPLATE_QUESTIONS: Readonly<Record<Template, readonly Question[]>> = {
	weeklyCallMonthlyVisit: [health, hardship, need],
	doorToDoor: [people, warm, hardship],
	returnees: [
		{ code: 'returned', text: '回来几个人', kind: 'number', min: 0, max: 30, unit: '人' },
		{ code: 'from', text: '从哪里回来', kind: 'words' },
		{ code: 'when', text: '哪天回来', kind: 'words' },
	],
	dailyNeeds: [
		{
			code: 'want',
			text: '今天要帮什么',
			kind: 'oneOf',
			options: [
				{ code: 'none', label: '不用' },
				{ code: 'shop', label: '买东西' },
				{ code: 'rubbish', label: '倒垃圾' },
				{ code: 'parcel', label: '取快递' },
				{ code: 'doctor', label: '看病' },
			],
		},
		need,
	],
	patrol: [yesNo('found', '发现问题没有', '有', '没有'), { code: 'what', text: '是什么问题', kind: 'words' }],
	lookBack: [yesNo('good', '问题还好着吗', '好着', '又犯了')],
	randomCheck: [yesNo('came', '真的有人来过吗', '来过', '没来过')],
	monthlyDays: [need],
	notice: [],
}
