import { LONGEST_VOICE, MOST_VOICE_BYTES, voiceFault, voiceKind } from '#shared/content/voice-kind'
import { voiceModerations } from '#shared/content/moderation'
import { bareVoice } from '../../../../cloudfunctions/modules/files/voice/bare-voice'
import { voiceShown } from '../../../../cloudfunctions/modules/moderation/rules/shown'
import { JPEG } from '../../../support/photo'
import { MP3 } from '../../../support/voice'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
	)
const EBML = [0x1a, 0x45, 0xdf, 0xa3]
const webm = (...tracks: string[]) => bytes(EBML, [0x42, 0x82, 0x84], 'webm', ...tracks)
const boxed = (...handlers: string[]) =>
	bytes([0, 0, 0, 28], 'ftypM4A ', [0, 0, 0, 0], ...handlers.map((one) => `hdlr${'\0'.repeat(8)}${one}`))

test.each([
	['mp3', MP3],
	['mp3', bytes('ID3', [4, 0, 0, 0, 0, 0, 2])],
	['aac', Uint8Array.of(0xff, 0xf1, 0x50, 0x80)],
	['wav', bytes('RIFF', [1, 0, 0, 0], 'WAVEfmt ')],
	['m4a', boxed('soun')],
	['webm', webm('A_OPUS')],
	['empty', new Uint8Array()],
	['other', JPEG],
	['other', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 ')],
	['other', bytes([0, 0, 0, 24], 'ftypheic')],
	['other', bytes(EBML, [0x42, 0x82, 0x88], 'matroska')],
	['other', bytes('#!AMR\n')],
	['other', Uint8Array.of(0xff, 0xff)],
])('it is %s by its first bytes', (kind, head) => expect(voiceKind(head)).toBe(kind))

test('a recording is taken up to its size, and nothing else at any', () => {
	expect(voiceFault({ head: MP3, size: MOST_VOICE_BYTES })).toBeNull()
	expect(voiceFault({ head: MP3, size: MOST_VOICE_BYTES + 1 })).toBe('large')
	expect(voiceFault({ head: JPEG, size: 10 })).toBe('other')
	expect(LONGEST_VOICE).toBe(60)
})

test('what a program wrote beside the sound goes, the sound stays', () => {
	const tag = bytes('ID3', [4, 0, 0, 0, 0, 0, 12], 'Wang Xiulan!')
	const footed = bytes('ID3', [4, 0, 0x10, 0, 0, 0, 2], 'ab', '3DI', [4, 0, 0x10, 0, 0, 0, 2])
	const old = bytes('TAG', 'Wang Xiulan'.padEnd(125, '\0'))
	expect(bareVoice(MP3)).toEqual({ bytes: MP3, ending: '.mp3' })
	for (const [before, after] of [
		[tag, bytes()],
		[footed, bytes()],
		[tag, old],
	] as const)
		expect(bareVoice(bytes([...before], [...MP3], [...after]))?.bytes).toEqual(MP3)
})

test('a film is no recording, though its first bytes are the same', () => {
	expect([boxed('soun'), webm('A_OPUS')].map((one) => bareVoice(one)?.ending)).toEqual(['.m4a', '.webm'])
	for (const film of [boxed('soun', 'vide'), boxed('vide'), webm('V_VP9', 'A_OPUS'), webm()])
		expect(bareVoice(film)).toBeNull()
})

test('it is heard until it was rejected; what was held without a copy was none', () => {
	const [check] = voiceModerations(1, { fileId: 'v' }, { openid: 'o-1', now: 1 })
	expect(check).toMatchObject({ fileId: 'v', isVoice: true, state: 'waiting' })
	expect(voiceModerations(1, undefined, { openid: 'o-1', now: 1 })).toEqual([])
	const heard = (more: object) => voiceShown({ checks: [{ ...check!, ...more }] }, 'v')
	expect([{}, { state: 'passed', copy: 'c' }, { state: 'held', copy: 'c' }].map(heard)).toEqual([
		true,
		true,
		true,
	])
	expect([{ state: 'held' }, { state: 'rejected', copy: 'c' }].map(heard)).toEqual([false, false])
})
