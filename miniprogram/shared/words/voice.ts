import type { VoiceFault } from '../content/voice-kind'

const WHY: Readonly<Record<VoiceFault | 'gone', string>> = {
	empty: '录音是空的',
	other: '这段录音用不了',
	large: '录音太大了',
	gone: '录音没有传好',
}

/** What is said of a recording that can't be taken. */
export const voiceNotTaken = (fault: VoiceFault | 'gone'): string => `${WHY[fault]}，请重新录一段。`

/** To record, and to listen. */
export const VOICE_WORDS = {
	record: '点一下，用嘴说',
	recordHint: '什么话都行，最多 60 秒',
	recording: '正在听您说',
	loud: '声音听得清',
	soft: '声音太小，请靠近手机说',
	done: '说完了',
	dictate: '说话变成字',
	dictateHint: '说普通话，变出来的字可以改',
	dictating: '说吧，字会出在这里',
	notHeard: '没有听成字。请录一段话，或者写几个字。',
	again: '重新说',
	drop: '不要这段',
	play: '听一听',
	stop: '停',
	short: '太短了，没有录上，请再说一次。',
	failed: '没有录上，请再说一次，或者写几个字。',
	full: '手机里给微信小程序的地方满了，录音存不下。请先把等着发的发出去。',
	unplayable: '放不出来，请刷新后再听。',
	caution: '听声音能认出人。不想让人知道是您，就别录。',
} as const

export const VOICE_SAYS = {
	seconds: (count: number): string => `${count} 秒`,
	/** On a report's page. */
	has: (count: number): string => `有录音 ${count} 秒`,
	/** In a list, as WeChat's own lists of chats say it. */
	inList: (count: number): string => `[录音] ${count} 秒`,
} as const
