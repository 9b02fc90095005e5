import type { ReportClass } from '../../clock/term'
import type { VerifiedBy } from '../../report/category'
import type { CategoryField } from '../../report/category-rules'

/** The page with all categories. */
export const CATEGORIES_WORDS = {
	hint: '居民上报时从这里选。改了马上生效，已经报上来的还按原来的规定办。',
	add: '加一个类别',
	arrange: '调整顺序',
	dragHint: '按住左边的三条横线，上下拖。也可以点“上移”“下移”。排好了再保存。',
	arrangeHint: '点“上移”“下移”，排好了再保存。',
	saveOrder: '保存顺序',
	savingOrder: '正在保存',
	orderSaved: '顺序保存好了，马上生效',
	leaveOrder: '不改了',
	up: '上移',
	down: '下移',
	retired: '已停用',
	private: '不公开',
	changesHead: '改动记录',
	noChanges: '还没有改过，用的是系统自带的类别。',
	earlier: '更早的改动',
} as const

/** Sentences with something to fill in. */
export const CATEGORIES_SAYS = {
	added: (name: string) => `加了“${name}”`,
	changed: (name: string, fields: string) => `改了“${name}”：${fields}`,
	and: '、',
	up: (name: string) => `把“${name}”往上移`,
	down: (name: string) => `把“${name}”往下移`,
} as const

/** The page of one category. */
export const CATEGORY_FORM_WORDS = {
	nameHead: '叫什么',
	name: '名称',
	namePlaceholder: '比如：供暖',
	hint: '说明',
	hintHelp: '哪些事归这一类，用居民平常说的话',
	hintPlaceholder: '比如：暖气不热、管道漏水',
	picture: '图案',
	order: '排列顺序',
	orderHelp: '数字小的排在前面',
	classHead: '有多急',
	routeHead: '谁来办',
	ownerHelp: '由出事地点所在网格的这个岗位承办',
	helpersHead: '同时告诉谁',
	helpersHelp: '可以不选，最多三个，帮着一起办',
	privateHead: '给谁看',
	unnamedHead: '能不能不留名',
	sharesHead: '邻居看不看得到写的话',
	checkHead: '办好了谁来确认',
	photoHead: '办结要不要照片',
	activeHead: '是否在用',
	save: '保存',
	saving: '正在保存',
	saved: '保存好了，马上生效',
	newTitle: '加一个类别',
	latest: '看最新的内容',
	/** After what went wrong, where no answer came. */
	kept: '，您写的都还在，请稍后再保存',
	unsaved: '这里有您还没保存的改动，请核对后再保存。',
	discard: '不要这些改动',
	alsoChanged: '刚才别人也改了这一项，现在填的是您写的',
} as const

/** Where and when another post owns a category. */
export const OWNER_RULE_FORM_WORDS = {
	head: '什么时候换人办',
	help: '比如夜里归物业，有的镇归网格员。从上往下看，头一条对得上的算数；都对不上，就按上面选的岗位。',
	nth: (nth: number) => `第 ${nth} 条`,
	where: '哪里',
	everywhere: '所有地方',
	oneArea: '一个地方',
	area: '写地名',
	otherArea: '换一个地方',
	placeholder: '比如：柳树川村',
	search: '查找',
	several: '有几个地方叫这个名字，请选一个',
	similar: '没有完全一样的地名。您说的是这里吗？',
	none: '没有找到这个地方，换个写法再试。',
	offline: '现在没有网络，查不了。连上网络后再试。',
	gone: '这个地方已经没有了，请换一个',
	when: '什么时候',
	always: '全天',
	hours: '每天一段时间',
	from: '从',
	to: '到',
	owner: '由谁办',
	add: '加一条',
	remove: '去掉这一条',
	problem: (nth: number, sentence: string) => `第 ${nth} 条：${sentence}`,
} as const

