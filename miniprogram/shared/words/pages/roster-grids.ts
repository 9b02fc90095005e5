const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** The pages on which a clerk divides a grid, or makes one of several. */
export const GRIDS_WORDS = {
	name: '新网格叫什么',
	namePlaceholder: '比如：第一网格东片',
	leaderName: '网格长姓名（可以不填）',
	leaderPhone: '网格长电话',
	leaderPhoneHint: '名册里已经有的人，照原来的姓名和电话填。',
	firstKeeps: '不填，就由原来的网格长和网格员接着负责。',
	othersEmpty: '不填，就先没有网格长，由上一级负责，以后再安排。',
	mergedKeeps: '不填，就由选的第一个网格的网格长接着负责。',
	lastHousehold: '分到哪一户为止',
	pick: '按户挑选',
	pickDone: '挑好了',
	pickSearch: '找一户',
	pickSearchHint: '写户号或住址',
	pickNone: '没有找到这样的户',
	rest: '剩下的户都在这里',
	add: '再分一个网格',
	remove: '不要这一个',
	sayHead: '将会这样',
	split: '拆分',
	splitAsk: '确认拆分？',
	splitYes: '确认拆分',
	splitDone: '拆分好了',
	merge: '合并',
	mergeAsk: '确认合并？',
	mergeYes: '确认合并',
	mergeDone: '合并好了',
	mergeHead: '选要合并的网格',
	mergeHint: '同一个村或社区里的，两个以上，最多九个。',
	no: '再想想',
	toGrids: '看新的网格',
	needTwo: '请至少选两个网格',
	tooFewTitle: '没有可以合并的网格',
	tooFewHint: '同一个村或社区里有两个网格，才能合并。',
	notGridTitle: '这里不能拆分',
	notGridHint: '只有还在用的网格才能拆分。',
	needName: '请给新网格写个名称',
	kept: '，您填的都还在，请再点一次',
} as const

/** Sentences with something to fill in. */
export const GRIDS_SAYS = {
	part: (index: number) => `第${NUMERALS[index] ?? index + 1}个新网格`,
	households: (count: number) => `${count} 户`,
	range: (first: string, last: string, count: number) =>
		first === last ? `户号 ${first}，共 ${count} 户` : `户号 ${first} 至 ${last}，共 ${count} 户`,
	some: (numbers: readonly string[], count: number) =>
		numbers.length < count
			? `户号 ${numbers.join('、')} 等，共 ${count} 户`
			: `户号 ${numbers.join('、')}，共 ${count} 户`,
	noHouseholds: '没有住户',
	pickHead: (name: string) => `哪些户分到${name}？`,
	picked: (count: number) => `现在有 ${count} 户`,
	pickMore: (count: number) => `还有 ${count} 户没有列出，请写户号或住址找`,
	isIn: (name: string) => `现在在${name}`,
	household: (number: string, address: string) => `${number} ${address}`,
	goes: (name: string, range: string) => `“${name}”：${range}。`,
	ends: (names: string) => `${names}今天起撤并，以前的记录都留着。`,
	reports: '没办完的诉求跟着住户走，时限不变。',
	splitStays: '拆分以后不能撤销，只能再合并回来。',
	mergeStays: '合并以后不能撤销，只能再拆分开来。',
	merged: (name: string, count: number) => `“${name}”：共 ${count} 户。`,
	leader: (name: string) => `网格长是${name}。`,
	and: '、',
} as const
