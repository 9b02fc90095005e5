/** What WeChat asks the user's leave for, and what each was for. */
export const PERMISSION_WORDS = {
	photos: {
		title: '还不能用相机和相册',
		content: '拍照片、选照片要用到。您之前点了不允许，到设置里打开“摄像头”和“相册”就行。不放照片也能上报。',
	},
	album: {
		title: '还不能存到相册',
		content: '把便条存成图片要用到相册。您之前点了不允许，到设置里打开“添加到相册”就行。不存也能看大图。',
	},
	microphone: {
		title: '还不能录音',
		content: '用嘴说要用到麦克风。您之前点了不允许，到设置里打开“麦克风”就行。不录音，写字、拍照也行。',
	},
	scan: {
		title: '还不能用相机',
		content: '扫联系卡要用相机。您之前点了不允许，到设置里打开“摄像头”就行。不扫卡也能自己选网格。',
	},
	location: {
		title: '还不能打开地图',
		content:
			'在地图上点出地方要用到位置。您之前点了不允许，到设置里打开“位置信息”就行。不点地图，用话说清也行。',
	},
	contacts: {
		title: '还不能存到通讯录',
		content: '存电话要用通讯录。您之前点了不允许，到设置里打开“通讯录”就行。不存也能在这里打电话。',
	},
} as const

export const SETTINGS_WORDS = { open: '去设置', leave: '先不用' } as const

export type Permission = keyof typeof PERMISSION_WORDS
