import { loudness } from '../../../../miniprogram/shared/content/loudness'
import { VOICE_WORDS } from '../../../../miniprogram/shared/words/voice'
import * as recorder from '../../../../miniprogram/services/sound/recorder'
import { fakeWx, type FakeWx } from '../../../support/fake-wx'

/** WeChat's recorder: the phone has one, and keeps whom to tell. */
const listeners = new Map<string, (said: unknown) => void>()
const started: object[] = []
let stops = 0
const manager = {
	start: (options: object) => started.push(options),
	stop: () => (stops += 1),
	...Object.fromEntries(
		['onStart', 'onStop', 'onError', 'onFrameRecorded', 'onInterruptionBegin'].map((name) => [
			name,
			(listener: (said: unknown) => void) => void listeners.set(name, listener),
		]),
	),
}
const say = (name: string, said: object = {}) => listeners.get(name)?.(said)

let phone: FakeWx
let asked: string[] = []
let agreed = true
beforeEach(() => {
	phone = fakeWx()
	asked = []
	agreed = true
	Object.assign(phone.api, {
		getRecorderManager: () => manager,
		canIUse: () => true,
		requirePrivacyAuthorize: ({ success, fail }: Record<'success' | 'fail', () => void>) =>
			agreed ? success() : fail(),
		showModal: ({ title }: { title: string }) => {
			asked.push(title)
			return Promise.resolve({ confirm: true })
		},
		openSetting: () => Promise.resolve(asked.push('settings')),
	})
})

const levels: number[] = []
const record = () => recorder.record({ onStart: () => undefined, onLevel: (level) => levels.push(level) })
/** Until the promises before have come to their end. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** The first bytes of a frame of MP3, 16 kHz, mono, with its gain. */
const frame = (gain: number) => Uint8Array.of(0xff, 0xf3, 0x64, 0xc4, 0, 0, 0, gain >> 6, (gain & 0x3f) << 2)

test('what was said is kept on the phone with its seconds; how loud it is, each piece tells', async () => {
	const recorded = record()
	await settled()
	expect(started.at(-1)).toMatchObject({ duration: 60_000, format: 'mp3', numberOfChannels: 1 })
	for (const gain of [100, 160, 250]) say('onFrameRecorded', { frameBuffer: frame(gain).buffer })
	expect(levels).toEqual([0, 0.5, 1])
	recorder.stopRecording()
	expect(stops).toBe(1)
	say('onStop', { tempFilePath: 'a.mp3', duration: 22_600, fileSize: 100_000 })
	expect(await recorded).toEqual({ voice: { path: 'saved:a.mp3', seconds: 23 } })
	recorder.stopRecording()
	expect(stops).toBe(1)
})

test.each([
	['too short', { duration: 300, fileSize: 900 }, VOICE_WORDS.short],
	['too large', { duration: 60_000, fileSize: 2 ** 21 }, '录音太大了，请重新录一段。'],
])('what is %s is not kept', async (_, stopped, problem) => {
	const recorded = record()
	await settled()
	say('onStop', { tempFilePath: 'a.mp3', ...stopped })
	expect(await recorded).toEqual({ problem })
})

test('a full phone says so', async () => {
	phone.saveFault = { errMsg: 'saveFile:fail the maximum size of the file storage limit is exceeded' }
	const recorded = record()
	await settled()
	say('onStop', { tempFilePath: 'a.mp3', duration: 5000, fileSize: 9000 })
	expect(await recorded).toEqual({ problem: VOICE_WORDS.full })
})

test('who refused the microphone once is shown what for and led to the settings; what fails otherwise is said', async () => {
	const refused = record()
	await settled()
	say('onError', { errMsg: 'operateRecorder:fail auth deny' })
	expect(await refused).toEqual({ problem: '' })
	expect(asked).toEqual(['还不能录音', 'settings'])
	const broken = record()
	await settled()
	say('onError', { errMsg: 'operateRecorder:fail:audio is recording' })
	expect(await broken).toEqual({ problem: VOICE_WORDS.failed })
})

test('without consent to the guide to privacy nothing is recorded', async () => {
	agreed = false
	const before = started.length
	expect(await record()).toEqual({ problem: '' })
	expect(started).toHaveLength(before)
})

test('a call that comes in ends it, and what was said until then is kept', async () => {
	const recorded = record()
	await settled()
	const before = stops
	say('onInterruptionBegin')
	expect(stops).toBe(before + 1)
	say('onStop', { tempFilePath: 'a.mp3', duration: 9000, fileSize: 9000 })
	expect(await recorded).toMatchObject({ voice: { seconds: 9 } })
})

test('of any frame of MP3 it is known how loud it is, and of nothing else', () => {
	const first = Uint8Array.of(0xff, 0xfb, 0x90, 0xc4, 0, 0, 0, 0, 160 >> 1, 0)
	expect(loudness(first)).not.toBeNull()
	expect(loudness(Uint8Array.of(1, 2, 3))).toBeNull()
	expect(loudness(Uint8Array.of(0xff, 0xf1, 0, 0, 0))).toBeNull()
})
