import { loudness } from '../../shared/content/loudness'
import { LONGEST_VOICE, MOST_VOICE_BYTES } from '../../shared/content/voice-kind'
import { voiceNotTaken, VOICE_WORDS } from '../../shared/words/voice'
import { isFull, keepFile } from '../kept-file'
import { agreedToPrivacy, isRefused, offerSettings } from '../permission'

/** A recording on its way: kept on the phone, then with an id in the cloud. */
export interface KeptVoice {
	path: string
	seconds: number
	fileId?: string
}

/** What was said, or why there is nothing; empty where the user did not want to. */
export type Recorded = { voice: KeptVoice } | { problem: string }

interface Listener {
	onStart: () => void
	/** How loud it is, from 0 to 1, and whether the last second could be made out. */
	onLevel: (level: number, isHeard: boolean) => void
}

/** Speech needs no more: a minute takes 360 KB, and each piece says how loud it is. */
const OPTIONS = {
	duration: LONGEST_VOICE * 1000,
	sampleRate: 16000,
	numberOfChannels: 1,
	encodeBitRate: 48000,
	format: 'mp3',
	frameSize: 1,
} as const

const SHORTEST_MS = 700

/** How much of the loudness counts a piece later: a breath between two words is no silence. */
const FADES = 0.8
/** From here on it can be made out. */
const HEARD = 0.2

interface Running extends Listener {
	/** The loudest of late. */
	peak: number
	end: (recorded: Recorded | Promise<Recorded>) => void
}

/** There is one microphone, and one who listens to it. */
let running: Running | null = null
let manager: WechatMiniprogram.RecorderManager | null = null

/** Records until `stopRecording`, or for a minute. A new recording ends the one before. */
export async function record(listener: Listener): Promise<Recorded> {
	stopRecording()
	if (!(await agreedToPrivacy())) return { problem: '' }
	return new Promise((resolve) => {
		running = { ...listener, peak: 1, end: resolve }
		microphone().start(OPTIONS)
	})
}

/** Ends it; what was said is what `record` answers. */
export function stopRecording(): void {
	if (running) microphone().stop()
}

function microphone(): WechatMiniprogram.RecorderManager {
	if (manager) return manager
	manager = wx.getRecorderManager()
	manager.onStart(() => running?.onStart())
	manager.onFrameRecorded(({ frameBuffer }) => {
		const level = loudness(new Uint8Array(frameBuffer))
		if (level === null || !running) return
		running.peak = Math.max(level, running.peak * FADES)
		running.onLevel(level, running.peak >= HEARD)
	})
	// A call comes in: what was said until then is kept.
	manager.onInterruptionBegin(stopRecording)
	manager.onStop((stopped) => end(taken(stopped)))
	manager.onError((error) => end(failed(error)))
	return manager
}

function end(recorded: Promise<Recorded>): void {
	const ended = running
	running = null
	ended?.end(recorded)
}

/** What was recorded, kept on the phone. */
export async function taken({
	tempFilePath,
	duration,
	fileSize,
}: WechatMiniprogram.OnStopListenerResult): Promise<Recorded> {
	if (duration < SHORTEST_MS) return { problem: VOICE_WORDS.short }
	if (fileSize > MOST_VOICE_BYTES) return { problem: voiceNotTaken('large') }
	const seconds = Math.min(LONGEST_VOICE, Math.max(1, Math.round(duration / 1000)))
	try {
		return { voice: { path: await keepFile(tempFilePath), seconds } }
	} catch (error) {
		return { problem: isFull(error) ? VOICE_WORDS.full : VOICE_WORDS.failed }
	}
}

async function failed(error: unknown): Promise<Recorded> {
	if (!isRefused(error)) return { problem: VOICE_WORDS.failed }
	await offerSettings('microphone')
	return { problem: '' }
}
