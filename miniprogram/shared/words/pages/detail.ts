import { VOICE_WORDS } from '../voice'

export const DETAIL_WORDS = {
	voiceCaution: VOICE_WORDS.caution,
	asksHead: '有事问您',
	confirm: '确认，办好了',
	rate: '发出评价',
	needVerdict: '请两个问题都点一下',
	needReason: '请写几个字，好让他们知道哪里没办好',
	close: '关闭',
	join: '我家也有这件事',
	joinHint: '点一下就行，不用再报一次；办到哪一步都会告诉您',
	slip: '给对方一张便条',
	slipHint: '写着编号和该找谁，没有手机也能问',
	joined: '您已经说过家里也有这件事，有进展会告诉您',
	toMaster: '看并到的那件事',
	urge: '催一催',
	share: '让邻居看到我写的话和照片',
	unshare: '不让邻居看我写的话和照片',
	reinstate: '撤错了，恢复这件事',
	reinstateHint: '撤回半个小时以内可以恢复一次',
	placeLabel: '更准的地方，可以不写',
	placeHint: '比如：东头第二家',
	phoneLabel: '打得通的电话，可以不写',
	phoneHint: '只给办事的人看',
	point: '在地图上指给他们看',
	pointChosen: '已经在地图上指好了',
	mapRefused: '地图打不开，请用话说清楚地方',
	needMore: '请说几句、写几个字，或者拍张照片',
	photosAdd: '拍照',
	photoRemove: '去掉这张照片',
	photo: '要发的照片',
} as const

/** What a reporter may do besides answering the question on top: each asks for a reason in a sheet. */
export const DETAIL_FORMS = {
	answer: {
		button: '回答他们的问题',
		title: '您的回答',
		placeholder: '写几个字，用嘴说也行',
		send: '发出去',
	},
	add: {
		button: '补充情况',
		title: '还要补充什么？',
		placeholder: '比如：水已经流到院子里了',
		send: '发给他们',
	},
	unsolved: {
		button: '我家的还没解决',
		title: '您家现在怎么样？',
		placeholder: '办的人和报的人都看得到',
		send: '告诉他们',
	},
	rework: {
		button: '还没解决',
		title: '哪里没解决？',
		placeholder: '比如：修过以后又漏了',
		send: '请他们再办',
	},
	appeal: {
		button: '不同意，我要申诉',
		title: '为什么应该受理？',
		placeholder: '写给上一级看，只能申诉一次',
		send: '申诉',
	},
	reopen: {
		button: '又出问题了，重新打开',
		title: '现在怎么样？',
		placeholder: '比如：修好三天又漏了',
		send: '重新打开',
	},
	withdraw: { button: '不用办了，撤回', title: '为什么撤回？', placeholder: '可以不写', send: '撤回' },
} as const

export const DETAIL_SAYS = {
	shared: (category: string) => `${category}：点开看办到哪一步了`,
} as const
