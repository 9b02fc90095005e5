import { LIST_WORDS } from '../states'

/** 走访: where to go today, and what came of it. */
export const VISITS_WORDS = {
	emptyTitle: '今天没有要走访的户',
	emptyHint: '安排了走访，轮到您去的户就会列在这里。',
	noneLeftTitle: '今天的都走完了',
	noneLeftHint: '没人在家的，下次打开又会列出来，两天内换个时间再去。',
	waitingHead: '还没发出去',
	waiting: '待发送',
	sendNow: '现在再发',
	stillWaiting: '网络还没有连上，都存着，不会丢',
	sent: '已经发出去了',
	recorded: '记下了',
	kept: '没有网络，先存在手机里，连上就发',
	correct: '改一改再发',
	remove: '不发了，删掉',
	removeAsk: '删掉后就找不回来了。要是刚才其实已经发到了，删掉也收不回来。确定删掉吗？',
	removeYes: '删掉',
	removeNo: '留着',
	late: '上次没赶上',
	call: '打电话',
	noPhone: '没有登记电话',
	what: '去了以后怎么样',
	other: '更多…',
	report: '发现了事，替这一家上报',
	...LIST_WORDS,
	plans: '走访计划和进度',
	pairs: '党员包户',
	find: '巡查发现了事，上报',
	mine: '我上报的',
} as const

export const VISITS_SAYS = {
	count: (households: number) => `今天要走访 ${households} 户`,
	some: (households: number) => `今天要走访 ${households} 户以上`,
	named: (number: string, head: string, place: string) => `${number} · ${head} · ${place}`,
	plan: (name: string, how: string) => `${name}（${how}）`,
	notice: (words: string) => `通知：${words}`,
	until: (day: string) => (day === '今天' ? '今天要' : `${day}前要`),
	sinceToday: '今天起',
	waited: (days: number) => `等了 ${days} 天`,
	again: (last: string, by: string) => `${last} 去过，没人在家。请换个时间，${by} 前再去一次`,
	refused: (last: string, by: string, why: string) =>
		`${last} 有人去过，不愿意${why === '' ? '' : `：${why}`}。请您 ${by} 前再去一次`,
	paused: (name: string, day: string, reason: string) => `“${name}”从${day}起停一停，先不用去：${reason}`,
	from: (moment: string) => `没有网络，这是截至 ${moment} 的名单`,
	unsent: (outcome: string, moment: string) => `${outcome} · ${moment}`,
} as const

/** 记一次走访: what came of it, with what is asked, words and photos. */
export const GOING_WORDS = {
	outcomeHead: '怎么样',
	another: '不是这样，换一个',
	channelLabel: '怎么去的',
	channels: [
		{ value: 'door', label: '上门' },
		{ value: 'phone', label: '打电话' },
	],
	findingHead: '看到的是',
	findings: { well: '都好，没有问题', again: '又犯了，没有办好', neverCame: '住户说没有人来过' },
	findingHint: '又犯了的，会由上一级重新打开来办；没有人来过的，会告诉上一级。',
	questionsHead: '问一问',
	questionsHint: '不知道的可以空着。',
	startHint: '您看一看：报上去的话，会写上这一户，走访记录里也看得到。您不点，就不报。',
	startText: '报上去写什么',
	startChoices: [
		{ value: 'yes', label: '报上去' },
		{ value: 'no', label: '不报' },
	],
	startArrived: '已经报上去了',
	needChoice: '请选报上去还是不报',
	needText: '请写报什么事',
	note: '写几句（可以不写）',
	notePlaceholder: '比如：老人身体好，炕热着',
	reason: '为什么不愿意',
	reasonPlaceholder: '照他说的写，比如：在打工，不想被打扰',
	needReason: '请写一句为什么，下一个去的人好知道',
	photosHead: '照片（可以不拍）',
	addPhoto: '拍照',
	removePhoto: '去掉这张照片',
	photo: '照片',
	send: '记下来',
	missing: { title: '名单里没有这一户了', hint: '可能已经有人去过，请返回上一页看看。' },
} as const

export const GOING_SAYS = {
	starts: (category: string) => `这个回答要报一件事：${category}`,
} as const
