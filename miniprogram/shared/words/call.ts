/** What people read when a call gave no answer. */
export const CALL_WORDS = {
	offline: '网络没有连上',
	slow: '网络太慢，没有等到答复',
	/** Of a file that is made on the phone itself. */
	noFile: '这个手机现在存不下或打不开文件，请清理一下空间再试',
} as const
