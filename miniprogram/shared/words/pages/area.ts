export const AREA_WORDS = {
	pendingHead: '等您确认的住户',
	pendingNone: '没有等确认的住户',
	open: '看姓名和电话',
	openHint: '看了会记下来，这家人能查到',
	confirm: '是这一家的',
	refuse: '不是',
	refuseYes: '不是',
	refuseNo: '再想想',
	call: '打电话',
	houses: '住户名单',
	housesHint: '找一户，打电话，代报',
	codes: '给住户验证码',
	codesHint: '当场绑定，不用等确认',
	noPostTitle: '您还没有登记岗位',
	noPostHint: '请到“我的”里点“我是工作人员”，用手机号登记。',
	toMe: '去登记',
} as const

/** Sentences with something to fill in. */
export const AREA_SAYS = {
	refuseAsk: (name: string) => `确定 ${name} 不是这一家的吗？`,
	since: (moment: string) => `${moment} 提出`,
} as const
