import { forgetFile } from '../../services/kept-file'
import { stopPlaying } from '../../services/sound/player'
import { record, stopRecording, type KeptVoice } from '../../services/sound/recorder'
import { VOICE_SAYS, VOICE_WORDS } from '../../shared/words/voice'

const SECOND = 1000

/** Says it instead of typing: a tap begins, a tap ends. What was said is the page's to keep. */
Component({
	properties: {
		/** What was said before, or null. */
		voice: { type: Object, value: null as KeptVoice | null },
		/** What to know before one speaks. */
		caution: String,
	},
	data: { w: VOICE_WORDS, recording: false, seconds: '', said: '', level: 0, problem: '' },
	observers: {
		voice(voice: KeptVoice | null) {
			this.setData({ said: voice ? VOICE_SAYS.seconds(voice.seconds) : '' })
		},
	},
	lifetimes: {
		detached() {
			this.leave()
		},
	},
	pageLifetimes: {
		hide() {
			this.leave()
		},
	},
	methods: {
		leave() {
			if (this.data.recording) stopRecording()
		},
		async onRecord() {
			stopPlaying()
			this.setData({ problem: '' })
			const recorded = await record({
				onStart: () => this.count(),
				onLevel: (level) => this.setData({ level: Math.round(level * 100) }),
			})
			this.setData({ recording: false, level: 0 })
			if ('problem' in recorded) this.setData({ problem: recorded.problem })
			else this.change(recorded.voice)
		},
		onDone() {
			stopRecording()
		},
		onDrop() {
			stopPlaying()
			this.change(null)
		},
		/** What was said before leaves the phone. */
		change(voice: KeptVoice | null) {
			const before = this.data.voice as KeptVoice | null
			if (before) forgetFile(before.path)
			this.triggerEvent('change', { voice })
		},
		count() {
			const since = Date.now()
			const tell = () =>
				this.setData({ seconds: VOICE_SAYS.seconds(Math.floor((Date.now() - since) / SECOND)) })
			this.setData({ recording: true })
			tell()
			const ticking = setInterval(() => {
				if (this.data.recording) tell()
				else clearInterval(ticking)
			}, SECOND)
		},
	},
})
