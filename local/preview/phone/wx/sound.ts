import { pictureUrl, toTempFile } from '../files'
import type { Phone } from '../phone'
import type { Settings } from '../settings'
import { asyncApi, type Member } from './api'
import { requireLeave } from './leave'

type Handler = (said: never) => void

/** Keeps what is to be called by what it is called for; of each kind the last one counts, as in WeChat. */
class Handlers {
	private readonly kept = new Map<string, Handler>()

	on = (name: string) => (handler: Handler) => void this.kept.set(name, handler)

	say(name: string, said: object = {}): void {
		this.kept.get(name)?.(said as never)
	}
}

/** How often the browser says how loud it is. */
const LEVEL_MS = 160

/**
 * WeChat's recorder on the browser's microphone. It records what the browser can (WebM, MP4) and tells how loud it is as
 * WeChat's does: by the head of a frame of MP3.
 */
function recorderManager(settings: Settings): object {
	const handlers = new Handlers()
	let ending = (): void => undefined

	async function start(options: { duration?: number }): Promise<void> {
		requireLeave(settings, 'scope.record')
		const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
		const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 48_000 })
		const since = Date.now()
		const parts: Blob[] = []
		const quiet = listen(stream, (frameBuffer) =>
			handlers.say('frameRecorded', { frameBuffer, isLastFrame: false }),
		)
		const timer = setTimeout(() => ending(), options.duration ?? 60_000)
		ending = () => {
			ending = () => undefined
			clearTimeout(timer)
			recorder.stop()
		}
		recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
		recorder.addEventListener('stop', () => {
			quiet()
			for (const track of stream.getTracks()) track.stop()
			const content = new Blob(parts, { type: recorder.mimeType })
			const duration = Date.now() - since
			handlers.say('stop', { tempFilePath: toTempFile(content), duration, fileSize: content.size })
		})
		recorder.start()
		handlers.say('start')
	}

	return {
		start: (options: { duration?: number } = {}) => {
			start(options).catch((fault: unknown) => {
				const reason = fault instanceof Error ? `${fault.name} ${fault.message}` : String(fault)
				handlers.say('error', { errMsg: `operateRecorder:fail ${reason}` })
			})
		},
		stop: () => ending(),
		onStart: handlers.on('start'),
		onStop: handlers.on('stop'),
		onError: handlers.on('error'),
		onFrameRecorded: handlers.on('frameRecorded'),
		onInterruptionBegin: handlers.on('interruptionBegin'),
	}
}

/** Tells how loud it is until the answer is called. */
function listen(stream: MediaStream, tell: (frame: ArrayBuffer) => void): () => void {
	const context = new AudioContext()
	const analyser = context.createAnalyser()
	context.createMediaStreamSource(stream).connect(analyser)
	const samples = new Float32Array(analyser.fftSize)
	const ticking = setInterval(() => {
		analyser.getFloatTimeDomainData(samples)
		tell(frameOf(Math.max(...samples.map(Math.abs))))
	}, LEVEL_MS)
	return () => {
		clearInterval(ticking)
		void context.close()
	}
}

/** The beginning of a frame of MP3 (16 kHz, mono) with a peak from 0 to 1: a quarter of a step doubles it. */
function frameOf(peak: number): ArrayBuffer {
	const gain = Math.max(0, Math.min(255, Math.round(184 + 4 * Math.log2(Math.max(peak, 1e-9)))))
	const bytes = Uint8Array.of(0xff, 0xf3, 0x64, 0xc4, 0, 0, 0, gain >> 6, (gain & 0x3f) << 2)
	return bytes.buffer
}

/** WeChat's player on the browser's. */
function audioContext(): object {
	const handlers = new Handlers()
	const audio = new Audio()
	audio.addEventListener('ended', () => handlers.say('ended'))
	audio.addEventListener('error', () => handlers.say('error', { errMsg: 'play:fail', errCode: 10002 }))
	let src = ''
	return {
		get src() {
			return src
		},
		set src(path: string) {
			src = path
		},
		play: () => {
			void pictureUrl(src)
				.then((url) => {
					audio.src = url
					return audio.play()
				})
				.catch((fault: unknown) => handlers.say('error', { errMsg: String(fault), errCode: 10001 }))
		},
		stop: () => audio.pause(),
		destroy: () => {
			audio.pause()
			audio.removeAttribute('src')
		},
		onEnded: handlers.on('ended'),
		onError: handlers.on('error'),
	}
}

/** The microphone and the loudspeaker. */
export function soundApi({ settings }: Phone): Record<string, Member> {
	let manager: object | undefined
	return {
		getRecorderManager: () => (manager ??= recorderManager(settings)),
		createInnerAudioContext: audioContext,
		setInnerAudioOption: asyncApi('setInnerAudioOption', () => undefined),
	}
}
