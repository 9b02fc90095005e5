import { forgetFile } from '../../services/kept-file'
import { canDictate, dictate, stopDictation } from '../../services/sound/dictation'
import { stopPlaying } from '../../services/sound/player'
import { record, stopRecording, type KeptVoice } from '../../services/sound/recorder'
import { withHeard } from '../../shared/text/with-heard'
import { VOICE_SAYS, VOICE_WORDS } from '../../shared/words/voice'

const SECOND = 1000

/** Speaking instead of typing: a tap begins, a tap ends. The page keeps the recording and the words made of it. */
Component({
	properties: {
		/** What was said before, or null. */
		voice: { type: Object, value: null as KeptVoice | null },
		/** What was typed: what is heard goes behind it. */
		text: String,
		/** It listens as soon as it is there. */
		begins: Boolean,
		/** What to know before one speaks. */
		caution: String,
	},
	data: {
		w: VOICE_WORDS,
		recording: false,
		canDictate: canDictate(),
		dictating: false,
		words: '',
		seconds: '',
		said: '',
		level: 0,
		loud: '',
		problem: '',
	},
	observers: {
		voice(voice: KeptVoice | null) {
			const said = voice ? VOICE_SAYS.seconds(voice.seconds) : ''
			if (said !== this.data.said) this.setData({ said })
		},
	},
	lifetimes: {
		attached() {
			if (this.data.begins && (this.data.voice as KeptVoice | null) === null) void this.onRecord()
		},
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
			if (this.data.dictating) stopDictation()
		},
		async onRecord() {
			stopPlaying()
			this.setData({ problem: '' })
			const recorded = await record({
				onStart: () => this.count('recording'),
				onLevel: (level, isHeard) =>
					this.setData({
						level: Math.round(level * 100),
						loud: isHeard ? VOICE_WORDS.loud : VOICE_WORDS.soft,
					}),
			})
			this.setData({ recording: false, level: 0, loud: '' })
			this.triggerEvent('speaking', { on: false })
			if ('problem' in recorded) this.setData({ problem: recorded.problem })
			else this.change(recorded.voice)
		},
		/** Makes words of speech. An earlier recording stays; without one, this becomes the recording. */
		async onDictate() {
			stopPlaying()
			this.setData({ problem: '', words: '' })
			const { text, voice, problem } = await dictate({
				onStart: () => this.count('dictating'),
				onWords: (words) => this.setData({ words }),
			})
			this.setData({ dictating: false, problem })
			this.triggerEvent('speaking', { on: false })
			const before = this.data.voice as KeptVoice | null
			if (voice && !before) this.change(voice)
			else if (voice) forgetFile(voice.path)
			if (text !== '') this.triggerEvent('words', { value: withHeard(this.data.text, text) })
		},
		onDone() {
			if (this.data.dictating) stopDictation()
			else stopRecording()
		},
		onDrop() {
			stopPlaying()
			this.change(null)
		},
		/** The earlier recording leaves the phone. */
		change(voice: KeptVoice | null) {
			const before = this.data.voice as KeptVoice | null
			if (before) forgetFile(before.path)
			this.triggerEvent('change', { voice })
		},
		count(what: 'recording' | 'dictating') {
			const since = Date.now()
			const tell = () =>
				this.setData({ seconds: VOICE_SAYS.seconds(Math.floor((Date.now() - since) / SECOND)) })
			this.setData({ [what]: true })
			this.triggerEvent('speaking', { on: true })
			tell()
			const ticking = setInterval(() => {
				if (this.data[what]) tell()
				else clearInterval(ticking)
			}, SECOND)
		},
	},
})
