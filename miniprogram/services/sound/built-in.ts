import type { SpokenCode } from '../../shared/words/spoken'

/** WeChat's speech plugin (微信同声传译, WechatSI), as far as it is used; in the browser a part may be missing. */
export interface SpeechPlugin {
	getRecordRecognitionManager?: () => Recognition
	textToSpeech?: (options: {
		lang: 'zh_CN'
		tts: true
		content: string
		success: (made: { filename: string }) => void
		fail: () => void
	}) => void
}

/** What records and makes words of it. */
export interface Recognition {
	start: (options: { duration: number; lang: 'zh_CN' }) => void
	stop: () => void
	onStart: () => void
	onRecognize: (heard: { result: string }) => void
	onStop: (heard: { result: string; tempFilePath: string; duration: number; fileSize: number }) => void
	onError: (error: { retcode: number; msg: string }) => void
}

// What follows is written anew by a build that is given a plugin or recordings: docs/deploy.md.

/** The plugin; null where it is not built in, since a package that names one which the account has not added is refused. */
export const speechPlugin = (): SpeechPlugin | null => null

/** The fixed sentences that somebody of the county has spoken, each a file `assets/spoken/CODE.mp3`. */
export const SPOKEN_FILES: readonly SpokenCode[] = []
