import type { ModerationState } from '../../content/moderation'

export const PORTRAIT_WORDS = {
	intro: '放一张您的照片，居民看联系卡就认得您。不放也可以，卡上会写您的姓。',
	onCard: '现在联系卡上的照片',
	given: '刚才选的照片',
	initial: '现在联系卡上写的是您的姓',
	choose: '选一张照片',
	sending: '正在发送',
	drop: '不用照片了',
	dropAsk: '联系卡上不再显示您的照片，确定吗？',
	dropYes: '不用了',
	dropNo: '再想想',
	noPostTitle: '您还没有登记岗位',
	noPostHint: '请到“我的”里点“我是工作人员”，用手机号登记。',
	toMe: '去登记',
} as const

/** How far the check of the photo that was given last is. */
export const PORTRAIT_STATES: Readonly<Record<ModerationState | 'none', string>> = {
	none: '',
	waiting: '照片正在审核，通过以后就会出现在联系卡上，不用再做什么。',
	passed: '照片已经在联系卡上了。',
	held: '这张照片暂时不能显示，请换一张本人的正面照片。',
	rejected: '刚才的照片没有通过审核，请换一张本人的正面照片。',
}