/** What a category asks more. */
export const QUESTION_FORM_WORDS = {
	head: '还要问报事人什么',
	help: '最多三个。居民报完了再问，不答也会办；不知道就没法交给谁的，才放在上报前问。',
	nth: (nth: number) => `第 ${nth} 个问题`,
	text: '问什么',
	textPlaceholder: '比如：哪栋楼、几单元？',
	kind: '怎么答',
	options: '选项，一行写一个',
	optionsPlaceholder: '只有我家\n邻居家也这样',
	min: '最小',
	max: '最大',
	unit: '单位，可以不写',
	unitPlaceholder: '比如：只',
	before: '上报前必须答',
	beforeHint: '居民要多填一项才能报，能不选就不选',
	add: '加一个问题',
	remove: '去掉这个问题',
	problem: (nth: number, part: string, sentence: string) => {
		const name = QUESTION_PARTS[part]
		return name === undefined ? `第 ${nth} 个问题：${sentence}` : `第 ${nth} 个问题的${name}：${sentence}`
	},
} as const

const QUESTION_PARTS: Readonly<Record<string, string>> = {
	text: '问话',
	options: '选项',
	min: '最小数',
	max: '最大数',
	unit: '单位',
}

/** What to correct, by the names of the fields. */
export const correctSentence = (fields: string[]): string => `请改一改：${fields.join('、')}`

/** Whether a reporter may ask that nobody reads who they are. */
export const UNNAMED_WORDS = {
	no: { label: '要留名', hint: '办事的人看得到是谁报的' },
	yes: { label: '可以不留名', hint: '报事人选了不留名，谁都看不到是谁报的' },
} as const

export const SHARES_WORDS = {
	no: { label: '先不给邻居看', hint: '上报的时候，报事人可以打开' },
	yes: { label: '先给邻居看', hint: '上报的时候，报事人可以关上；不公开的、不留名的，邻居总是看不到' },
} as const

export const PRIVATE_WORDS = {
	no: { label: '可以公开', hint: '同一网格的人看得到有这件事，看不到是谁报的' },
	yes: { label: '不公开', hint: '只有报事人和负责的人看得到' },
} as const

export const PHOTO_WORDS = { no: { label: '不用' }, yes: { label: '要拍一张办好的照片' } } as const

export const ACTIVE_WORDS = {
	yes: { label: '在用' },
	no: { label: '停用', hint: '居民不能再选，以前报的还看得到' },
} as const

/** How urgent a category is. */
export const CLASS_WORDS: Readonly<Record<ReportClass, string>> = {
	emergency: '紧急',
	utility: '民生保障',
	ordinary: '一般',
	complex: '复杂',
}

/** Who confirms a result. */
export const CHECK_WORDS: Readonly<Record<VerifiedBy, string>> = {
	reporter: '报事人自己',
	oneOther: '没有经办过的另一个人',
	twoBodies: '两个不同的单位',
}

/** What a field is called in the record of changes. */
export const FIELD_NAMES: Readonly<Record<CategoryField, string>> = {
	name: '名称',
	hint: '说明',
	icon: '图案',
	class: '紧急程度',
	terms: '时限',
	owner: '谁来办',
	ownerRules: '换人办的规定',
	coHandlers: '同时告诉谁',
	private: '给谁看',
	mayBeUnnamed: '能不能不留名',
	sharesWords: '邻居看不看得到',
	checkedBy: '谁来确认',
	photoToResolve: '照片要求',
	questions: '追问',
	order: '排列顺序',
	active: '是否在用',
}

/** What the two terms are called on the form. */
export const TERM_NAMES = { accept: '多久受理', total: '多久办好' } as const

/** How long a term is. */
export const TERM_SPANS = {
	minutes: (amount: number) => `${amount} 分钟`,
	hours: (amount: number) => `${amount} 小时`,
	dailyHours: (amount: number) => `白天 ${amount} 小时`,
	workingHours: (amount: number) => `${amount} 个工作小时`,
	workingDays: (amount: number) => `${amount} 个工作日`,
} as const

/** In what a term is written. */
export const TERM_WORDS = {
	minutes: '分钟',
	hours: '小时',
	dailyHours: '白天小时',
	whichDaily: '白天小时，早 7 点到晚 9 点',
	workingHours: '工作小时',
	workingDays: '工作日',
	/** The terms of a class. */
	both: (accept: string, total: string) => `${accept}内受理，${total}内办好`,
	unit: (what: string, unit: string) => `${what}（${unit}）`,
	standard: (span: string) => (/^\d/.test(span) ? `不填是 ${span}` : `不填是${span}`),
} as const
