/** What the upright pages say; in Mongolian as far as `languages/mongolian.ts` has it. */
export const UPRIGHT_WORDS = {
	title: '蒙古文',
	cardHead: '有事就找他们',
	call: '打电话',
	reportHead: '出了什么事？',
	photosAdd: '拍照',
	photoRemove: '去掉这张照片',
	photo: '要发的照片',
	mineHead: '我的诉求',
	look: '查看',
	close: '关闭',
	none: '还没有',
} as const
