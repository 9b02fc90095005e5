import { VOICE_HEAD, voiceKind } from '#shared/content/voice-kind'
import { hasLetters } from '../photo/bytes'

/** A recording and the ending that a file of its kind has. */
export interface BareVoice {
	bytes: Uint8Array
	ending: string
}

/** In front of the sound of an MP3: its length in seven bits a byte, and whether it says its end as well. */
const TAG_HEAD = 10
const HAS_FOOTER = 0x10
/** Behind it, in the older form. */
const OLD_TAG = 128

/** A recording without the tags that a program wrote beside the sound. Null of what is none, or is a film. */
export function bareVoice(bytes: Uint8Array): BareVoice | null {
	const kind = voiceKind(bytes.subarray(0, VOICE_HEAD))
	switch (kind) {
		case 'mp3':
			return { bytes: withoutTags(bytes), ending: '.mp3' }
		case 'm4a':
			return says(bytes, /hdlr.{8}soun/s) && !says(bytes, /hdlr.{8}vide/s) ? { bytes, ending: '.m4a' } : null
		case 'webm':
			return says(bytes, /A_(OPUS|VORBIS)/) && !says(bytes, /V_(VP8|VP9|AV1|MPEG)/)
				? { bytes, ending: '.webm' }
				: null
		case 'aac':
		case 'wav':
			return { bytes, ending: `.${kind}` }
		case 'empty':
		case 'other':
			return null
	}
}

const says = (bytes: Uint8Array, letters: RegExp): boolean =>
	letters.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))

function withoutTags(bytes: Uint8Array): Uint8Array {
	const start = hasLetters(bytes, 0, 'ID3') ? tagEnd(bytes) : 0
	const end = hasLetters(bytes, bytes.length - OLD_TAG, 'TAG') ? bytes.length - OLD_TAG : bytes.length
	return bytes.subarray(Math.min(start, end), end)
}

function tagEnd(bytes: Uint8Array): number {
	const length = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 0x7f), 0)
	const footer = (bytes[5] ?? 0) & HAS_FOOTER ? TAG_HEAD : 0
	return TAG_HEAD + length + footer
}
