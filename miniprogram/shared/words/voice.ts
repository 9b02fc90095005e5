import type { VoiceFault } from '../content/voice-kind'

const WHY: Readonly<Record<VoiceFault | 'gone', string>> = {
	empty: '录音是空的',
	other: '这段录音用不了',
	large: '录音太大了',
	gone: '录音没有传好',
}

/** What is said of a recording that can't be taken. */
export const voiceNotTaken = (fault: VoiceFault | 'gone'): string => `${WHY[fault]}，请重新录一段。`
