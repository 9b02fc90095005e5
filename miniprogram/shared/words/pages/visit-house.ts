/** 走访和包户: what visits keep beside one household, for its keepers. */
export const HOUSE_WORDS = {
	link: '走访、标签和包户',
	noted: '您看了这一家，已经记下来，这家人能查到。',
	tagsHead: '标签',
	tagsHint: '标签只给管这一户的人看；写明为什么，到期就删。',
	noTags: '没有标签',
	/** What people often are. */
	tags: ['独居', '高龄', '残疾', '低保', '留守儿童', '行动不便'],
	tagLabel: '加一个标签',
	ownTag: '别的，自己写',
	ownTagLabel: '标签',
	reason: '为什么',
	needReason: '请写是什么标签、为什么',
	reasonPlaceholder: '比如：孩子在外地',
	until: '到哪天为止（可以不选）',
	untilNone: '一直有',
	add: '加上',
	remove: '去掉',
	tagged: '看本网格有标签的户',
	removeAsk: '去掉这个标签？按它安排的走访不再到这一户。',
	yes: '确定',
	no: '再想想',
	pairHead: '党员包户',
	call: '打电话',
	needLabel: '需要人常去看看？写需要什么，不写是谁',
	needPlaceholder: '比如：腿脚不便，想有人常去看看',
	need: '请党员报名',
	needOff: '不用找人了',
	toldHead: '这一家说过的',
	goingsHead: '谁来走访过',
	goings: '看谁来过、问了什么',
	goingsHint: '看了会记下来，这家人能查到',
	noGoings: '还没有人来走访过',
	moreGoings: '再看以前的',
	photo: '走访拍的照片',
	done: '记好了',
} as const

/** 有标签的户: of the grids that somebody leads. */
export const TAGGED_WORDS = {
	noted: '您看了这份名单，已经记下来。点一户，看全部。',
	emptyTitle: '还没有户带标签',
	emptyHint: '打开一户，在“走访、标签和包户”里加上标签，就会列在这里。名单只给这个网格的网格长看。',
} as const

export const HOUSE_SAYS = {
	tag: (tag: string, reason: string, until: string) =>
		`${tag}：${reason}${until === '' ? '' : `，到 ${until}`}`,
	pair: (name: string, from: string) => (from === '' ? `${name} 包户` : `${name} 包户，从 ${from}`),
	waits: (needs: string, claims: number) =>
		claims === 0
			? `正在找人：${needs}（还没有人报名）`
			: `正在找人：${needs}（${claims} 个人报了名，等管理员确认）`,
} as const
