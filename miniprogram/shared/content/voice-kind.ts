/** What a file is by its first bytes, as the recorders of WeChat and of browsers write it; `other` is none of these. */
export type VoiceKind = 'mp3' | 'aac' | 'm4a' | 'wav' | 'webm' | 'empty' | 'other'

/** A recording (录音): the file, and how long it is. */
export interface Voice {
	fileId: string
	seconds: number
}

/** How many bytes tell it. */
export const VOICE_HEAD = 64

/** The longest that somebody may speak: as long as WeChat's recorder goes on, and its speech plugin listens. */
export const LONGEST_VOICE = 60

/** The most bytes of a recording: more than a minute of speech takes in any of the kinds, as they are recorded. */
export const MOST_VOICE_BYTES = 1024 * 1024

const EBML = [0x1a, 0x45, 0xdf, 0xa3]
/** Brands of the boxed format that are pictures: nothing is heard of them. */
const STILL = /^(hei[cxms]|hev[cx]|mif1|msf1|avi[fs])$/

export function voiceKind(head: Uint8Array): VoiceKind {
	if (head.length === 0) return 'empty'
	const letters = (from: number, to: number): string => String.fromCharCode(...head.slice(from, to))
	if (letters(0, 3) === 'ID3') return 'mp3'
	if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WAVE') return 'wav'
	if (letters(4, 8) === 'ftyp') return STILL.test(letters(8, 12)) ? 'other' : 'm4a'
	if (EBML.every((byte, at) => head[at] === byte))
		return letters(0, VOICE_HEAD).includes('webm') ? 'webm' : 'other'
	const [first = 0, second = 0] = head
	// Both begin with a row of ones; two bits behind it say the layer, which AAC has none of.
	if (first !== 0xff || second < 0xe0) return 'other'
	if ((second & 0xf6) === 0xf0) return 'aac'
	return (second & 0x06) === 0x02 && (second & 0x18) !== 0x08 ? 'mp3' : 'other'
}

/** Why a file is taken nowhere as a recording. */
export type VoiceFault = 'empty' | 'other' | 'large'

/** What is wrong with a recording, by its content and never by its name; null when nothing is. */
export function voiceFault({ head, size }: { head: Uint8Array; size: number }): VoiceFault | null {
	const kind = voiceKind(head)
	if (kind === 'empty' || kind === 'other') return kind
	return size > MOST_VOICE_BYTES ? 'large' : null
}
